import { financialYearLabel, financialYearOf, financialYearStart, quarterOf } from '../calendar.ts';

/** Time grains, finest first. */
export const grains = ['MONTH', 'QUARTER', 'FINANCIAL_YEAR'] as const;
export type Grain = (typeof grains)[number];

/** The finest time grain among dimensions; null when there is none. */
export function finestGrain(dimensions: readonly string[]): Grain | null {
  return grains.find((grain) => dimensions.includes(grain)) ?? null;
}

/** The period before: `2016-17` → `2015-16`, `2016-17 Q1` → `2015-16 Q4`, `2016-01` → `2015-12`. */
export function periodBefore(grain: Grain, period: string): string {
  if (grain === 'FINANCIAL_YEAR') return yearBefore(period);
  if (grain === 'QUARTER') {
    const quarter = Number(period.at(-1));
    return quarter === 1 ? `${yearBefore(period.slice(0, 7))} Q4` : `${period.slice(0, 7)} Q${quarter - 1}`;
  }
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/** The period of a coarser (or the same) grain that a period lies in: FINANCIAL_YEAR of `2016-17 Q2` → `2016-17`. */
export function periodAround(coarser: Grain, grain: Grain, period: string): string {
  if (coarser === grain) return period;
  if (grain === 'QUARTER') return period.slice(0, 7);
  return coarser === 'QUARTER' ? quarterOf(`${period}-01`) : financialYearOf(`${period}-01`);
}

/** The periods of a grain that lie within financial years. */
export function periodsOf(grain: Grain, years: readonly string[]): string[] {
  if (grain === 'FINANCIAL_YEAR') return [...years];
  if (grain === 'QUARTER') return years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`));
  return years.flatMap((year) => {
    const first = Number(year.slice(0, 4));
    return Array.from({ length: 12 }, (_, index) => {
      const month = ((index + 3) % 12) + 1;
      return `${month < 4 ? first + 1 : first}-${String(month).padStart(2, '0')}`;
    });
  });
}

/** The financial years and the one before each. */
export function withYearsBefore(years: readonly string[]): string[] {
  return [...new Set([...years, ...years.map(yearBefore)])];
}

function yearBefore(year: string): string {
  return financialYearLabel(financialYearStart(year)! - 1);
}
