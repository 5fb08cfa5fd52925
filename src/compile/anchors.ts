import type { AbstractType, GraphModel, NodeType } from '../model/index.ts';
import type { Anchor, Anchored, Predicate, RelatedSource } from './plan.ts';

/**
 * The most selective condition among those that all must hold, as the start of the read: an index or a region finds few
 * nodes, and the relationships back from them cost what is there. Asked of each node instead, it would cost what is
 * everywhere. Under `or` each branch starts from its own; `not` never starts a read. Undefined: no condition is selective
 * by itself.
 */
export function findAnchor(
  where: Predicate | undefined,
  type: NodeType | AbstractType,
  model: GraphModel,
): Anchored | undefined {
  return where && anchored(where, { keys: keysOf(model), entity: type.entity, worst: NONE });
}

/**
 * The same for a nested connection, whose read starts again at each row: only what an index finds at once (an id, a key, a
 * name) is better there than to ask the nodes at the end of the relationship.
 */
export function findNestedAnchor(
  where: Predicate | undefined,
  type: NodeType | AbstractType,
  model: GraphModel,
): Anchored | undefined {
  return where && anchored(where, { keys: keysOf(model), entity: type.entity, worst: STEP });
}

interface Scene {
  /** Stored names of the properties that hardly two nodes share. */
  readonly keys: ReadonlySet<string>;
  readonly entity: boolean;
  /** What ranks so, or behind, is no start. */
  readonly worst: number;
}

function keysOf(model: GraphModel): ReadonlySet<string> {
  const properties = [...model.nodeTypes.values()].flatMap((type) => type.properties);
  const keys = properties.filter((property) => property.key && property.index);
  return new Set(['id', ...keys.map((property) => property.stored[0]!)]);
}

function anchored(where: Predicate, scene: Scene): Anchored | undefined {
  const all = membersOf(where);
  const ranked = all
    .map((predicate) => ({ predicate, rank: rankOf(predicate, scene) }))
    .filter(({ rank }) => rank < scene.worst)
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0]?.predicate;
  if (!best) return undefined;
  const rest = all.filter((each) => each !== best);
  const left: Predicate | undefined = rest.length > 1 ? { kind: 'and', of: rest } : rest[0];
  return { anchor: anchorOf(best, scene), ...(left ? { where: left } : {}) };
}

/** The conditions of which all must hold, nested ones too. */
export function membersOf(where: Predicate): readonly Predicate[] {
  return where.kind === 'and' ? where.of.flatMap(membersOf) : [where];
}

/** Lower is better; each relationship on the way back counts. */
const NONE = Number.POSITIVE_INFINITY;
const STEP = 1.5;

function rankOf(predicate: Predicate, scene: Scene): number {
  switch (predicate.kind) {
    case 'compare':
      return isKey(predicate, scene) ? 0 : NONE;
    case 'named':
      return 1;
    case 'within':
      return 4;
    case 'evidence':
      return predicate.document && (predicate.of === 'entity' || predicate.of === 'observation') ? 6 : NONE;
    case 'related': {
      if (predicate.quantifier !== 'some' || !predicate.where) return NONE;
      return STEP + bestRank(predicate.where, targetScene(predicate.source, scene));
    }
    case 'or': {
      // A branch finds nodes, and knows no relationship that led to them.
      if (predicate.of.some(asksEdge)) return NONE;
      // As good as its worst branch, and a little worse than that alone.
      const branches = predicate.of.map((branch) => bestRank(branch, scene));
      return branches.length === 0 ? NONE : Math.max(...branches) + 0.25;
    }
    default:
      return NONE;
  }
}

function bestRank(where: Predicate, scene: Scene): number {
  return Math.min(NONE, ...membersOf(where).map((each) => rankOf(each, scene)));
}

/** Whether a condition is about the relationship that leads to the node. */
function asksEdge(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.of.some(asksEdge);
    case 'not':
      return asksEdge(predicate.of);
    case 'compare':
    case 'known':
      return predicate.of === 'edge';
    case 'evidence':
      return predicate.of !== 'entity' && predicate.of !== 'observation';
    default:
      return false;
  }
}

function isKey(predicate: Extract<Predicate, { kind: 'compare' }>, { keys }: Scene): boolean {
  const exact = predicate.operator === '=' || predicate.operator === 'IN';
  return exact && predicate.of === 'node' && keys.has(predicate.property);
}

function targetScene(source: RelatedSource, { keys, worst }: Scene): Scene {
  return { keys, worst, entity: source.label !== 'Observation' };
}

function anchorOf(predicate: Predicate, scene: Scene): Anchor {
  switch (predicate.kind) {
    case 'compare':
      return { by: 'key', key: predicate, entity: scene.entity };
    case 'named':
      return { by: 'name', named: predicate };
    case 'within':
      return { by: 'region', within: predicate };
    case 'evidence':
      return { by: 'evidence', evidence: predicate };
    case 'related': {
      const { anchor, where } = anchored(predicate.where!, targetScene(predicate.source, scene))!;
      return { by: 'related', source: predicate.source, anchor, ...(where ? { where } : {}) };
    }
    case 'or':
      return { by: 'any', of: predicate.of.map((branch) => anchored(branch, scene)!) };
    default:
      throw new Error(`No read starts from ${predicate.kind}`);
  }
}
