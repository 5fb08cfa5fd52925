import { ModelError } from './error.ts';
import type { NodeType, RelationshipField, RelationshipType } from './types.ts';

/** One (start noun, end noun) of a public type, as one field declares it. */
interface Claim {
  readonly from: string;
  readonly to: string;
  readonly field: RelationshipField;
  readonly owner: NodeType;
}

type Signature = RelationshipType['signatures'][number];

/**
 * Relationship types as the ledger sees them, from the fields at both ends; refuses ends that do not agree about
 * who is connected, the stored types, the properties or the cardinality.
 */
export function relationshipTypes(
  nodes: ReadonlyMap<string, NodeType>,
): ReadonlyMap<string, RelationshipType> {
  const claims = groupByType(nodes);
  return new Map(
    [...claims.keys()].sort().map((type) => {
      const of = claims.get(type)!;
      checkSame(type, of);
      return [type, relationshipType(type, of, nodes)] as const;
    }),
  );
}

function groupByType(nodes: ReadonlyMap<string, NodeType>): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const owner of nodes.values()) {
    for (const field of owner.relationships) {
      const nouns = nounsOf(owner, field, nodes);
      const claims = nouns.map((noun) =>
        field.direction === 'OUT'
          ? { from: owner.noun, to: noun, field, owner }
          : { from: noun, to: owner.noun, field, owner },
      );
      groups.set(field.type, [...(groups.get(field.type) ?? []), ...claims]);
    }
  }
  return groups;
}

/** The nouns behind a target; a union must hold a noun whole (all divisions, or none). */
function nounsOf(
  owner: NodeType,
  field: RelationshipField,
  nodes: ReadonlyMap<string, NodeType>,
): readonly string[] {
  const nouns = [...new Set(field.targets.map((target) => nodes.get(target)!.noun))];
  for (const noun of nouns) {
    const missing = [...nodes.values()].find(
      (node) => node.noun === noun && !field.targets.includes(node.name),
    );
    if (missing) {
      throw new ModelError(
        field.place,
        `${owner.name}.${field.name}: ${field.targetName} holds a part of ${noun} only; ${missing.name} is missing`,
      );
    }
  }
  return nouns;
}

/** Fields of one public type agree on properties; those that point out agree on the cardinality. */
function checkSame(type: string, claims: readonly Claim[]): void {
  const first = claims[0]!;
  const firstOut = claims.find((claim) => claim.field.direction === 'OUT');
  for (const claim of claims) {
    if (claim.field.propertiesName !== first.field.propertiesName) {
      throw new ModelError(
        claim.field.place,
        `${claimName(claim)} has ${type} with properties ${shown(claim.field.propertiesName)}, but ${claimName(first)} (${placeText(first)}) with ${shown(first.field.propertiesName)}`,
      );
    }
    if (
      claim.field.direction === 'OUT' &&
      firstOut &&
      claim.field.cardinality !== firstOut.field.cardinality
    ) {
      throw new ModelError(
        claim.field.place,
        `${claimName(claim)} has ${type} with cardinality ${claim.field.cardinality}, but ${claimName(firstOut)} (${placeText(firstOut)}) with ${firstOut.field.cardinality}`,
      );
    }
  }
}

function relationshipType(
  type: string,
  claims: readonly Claim[],
  nodes: ReadonlyMap<string, NodeType>,
): RelationshipType {
  const pairs = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.from}→${claim.to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), claim]);
  }
  const signatures = [...pairs.keys()].sort().map((key) => signature(type, pairs.get(key)!, nodes));
  checkNoLeftOver(type, claims, signatures);
  const out = claims.find((claim) => claim.field.direction === 'OUT');
  return {
    type,
    cardinality: out?.field.cardinality ?? 'SET',
    complete: out?.field.complete ?? false,
    signatures,
    properties: claims[0]!.field.properties,
  };
}

/** The stored type both ends share; a field with several stored types leaves the choice to the other end. */
function signature(type: string, claims: readonly Claim[], nodes: ReadonlyMap<string, NodeType>): Signature {
  const { from, to } = claims[0]!;
  checkBothEnds(type, claims, nodes);
  const common = claims
    .map((claim) => claim.field.stored)
    .reduce((left, right) => left.filter((stored) => right.includes(stored)));
  if (common.length !== 1) {
    const claim = claims.at(-1)!;
    const said = claims.map((each) => `${claimName(each)} [${each.field.stored.join(', ')}]`);
    throw new ModelError(
      claim.field.place,
      `${type} from ${from} to ${to}: the stored types of its ends do not settle on one: ${[...new Set(said)].join(', ')}`,
    );
  }
  return { from, to, stored: common[0]! };
}

function checkBothEnds(type: string, claims: readonly Claim[], nodes: ReadonlyMap<string, NodeType>): void {
  const claim = claims[0]!;
  const entityNoun = (noun: string) => [...nodes.values()].some((node) => node.noun === noun && node.entity);
  if (!entityNoun(claim.from) || !entityNoun(claim.to)) return;
  for (const direction of ['OUT', 'IN'] as const) {
    if (claims.some((each) => each.field.direction === direction)) continue;
    const [end, target] = direction === 'OUT' ? [claim.from, claim.to] : [claim.to, claim.from];
    throw new ModelError(
      claim.field.place,
      `${claimName(claim)}: ${type} lacks its other end; give ${end} a field to ${target} with direction ${direction}`,
    );
  }
}

/** Every stored type a field lists is used by one of its signatures. */
function checkNoLeftOver(type: string, claims: readonly Claim[], signatures: readonly Signature[]): void {
  for (const claim of claims) {
    const mine = signatures.filter((each) =>
      claims.some((other) => other.field === claim.field && other.from === each.from && other.to === each.to),
    );
    const unused = claim.field.stored.find((stored) => !mine.some((each) => each.stored === stored));
    if (unused) {
      throw new ModelError(
        claim.field.place,
        `${claimName(claim)}: ${type} is stored as ${unused} here, but no other end stores it so`,
      );
    }
  }
}

const claimName = (claim: Claim): string => `${claim.owner.name}.${claim.field.name}`;
const placeText = (claim: Claim): string => `${claim.field.place.file}:${claim.field.place.line}`;
const shown = (name: string | undefined): string => name ?? 'none';
