/**
 * A table of policies that lost its lines: 名称主要内容发布日期《A》（国发〔2000〕18号）首次制定…。2000年6月《B》对…作出规范。2001年4月… Each
 * record begins with its title and ends with its date.
 */
import type { Analysis, Title } from '../../names/index.ts';
import { firstStartingFrom } from '../../text/ranges.ts';
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
  const openings = dates.map((each) => {
    const title = firstStartingFrom(titles, each.end);
    return title && GAP.test(text.slice(each.end, Math.min(title.start, each.end + 9))) ? title : undefined;
  });
  const first = openings.findIndex((title) => title !== undefined);
  if (openings.filter((title) => title !== undefined).length < RECORDS) return new Map();
  const owners = new Map<Title, Found<DateValue>>();
  // The first record has no date before it: each date ends the record that it stands behind.
  const headed = titles.findLast(
    (title) =>
      title.end <= dates[first]!.start &&
      /(?:日期|时间)[\u4e00-\u9fa5]{0,8}$/.test(text.slice(Math.max(0, title.start - 12), title.start)),
  );
  if (!headed) return new Map();
  owners.set(headed, dates[first]!);
  for (let i = first; i < dates.length; i++) {
    const title = openings[i];
    if (!title) continue;
    let last = i + 1;
    while (last < dates.length && !openings[last] && !endsTable(text, dates[last]!)) last++;
    const end = dates[last];
    if (end && end.start >= title.end) owners.set(title, end);
  }
  return owners;
}

const endsTable = (text: string, { end }: Found<DateValue>): boolean => LAST.test(text.slice(end, end + 8));
