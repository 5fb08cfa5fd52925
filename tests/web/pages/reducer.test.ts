import { describe, expect, it } from 'vitest';
import {
  type Action,
  type ExplorerState,
  reduce,
  startWith,
} from '../../../web/pages/explore/state/reducer.ts';
import { EMPTY_VIEW, MOST_STEPS, type Step } from '../../../web/pages/explore/state/view.ts';

const around = (id: string): Step => ({ kind: 'around', id });
const expand = (count: number): Step => ({
  kind: 'expand',
  id: 'a',
  type: 'ISSUED_BY',
  direction: 'IN',
  count,
});
const run = (...actions: Action[]): ExplorerState => actions.reduce(reduce, startWith(EMPTY_VIEW));
const step = (one: Step): Action => ({ type: 'step', step: one });
const steps = (state: ExplorerState) => state.view.steps;

describe('the explorer', () => {
  it('undoes and redoes steps, and forgets what was undone when something new is done', () => {
    const both = [step(around('a')), step(around('b'))];
    expect(steps(run(...both, { type: 'undo' }))).toEqual([around('a')]);
    expect(steps(run(...both, { type: 'undo' }, { type: 'redo' }))).toEqual([around('a'), around('b')]);
    const other = run(...both, { type: 'undo' }, step(around('c')));
    expect(steps(other)).toEqual([around('a'), around('c')]);
    expect(other.future).toEqual([]);
  });

  it('does nothing when there is nothing to undo, redo or clear', () => {
    for (const type of ['undo', 'redo', 'clear'] as const) expect(run({ type })).toEqual(run());
  });

  it('brings a cleared canvas back', () => {
    expect(steps(run(step(around('a')), { type: 'clear' }, { type: 'undo' }))).toEqual([around('a')]);
  });

  it('keeps filters and selections out of the history', () => {
    const state = run(step(around('a')), { type: 'filter', filter: { within: '广州市' } });
    expect(state.past).toHaveLength(1);
    expect(reduce(state, { type: 'undo' }).view.filter.within).toBe('广州市');
  });

  it('takes a larger expansion of the same for the smaller one', () => {
    expect(steps(run(step(expand(20)), step(expand(40))))).toEqual([expand(40)]);
  });

  it('drops the oldest step when there are too many', () => {
    const many = Array.from({ length: MOST_STEPS + 1 }, (_, index) => step(around(`n${index}`)));
    expect(steps(run(...many))).toHaveLength(MOST_STEPS);
    expect(steps(run(...many))[0]).toEqual(around('n1'));
  });

  it('deselects what is taken off the canvas, and nothing else', () => {
    const select = (id: string): Action => ({ type: 'select', selected: { kind: 'thing', id } });
    expect(run(select('a'), step({ kind: 'hide', id: 'a' })).view.selected).toBeNull();
    expect(run(select('b'), step({ kind: 'hide', id: 'a' })).view.selected).toEqual({
      kind: 'thing',
      id: 'b',
    });
  });
});
