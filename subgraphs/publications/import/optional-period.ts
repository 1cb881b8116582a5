import { period, periodColumns } from '../../../platform/period.ts';

/** The five columns of a period; all null where the row names neither of its ends. */
export function optionalPeriodColumns(start: string, end: string) {
  const columns = periodColumns(period('', start, end));
  if (start !== '' || end !== '') return columns;
  return { period_label: null, period_start: null, period_end: null, period_kind: null, financial_year: null };
}
