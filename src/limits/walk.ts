import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How a measure of a selection is put together from its parts. */
export interface Measure {
  /** What a field adds, given the measure of its own selection. */
  readonly field: (node: FieldNode, inner: number) => number;
  /** What any selection carries besides, spreads included (directives). */
  readonly selection?: (node: SelectionNode) => number;
  readonly combine: (left: number, right: number) => number;
}

export const sum = (left: number, right: number): number => left + right;

/**
 * Measures a selection set through fragments. A fragment is measured once, so that fragments which spread each other
 * twice over do not take exponential time; one that spreads itself counts nothing (validation refuses it).
 */
export function measureThrough(document: DocumentNode, measure: Measure): (set: SelectionSetNode) => number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, number>();

  const ofSet = (set: SelectionSetNode): number => set.selections.map(ofSelection).reduce(measure.combine, 0);

  const ofSelection = (node: SelectionNode): number => {
    const own = measure.selection?.(node) ?? 0;
    switch (node.kind) {
      case Kind.FIELD:
        return own + measure.field(node, node.selectionSet ? ofSet(node.selectionSet) : 0);
      case Kind.INLINE_FRAGMENT:
        return own + ofSet(node.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return own + ofFragment(node.name.value);
    }
  };

  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const result = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, result);
    return result;
  };

  return ofSet;
}

/** The operations of a document. */
export function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
}
