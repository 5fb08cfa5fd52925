import {
  AroundDocument,
  BetweenDocument,
  PathsBetweenThingsDocument,
  type PathsBetweenThingsQuery,
  type SubgraphPartsFragment,
} from '../../generated/graphql.ts';
import { type Asked, ask } from '../../shared/api/ask.ts';
import type { Step } from './view.ts';

export type Subgraph = SubgraphPartsFragment;
export type Paths = PathsBetweenThingsQuery['paths'];
export type StepAnswer =
  | { readonly kind: 'subgraph'; readonly subgraph: Subgraph }
  | { readonly kind: 'paths'; readonly paths: Paths };

/** How much one click may bring. */
export const BUDGET = {
  around: { perRelationship: 8, budget: 60 },
  expand: 20,
  paths: 5,
  pathLength: 6,
} as const;

/** A step that asks something; hiding does not. */
export type AskingStep = Exclude<Step, { kind: 'hide' }>;

export const isAsking = (step: Step): step is AskingStep => step.kind !== 'hide';

type Around = Extract<Step, { kind: 'around' | 'expand' }>;

function aroundQuestion(step: Around) {
  const some = step.kind === 'around' ? BUDGET.around : expansion(step.count);
  const relationships = step.kind === 'around' ? null : [step.type];
  return { document: AroundDocument, variables: { id: step.id, relationships, ...some } };
}

/** Of a type that goes both ways, both directions are answered. */
const expansion = (count: number) => ({ perRelationship: count, budget: 2 * count + 1 });

function pathsQuestion({ from, to }: Extract<Step, { kind: 'paths' }>) {
  const variables = { from, to, maxLength: BUDGET.pathLength, first: BUDGET.paths };
  return { document: PathsBetweenThingsDocument, variables };
}

/** What connects these things with each other; the API takes at most 100. */
export function betweenQuestion(ids: readonly string[]) {
  return { document: BetweenDocument, variables: { ids: ids.slice(0, MOST_BETWEEN) } };
}

export const MOST_BETWEEN = 100;

/** The query behind a step, to be shown. */
export function askedBy(step: AskingStep): Asked {
  switch (step.kind) {
    case 'around':
    case 'expand':
      return aroundQuestion(step);
    case 'paths':
      return pathsQuestion(step);
    case 'things':
      return betweenQuestion(step.ids);
  }
}

export async function askStep(step: AskingStep, signal: AbortSignal): Promise<StepAnswer> {
  switch (step.kind) {
    case 'around':
    case 'expand': {
      const { neighbourhood } = await ask(aroundQuestion(step), signal);
      return { kind: 'subgraph', subgraph: neighbourhood };
    }
    case 'things': {
      const { connections } = await ask(betweenQuestion(step.ids), signal);
      return { kind: 'subgraph', subgraph: connections };
    }
    case 'paths': {
      const { paths } = await ask(pathsQuestion(step), signal);
      return { kind: 'paths', paths };
    }
  }
}
