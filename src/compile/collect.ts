import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What decides which fields a selection set yields. */
export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * CollectFields of the specification: the fields that selection sets yield for an object type, by response key, in
 * order; fragments followed once each, @skip and @include obeyed.
 */
export function collectFields(
  collecting: Collecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const visit = (node: SelectionNode): void => {
    if (!included(node, collecting.variables)) return;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      fields.set(key, [...(fields.get(key) ?? []), node]);
      return;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : spread(node.name.value, seen, collecting);
    if (!fragment || !applies(fragment.typeCondition?.name.value, type, collecting.schema)) return;
    for (const each of fragment.selectionSet.selections) visit(each);
  };
  for (const set of sets) set.selections.forEach(visit);
  return fields;
}

/** A named fragment the first time it is spread; again it would add nothing. */
function spread(
  name: string,
  seen: Set<string>,
  { fragments }: Collecting,
): FragmentDefinitionNode | undefined {
  if (seen.has(name)) return undefined;
  seen.add(name);
  return fragments[name];
}

function included(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, { ...variables });
  const include = getDirectiveValues(GraphQLIncludeDirective, node, { ...variables });
  return skip?.if !== true && include?.if !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const on = schema.getType(condition);
  return isAbstractType(on) && schema.isSubType(on, type);
}
