import type { Asked } from '../../shared/api/ask.ts';
import { lineQuestion, thingQuestion } from '../card/questions.ts';
import { COUNTS, groupingOf } from '../catalogue/counts.ts';
import { conflictQuestion, tableQuestion } from '../catalogue/questions.ts';
import { askedBy, isAsking } from './steps.ts';
import type { Selection, View } from './view.ts';

/** The query behind what is on the screen: the card's, else the view's own. */
export function questionOnScreen(view: View, selected: Selection | null): Asked | null {
  if (selected?.kind === 'thing') return thingQuestion(selected.id);
  if (selected) return lineQuestion(selected);
  switch (view.mode) {
    case 'table':
      return tableQuestion(view.of, view.filter);
    case 'timeline':
      return tableQuestion('Policy', view.filter);
    case 'chart':
      return COUNTS[view.of].question(view.filter, groupingOf(view.of, view.by));
    case 'conflicts':
      return conflictQuestion(view.field);
    case 'graph': {
      const last = view.steps.findLast(isAsking);
      return last ? askedBy(last) : null;
    }
  }
}
