import { CodedError } from '../errors.ts';

/** First and last day of a partial date: 2016, 2016-12 or 2016-12-03. */
export function partialDays(text: unknown, argument: string): { readonly from: string; readonly to: string } {
  const match = typeof text === 'string' ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) : null;
  const [year, month, day] = (match?.slice(1) ?? []).map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined || !exists(year, month, day)) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `${argument}: "${String(text)}" is no date; write 2016, 2016-12 or 2016-12-03`,
    );
  }
  return {
    from: iso(year, month ?? 1, day ?? 1),
    to: iso(year, month ?? 12, day ?? lastDay(year, month ?? 12)),
  };
}

function exists(year: number, month: number | undefined, day: number | undefined): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= lastDay(year, month));
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
