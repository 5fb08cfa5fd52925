import Cypher from '@neo4j/cypher-builder';
import type { Source } from '../plan.ts';
import { condition, type Scope } from './cypher.ts';
import type { Match } from './match.ts';

type IdentitySource = Extract<
  Source,
  { kind: 'names' | 'nameOf' | 'decisions' | 'unsure' | 'rejections' | 'rejectionOf' }
>;

/** How names, decisions and rejections are matched. */
export function matchIdentity(source: IdentitySource, scope: Scope | undefined): Match {
  const node = new Cypher.Node();
  const found = (labels: string, properties: Record<string, Cypher.Expr>): Match => ({
    pattern: new Cypher.Pattern(node, { labels, properties }),
    scope: { node },
    repeats: false,
  });
  switch (source.kind) {
    case 'names':
      return {
        ...found('Name', { entity: scope!.node.property('id') }),
        where: condition`${node.property('support')} > 0`,
      };
    case 'nameOf':
      return found('Name', { id: scope!.node.property(source.property) });
    case 'rejections':
      return found('Rejection', { subject: scope!.node.property('id') });
    case 'rejectionOf':
      return {
        pattern: new Cypher.Pattern(scope!.node)
          .related({ type: 'REJECTED_BY' })
          .to(node, { labels: 'Rejection' }),
        scope: { node },
        repeats: false,
      };
    case 'decisions':
      return aboutNames(scope!, node);
    case 'unsure':
      return {
        ...found('Decision', { verdict: new Cypher.Literal('unsure') }),
        where: condition`EXISTS {
  MATCH (left:Name {id: ${node.property('a')}})
  WHERE EXISTS { MATCH (right:Name {id: ${node.property('b')}}) WHERE left.entity <> right.entity }
}`,
      };
  }
}

/** Decisions about any of a thing's names. */
function aboutNames(scope: Scope, node: Cypher.Node): Match {
  const name = new Cypher.Node();
  const lead = new Cypher.Match(
    new Cypher.Pattern(name, { labels: 'Name', properties: { entity: scope.node.property('id') } }),
  );
  const id = name.property('id');
  return {
    pattern: new Cypher.Pattern(node, { labels: 'Decision' }),
    scope: { node },
    repeats: true,
    lead,
    where: condition`(${node.property('a')} = ${id} OR ${node.property('b')} = ${id})`,
  };
}
