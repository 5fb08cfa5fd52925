import type { Asked } from '../../shared/api/ask.ts';
import { lineQuestion, thingQuestion } from '../card/questions.ts';
import { askedBy, isAsking } from './steps.ts';
import type { Selection, View } from './view.ts';

/** The query behind what is on the screen: the card's, else the last step's. */
export function questionOnScreen(view: View, selected: Selection | null): Asked | null {
  if (selected?.kind === 'thing') return thingQuestion(selected.id);
  if (selected) return lineQuestion(selected);
  const last = view.steps.findLast(isAsking);
  return last ? askedBy(last) : null;
}
