import type { Filter, Selection, Step, View } from './view.ts';
import { MOST_STEPS, NO_FILTER } from './view.ts';

export interface ExplorerState {
  readonly view: View;
  /** Earlier canvases, the last one last; filters and selections are not undone. */
  readonly past: readonly (readonly Step[])[];
  readonly future: readonly (readonly Step[])[];
}

export type Action =
  | { readonly type: 'step'; readonly step: Step; readonly select?: Selection }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'clear' }
  | { readonly type: 'select'; readonly selected: Selection | null }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'resetFilter' }
  | { readonly type: 'look'; readonly look: Partial<Pick<View, 'mode' | 'of' | 'by' | 'field'>> }
  /** The address changed under us: back, forward, or a pasted link. */
  | { readonly type: 'went'; readonly view: View };

export const startWith = (view: View): ExplorerState => ({ view, past: [], future: [] });

export function reduce(state: ExplorerState, action: Action): ExplorerState {
  const { view } = state;
  switch (action.type) {
    case 'step':
      return drawn(state, withStep(view.steps, action.step), {
        mode: 'graph',
        selected: action.select ?? keptSelection(view.selected, action.step),
      });
    case 'clear':
      return view.steps.length === 0 ? state : drawn(state, [], { selected: null });
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'select':
      return { ...state, view: { ...view, selected: action.selected } };
    case 'filter':
      return { ...state, view: { ...view, filter: { ...view.filter, ...action.filter } } };
    case 'resetFilter':
      return { ...state, view: { ...view, filter: NO_FILTER } };
    case 'look':
      return { ...state, view: { ...view, ...action.look } };
    case 'went':
      return { view: action.view, past: [...state.past, view.steps], future: [] };
  }
}

function drawn(state: ExplorerState, steps: readonly Step[], look: Partial<View>): ExplorerState {
  return {
    view: { ...state.view, ...look, steps },
    past: [...state.past, state.view.steps],
    future: [],
  };
}

function undo({ view, past, future }: ExplorerState): ExplorerState {
  const before = past.at(-1);
  if (!before) return { view, past, future };
  return { view: { ...view, steps: before }, past: past.slice(0, -1), future: [view.steps, ...future] };
}

function redo({ view, past, future }: ExplorerState): ExplorerState {
  const [after, ...later] = future;
  if (!after) return { view, past, future };
  return { view: { ...view, steps: after }, past: [...past, view.steps], future: later };
}

/** The same step again replaces the earlier one (an expansion by its larger count); the oldest go when there are too many. */
function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const others = steps.filter((earlier) => subject(earlier) !== subject(step));
  return [...others, step].slice(-MOST_STEPS);
}

/** What a step is about; two steps about the same are one. */
function subject(step: Step): string {
  return JSON.stringify(step.kind === 'expand' ? { ...step, count: 0 } : step);
}

function keptSelection(selected: Selection | null, step: Step): Selection | null {
  const isHidden = step.kind === 'hide' && selected?.kind === 'thing' && selected.id === step.id;
  return isHidden ? null : selected;
}
