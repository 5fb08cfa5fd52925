/** Lines of their own that date what stands below them: "1月", "2019年", "2024年3月" over the items of a survey. */
import type { ReadDocument, Span } from '../../types.ts';
import { type DateValue, date } from '../../values/index.ts';
import { type ProseRun, reading } from './reading.ts';
import { spansOf } from './run.ts';

const LABEL = /^[【[（(]?(?:((?:19|20)\d\d)年)?(?:(\d{1,2})月份?(?:(\d{1,2})日)?)?[】\]）)]?$/;
/** "2009 · 原点", "2016": over the months of a chronicle. */
const YEAR = /^((?:19|20)\d\d)年?(?:\s*[·•|｜—–-]\s*[\u4e00-\u9fa5]{1,8})?$/;
/** "2017年7月—2018年1月", "2018年起": no one month. */
const SPAN = /^(?:19|20)\d\d年[^，。；]{0,12}(?:[—–~至-].{1,12}|起|以来|底|初)$/;

export interface DateLabel {
  readonly value: DateValue;
  readonly spans: readonly Span[];
}

const known = new WeakMap<ReadDocument, ReadonlyMap<ProseRun, DateLabel>>();

/** The line above that dates a run, for each that has one. */
export function dateLabels(document: ReadDocument): ReadonlyMap<ProseRun, DateLabel> {
  const before = known.get(document);
  if (before) return before;
  const labels = new Map<ProseRun, DateLabel>();
  let label: DateLabel | undefined;
  let year: string | undefined;
  for (const place of reading(document).prose) {
    const words = place.run.text.trim();
    const said = LABEL.exec(words);
    // A heading that is no date ends what the line before it dated.
    const isHeadline = place.block.kind === 'heading' && !said;
    const alone = YEAR.exec(words)?.[1];
    year = alone ?? said?.[1] ?? (isHeadline ? onlyYear(words) : undefined) ?? year;
    const own = said ? dateLabel(place, said, document, year) : undefined;
    label = own ?? (isHeadline || alone || SPAN.test(words) ? undefined : label);
    if (label && !own) labels.set(place, label);
  }
  known.set(document, labels);
  return labels;
}

/** A month without its year takes the year of the line above it, else that of the headings or of the title. */
function dateLabel(
  { run, block }: ProseRun,
  [words, own, month, day]: RegExpExecArray,
  document: ReadDocument,
  above: string | undefined,
): DateLabel | undefined {
  if (!own && !month) return undefined;
  const year = own ?? above ?? yearAbove(block.path, document);
  const value = year
    ? date.parse(`${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`)
    : undefined;
  if (!value) return undefined;
  const start = run.text.indexOf(words);
  return { value, spans: spansOf(run, start, start + words.length) };
}

function yearAbove(path: readonly string[], document: ReadDocument): string | undefined {
  for (const title of [...[...path].reverse(), document.metadata.title ?? '']) {
    const year = onlyYear(title);
    if (year) return year;
  }
  return undefined;
}

function onlyYear(title: string): string | undefined {
  const years = new Set([...title.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((m) => m[1]!));
  return years.size === 1 ? [...years][0] : undefined;
}
