import { EXTRACTORS } from '../../../import/extract/index.ts';
import { readDocument } from '../../../import/read/index.ts';
import type { Proposal } from '../../../import/types.ts';

/** What all extractors propose for a text. */
export const run = (text: string): Proposal[] => {
  const document = readDocument(new TextEncoder().encode(text));
  return EXTRACTORS.flatMap((extractor) => extractor.extract(document).proposals);
};

/** The relations among them, as "subject TYPE object", each once. */
export const relations = (text: string): string[] => [
  ...new Set(
    run(text)
      .filter((p) => p.object && p.predicate !== 'alsoNamed')
      .map((p) => `${p.subject.name} ${p.predicate} ${p.object!.name}`),
  ),
];

/** Dates and texts as written, money in yuan, areas in square metres. */
const shown = ({ value }: Proposal): unknown => {
  switch (value?.kind) {
    case 'date':
      return value.value;
    case 'text':
      return value.text;
    case 'money':
      return value.amount;
    case 'area':
      return Math.round(value.squareMetres * 100) / 100;
    default:
      return undefined;
  }
};

/** The values of a property among them. */
export const values = (text: string, predicate: string): unknown[] =>
  run(text)
    .filter((p) => p.predicate === predicate)
    .map(shown);

/** "name: value" for each statement of the property, each once. */
export const said = (text: string, property: string): string[] => [
  ...new Set(
    run(text)
      .filter((p) => p.predicate === property && p.value)
      .map((p) => `${p.subject.name}: ${shown(p)}`),
  ),
];
