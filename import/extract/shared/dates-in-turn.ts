/**
 * A table of policies that lost its lines: 名称主要内容发布日期《A》（国发〔2000〕18号）首次制定…。2000年6月《B》对…作出规范。2001年4月… Each
 * record begins with its title and ends with its date, or begins with its date.
 */
import type { Analysis, Title } from '../../names/index.ts';
import { type DateValue, date, type Found } from '../../values/index.ts';

/** So many records are a table. */
const RECORDS = 3;
/** Between a date and the title that it stands before: the name of a group, a page number. */
const GAP = /^[\d\u4e00-\u9fa5]{0,8}$/;
/** What a record ends with in front of its date. */
const ENDS = /[。；;）)》]\s*$/;
/** The end of the table. */
const LAST = /^\s*(?:$|\n|资料来源|来源|数据来源|注[：:])/;

const known = new WeakMap<Analysis, ReadonlyMap<Title, Found<DateValue>>>();

export function datesInTurn(analysis: Analysis): ReadonlyMap<Title, Found<DateValue>> {
  const before = known.get(analysis);
  if (before) return before;
  const found = analysis.titles.length < RECORDS ? new Map() : find(analysis);
  known.set(analysis, found);
  return found;
}

function find({ text, titles }: Analysis): ReadonlyMap<Title, Found<DateValue>> {
  const dates = date
    .find(text)
    .filter((each) => ENDS.test(text.slice(Math.max(0, each.start - 3), each.start)));
  const opening = (each: Found<DateValue>): Title | undefined =>
    titles.find((title) => title.start >= each.end && GAP.test(text.slice(each.end, title.start)));
  const cuts = dates.filter((each) => opening(each));
  const [first] = cuts;
  if (cuts.length < RECORDS || !first) return new Map();
  const owners = new Map<Title, Found<DateValue>>();
  const headed = titles.findLast(
    (title) =>
      title.end <= first.start &&
      /(?:日期|时间)[\u4e00-\u9fa5]{0,8}$/.test(text.slice(Math.max(0, title.start - 12), title.start)),
  );
  // The first record has no date before it: each date ends the record that it stands behind.
  if (!headed) return new Map();
  owners.set(headed, first);
  for (const cut of cuts) {
    const title = opening(cut)!;
    const end = dates.find(
      (each) => each.start >= title.end && (opening(each) || LAST.test(text.slice(each.end))),
    );
    if (end) owners.set(title, end);
  }
  return owners;
}
