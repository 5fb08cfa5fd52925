import { useText } from '../../shared/i18n/language.tsx';
import type { Group } from './counts.ts';

/** Two keys at once: years down, provinces across, those with most first. */
export function Matrix({ groups }: { groups: readonly Group[] }) {
  const text = useText();
  const words = (value: string | null) => value ?? text.chart.none;
  const { years, provinces, count } = matrixOf(groups);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={text.chart.YEAR_PROVINCE}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{text.chart.YEAR}</th>
            {provinces.map((province) => (
              <th key={words(province)} scope="col">
                {words(province)}
              </th>
            ))}
            <th scope="col">{text.chart.total}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={words(year)}>
              <th scope="row">{words(year)}</th>
              {provinces.map((province) => (
                <td key={words(province)}>{count(year, province) || ''}</td>
              ))}
              <td>{provinces.reduce((sum, province) => sum + count(year, province), 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Key = string | null;

interface MatrixParts {
  readonly years: readonly Key[];
  readonly provinces: readonly Key[];
  readonly count: (year: Key, province: Key) => number;
}

export function matrixOf(groups: readonly Group[]): MatrixParts {
  const counts = new Map(groups.map(({ keys, count }) => [JSON.stringify(keys), count]));
  const years = [...new Set(groups.map(({ keys }) => keys[0] ?? null))];
  const provinces = [...new Set(groups.map(({ keys }) => keys[1] ?? null))];
  const count = (year: Key, province: Key) => counts.get(JSON.stringify([year, province])) ?? 0;
  const ofProvince = (province: Key) => years.reduce((sum, year) => sum + count(year, province), 0);
  const unknownLast = (a: Key, b: Key) => Number(a === null) - Number(b === null);
  years.sort((a, b) => unknownLast(a, b) || ((a ?? '') < (b ?? '') ? -1 : 1));
  provinces.sort((a, b) => unknownLast(a, b) || ofProvince(b) - ofProvince(a));
  return { years, provinces, count };
}
