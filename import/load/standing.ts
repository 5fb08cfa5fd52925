import type { Human } from '../resolve/types.ts';
import { decidedNames, type StandingDecisions } from './human.ts';
import type { Runner } from './runner.ts';
import { KNOWN_SOURCE, type KnownSource } from './sources.ts';

/** What an import has to know of the database before it does anything. */
export interface Standing {
  /** The version of the rules under which the stored projection was made; null for an empty graph. */
  readonly projection: string | null;
  /** Something was staged and never went live. */
  readonly staged: boolean;
  /** Documents turned, and not all that they state was projected. */
  readonly turning: boolean;
  readonly decisions: StandingDecisions;
  readonly sources: ReadonlyMap<string, KnownSource>;
}

type Row = Omit<Standing, 'sources' | 'decisions'> &
  StandingDecisions & { readonly sources: readonly KnownSource[] };

/** One statement: a database that just started takes a while to plan each. */
export async function standing(
  runner: Runner,
  human: Human,
  uris: readonly string[] = [],
): Promise<Standing> {
  const [row] = await runner.run<Row>(STANDING, { uris, names: decidedNames(human) });
  const { projection, staged, turning, sources, ...decisions } = row!;
  return {
    projection,
    staged,
    turning,
    decisions,
    sources: new Map(sources.map((each) => [each.uri, each])),
  };
}

/** `by < 'rule' OR by > 'rule'` is two seeks of an index, `<>` would read what rules decided, too. */
const STANDING = `
  OPTIONAL MATCH (m:Meta {id: 'projection'})
  RETURN m.version AS projection,
    EXISTS { MATCH (:Staged) } AS staged,
    EXISTS { MATCH (:Arriving|Leaving) } AS turning,
    COLLECT { MATCH (d:Decision) WHERE d.by < 'rule' OR d.by > 'rule' RETURN d {.id, .a, .b, .verdict} } AS pairs,
    COLLECT { MATCH (b:Binding) RETURN b {.id, .line} } AS bindings,
    COLLECT { MATCH (x:Rejection) RETURN x {.id, .line} } AS rejections,
    COLLECT { UNWIND $names AS id MATCH (n:Name {id: id}) WHERE n.support > 0 RETURN n.id } AS liveKeys,
    COLLECT { UNWIND $uris AS uri ${KNOWN_SOURCE} RETURN {uri: uri, document: c.id, reading: r.id} } AS sources`;
