import { type ConstDirectiveNode, Kind, type TypeNode, valueFromASTUntyped } from 'graphql';

/** A node of SDL that can carry directives. */
export interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The arguments of a directive as plain values, or undefined when the node does not carry it. */
export function directive(node: Directed, name: string): Record<string, unknown> | undefined {
  const found = node.directives?.find((each) => each.name.value === name);
  if (!found) return undefined;
  return Object.fromEntries(
    (found.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]),
  );
}

/** Whether the node carries the directive. */
export function has(node: Directed, name: string): boolean {
  return node.directives?.some((each) => each.name.value === name) ?? false;
}

/** The named type inside list and non-null wrappers, and which wrappers there were. */
export function unwrap(type: TypeNode): { name: string; list: boolean; nonNull: boolean } {
  const nonNull = type.kind === Kind.NON_NULL_TYPE;
  const inner = nonNull ? type.type : type;
  if (inner.kind === Kind.LIST_TYPE) return { name: unwrap(inner.type).name, list: true, nonNull };
  return {
    name: inner.kind === Kind.NAMED_TYPE ? inner.name.value : unwrap(inner).name,
    list: false,
    nonNull,
  };
}

/** Root field names of a @node directive. */
export function rootNames(args: Readonly<Record<string, unknown>>): { one?: string; many?: string } {
  return {
    ...(args.one ? { one: String(args.one) } : {}),
    ...(args.many ? { many: String(args.many) } : {}),
  };
}
