import { financialYearLabel, financialYearOf, financialYearStart } from '../calendar.ts';

/** The last `count` financial years up to a day, oldest first: three up to `2023-03-31` are `2020-21`, `2021-22`, `2022-23`. */
export function lastFinancialYears(day: string, count: number): string[] {
  const last = financialYearStart(financialYearOf(day))!;
  return Array.from({ length: count }, (_, index) => financialYearLabel(last - count + 1 + index));
}

/** The code of financial years that are counted together: `2022-23`, or `2020-21..2022-23` for several. */
export function yearsCode(years: readonly string[]): string {
  return years.length === 1 ? years[0]! : `${years[0]}..${years.at(-1)}`;
}
