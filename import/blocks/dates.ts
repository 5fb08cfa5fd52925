/** Dates as documents write them, to partial ISO: nothing is added that the words do not say. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const RFC_822 = /(?:^|[,\s])(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})(?!\d)/;
const AMERICAN = /^([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/;
const CHINESE = /(?<!\d)(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?)?/;
const NUMERIC = /(?<!\d)(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})(?!\d))?(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR = /^(\d{4})$/;

/** Partial ISO date (2020, 2020-03, 2020-03-30) of the first date in the words, as written there; undefined without one. */
export function readDate(words: string): string | undefined {
  const text = words.trim();
  const named = RFC_822.exec(text);
  if (named) return partial(named[3], monthNumber(named[2]!), named[1]);
  const american = AMERICAN.exec(text);
  if (american) return partial(american[3], monthNumber(american[1]!), american[2]);
  const chinese = CHINESE.exec(text);
  if (chinese) return partial(chinese[1], chinese[2], chinese[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric) return partial(numeric[1], numeric[3], numeric[4]);
  const bare = COMPACT.exec(text) ?? YEAR.exec(text);
  return bare ? partial(bare[1], bare[2], bare[3]) : undefined;
}

const monthNumber = (name: string): string => String(MONTHS.indexOf(name.toLowerCase()) + 1);

/** Month and day only when they exist in the calendar; a wrong part makes the whole date doubtful. */
function partial(year: string | undefined, month?: string, day?: string): string | undefined {
  const y = Number(year);
  if (!(y >= 1900 && y <= 2199)) return undefined;
  if (month === undefined) return String(y);
  const m = Number(month);
  if (!(m >= 1 && m <= 12)) return undefined;
  const isoMonth = `${y}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return isoMonth;
  const d = Number(day);
  const daysInMonth = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return d >= 1 && d <= daysInMonth ? `${isoMonth}-${String(d).padStart(2, '0')}` : undefined;
}
