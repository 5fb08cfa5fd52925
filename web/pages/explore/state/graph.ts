import type { RelationshipType, ThingPartsFragment } from '../../generated/graphql.ts';
import { type Kind, kindOf } from '../../shared/kinds/kinds.ts';
import type { Paths, StepAnswer, Subgraph } from './steps.ts';
import type { Step } from './view.ts';

export interface Period {
  readonly value: string;
  /** ISO days. */
  readonly start: string;
  readonly end: string;
}

export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** How many relationships it has in all, drawn or not. */
  readonly degree: number;
  readonly counts: ThingPartsFragment['relationshipCounts'];
  /** A policy's day of issue, or when a park or a company was founded. */
  readonly dated: Period | null;
}

/** One line on the canvas: several statements of the same relationship (two grants, say) are one. */
export interface Line {
  /** `from|TYPE|to`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
}

export interface Graph {
  readonly things: ReadonlyMap<string, Thing>;
  readonly lines: ReadonlyMap<string, Line>;
  /** The id of what a step named: a name, or an id of another name, to the id it has. */
  readonly named: ReadonlyMap<string, string>;
}

export const lineId = (from: string, type: RelationshipType, to: string) => `${from}|${type}|${to}`;

interface Draft {
  readonly things: Map<string, Thing>;
  readonly lines: Map<string, Line>;
  readonly named: Map<string, string>;
}

/** What the answers to the steps say together, in their order; a step without an answer yet adds nothing. */
export function graphOf(steps: readonly Step[], answerTo: (step: Step) => StepAnswer | undefined): Graph {
  const draft: Draft = { things: new Map(), lines: new Map(), named: new Map() };
  for (const step of steps) {
    if (step.kind === 'hide') hide(draft, step.id);
    else addAnswer(draft, step, answerTo(step));
  }
  return draft;
}

/** The graph with further lines between its things, and what is said of them there: paths bring no more than names. */
export function withLines(graph: Graph, subgraph: Subgraph): Graph {
  const lines = new Map(graph.lines);
  const things = new Map(graph.things);
  for (const { node } of subgraph.nodes) if (things.has(node.id)) things.set(node.id, thingOf(node));
  for (const { from, type, to } of subgraph.edges)
    if (graph.things.has(from) && graph.things.has(to)) addLine(lines, from, type, to);
  return { ...graph, things, lines };
}

function addAnswer(draft: Draft, step: Step, answer: StepAnswer | undefined): void {
  if (!answer) return;
  if (answer.kind === 'paths') addPaths(draft, answer.paths);
  else addSubgraph(draft, step, answer.subgraph);
}

function addSubgraph(draft: Draft, step: Step, subgraph: Subgraph): void {
  const root = subgraph.nodes.find(({ depth }) => depth === 0)?.node;
  if (root && (step.kind === 'around' || step.kind === 'expand')) draft.named.set(step.id, root.id);
  const edges =
    step.kind === 'expand' && root
      ? subgraph.edges.filter((edge) => (step.direction === 'OUT' ? edge.from : edge.to) === root.id)
      : subgraph.edges;
  const reached = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  for (const { node } of subgraph.nodes)
    if (step.kind !== 'expand' || node.id === root?.id || reached.has(node.id)) addThing(draft, node);
  for (const { from, type, to } of edges) addLine(draft.lines, from, type, to);
}

function addPaths(draft: Draft, { paths }: Paths): void {
  for (const { nodes, hops } of paths) {
    for (const node of nodes) addThing(draft, node);
    hops.forEach((hop, index) => {
      const [here, there] = [nodes[index]?.id, nodes[index + 1]?.id];
      if (!here || !there) return;
      if (hop.direction === 'OUT') addLine(draft.lines, here, hop.type, there);
      else addLine(draft.lines, there, hop.type, here);
    });
  }
}

function hide(draft: Draft, id: string): void {
  draft.things.delete(id);
  for (const line of draft.lines.values())
    if (line.from === id || line.to === id) draft.lines.delete(line.id);
}

type Named = Pick<ThingPartsFragment, '__typename' | 'id' | 'name'>;

/** What is known already stays: an answer that knows only names takes nothing away. */
function addThing({ things }: Draft, node: ThingPartsFragment | Named): void {
  if (!things.has(node.id)) things.set(node.id, thingOf(node));
}

function thingOf(node: ThingPartsFragment | Named): Thing {
  const counts = 'relationshipCounts' in node ? node.relationshipCounts : [];
  const degree = counts.reduce((sum, { count }) => sum + count, 0);
  return { id: node.id, name: node.name, kind: entityKind(node), degree, counts, dated: datedOf(node) };
}

function entityKind({ __typename, id }: Named): Kind {
  const kind = kindOf(__typename);
  if (kind === 'Document') throw new Error(`The document ${id} stands among the things of a graph`);
  return kind;
}

function addLine(lines: Map<string, Line>, from: string, type: RelationshipType, to: string): void {
  const id = lineId(from, type, to);
  lines.set(id, { id, from, type, to });
}

function datedOf(node: ThingPartsFragment | Named): Period | null {
  if ('date' in node) return node.date ?? null;
  return 'founded' in node ? (node.founded ?? null) : null;
}
