/** Lines of their own that date what stands below them: "1月", "2019年", "2024年3月" over the items of a survey. */
import type { ReadDocument, Span } from '../../types.ts';
import { type DateValue, date } from '../../values/index.ts';
import type { ProseRun } from './reading.ts';
import { spansOf } from './run.ts';

const LABEL = /^[【[（(]?(?:((?:19|20)\d\d)年)?(?:(\d{1,2})月份?)?[】\]）)]?$/;

export interface DateLabel {
  readonly value: DateValue;
  readonly spans: readonly Span[];
}

/** A month without its year takes the year that the headings or the title of the document say. */
export function dateLabel({ run, block }: ProseRun, document: ReadDocument): DateLabel | undefined {
  const words = run.text.trim();
  const [, own, month] = LABEL.exec(words) ?? [];
  if (!own && !month) return undefined;
  const year = own ?? yearAbove(block.path, document);
  const value = year ? date.parse(`${year}年${month ? `${month}月` : ''}`) : undefined;
  if (!value) return undefined;
  const start = run.text.indexOf(words);
  return { value, spans: spansOf(run, start, start + words.length) };
}

function yearAbove(path: readonly string[], document: ReadDocument): string | undefined {
  const titles = [...[...path].reverse(), document.metadata.title ?? ''];
  for (const title of titles) {
    const years = new Set([...title.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((m) => m[1]!));
    if (years.size === 1) return [...years][0];
  }
  return undefined;
}

/** A heading that is no date ends what the line before it dated. */
export const isHeadline = ({ block, run }: ProseRun): boolean =>
  block.kind === 'heading' && !LABEL.test(run.text.trim());
