import type { AbstractType, GraphModel, NodeType } from '../model/index.ts';
import type { Anchor, Predicate, RelatedSource } from './plan.ts';

/** Where the read of a connection starts, and the conditions that are left to ask of what it finds. */
export interface Anchored {
  readonly anchor: Anchor;
  readonly where?: Predicate;
}

/**
 * The most selective condition among those that all must hold, as the start of the read: an index or a region finds few
 * nodes, and the relationships back from them cost what is there. Asked of each node instead, it would cost what is
 * everywhere. Undefined: no condition is selective by itself.
 */
export function findAnchor(
  where: Predicate | undefined,
  type: NodeType | AbstractType,
  model: GraphModel,
): Anchored | undefined {
  const scene: Scene = { keys: keysOf(model), entity: type.entity };
  return where && anchored(where, scene);
}

interface Scene {
  /** Stored names of the properties that hardly two nodes share. */
  readonly keys: ReadonlySet<string>;
  readonly entity: boolean;
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
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0]?.predicate;
  if (!best) return undefined;
  const rest = all.filter((each) => each !== best);
  const left: Predicate | undefined = rest.length > 1 ? { kind: 'and', of: rest } : rest[0];
  return { anchor: anchorOf(best, scene), ...(left ? { where: left } : {}) };
}

/** The conditions of which all must hold, nested ones too. */
function membersOf(where: Predicate): readonly Predicate[] {
  return where.kind === 'and' ? where.of.flatMap(membersOf) : [where];
}

/** Lower is better; each relationship on the way back counts. */
const NONE = Number.POSITIVE_INFINITY;

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
      const inner = membersOf(predicate.where).map((each) =>
        rankOf(each, targetScene(predicate.source, scene)),
      );
      return 1.5 + Math.min(...inner);
    }
    default:
      return NONE;
  }
}

function isKey(predicate: Extract<Predicate, { kind: 'compare' }>, { keys }: Scene): boolean {
  const exact = predicate.operator === '=' || predicate.operator === 'IN';
  return exact && predicate.of === 'node' && keys.has(predicate.property);
}

function targetScene(source: RelatedSource, { keys }: Scene): Scene {
  return { keys, entity: source.label !== 'Observation' };
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
    default:
      throw new Error(`No read starts from ${predicate.kind}`);
  }
}
