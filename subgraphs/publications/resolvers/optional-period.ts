import { periodFrom, type PeriodValue } from '../../../platform/period.ts';

type PeriodCells = {
  periodLabel: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  periodKind: string | null;
  financialYear: string | null;
};

/** The period of a row; null where it names none. */
export function optionalPeriod({ periodLabel, periodKind, ...row }: PeriodCells): PeriodValue | null {
  return periodLabel === null || periodKind === null ? null : periodFrom({ ...row, periodLabel, periodKind });
}
