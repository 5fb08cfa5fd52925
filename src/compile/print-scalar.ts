import type { Projection } from './plan.ts';

/** Projections that read nothing but what is at hand. */
type Scalar = Exclude<Projection, { kind: (typeof NESTED)[number] }>;

const NESTED = ['object', 'variants', 'connection', 'list', 'first'] as const;

export function isScalar(projection: Projection): projection is Scalar {
  return !NESTED.some((kind) => kind === projection.kind);
}

/** As words on one line. */
export function printScalar(projection: Scalar): string {
  switch (projection.kind) {
    case 'property':
      return `${projection.of === 'edge' ? 'edge.' : ''}${projection.property}`;
    case 'value':
      return `${projection.of === 'edge' ? 'edge.' : ''}${projection.main} (${projection.parts.map((part) => part.property).join(', ')})`;
    case 'json':
      return `${projection.property} as JSON (${projection.fields.map((field) => field.name).join(', ')})`;
    case 'display':
      return `${projection.property} as one line`;
    case 'constant':
      return `${projection.property} as a constant`;
    case 'context':
      return `text $${projection.before} before and $${projection.after} after (${projection.fields.map((field) => field.part).join(', ')})`;
    case 'movedFacts':
      return 'facts that would move';
    case 'address':
      return 'address on the document page';
    case 'formerIds':
      return 'ids of other names';
    case 'edgeType':
      return 'type of the relationship';
    case 'relationshipCounts':
      return 'counts of relationships';
    case 'edgeProperties':
      return 'fields of the relationship';
    case 'later':
      return `left to part ${projection.part + 1}`;
    case 'edgeDirection':
      return 'direction of the relationship';
  }
}
