import { financialYearOf, span } from './calendar.ts';

export type PeriodKind = 'FINANCIAL_YEAR' | 'QUARTER' | 'MONTH' | 'CALENDAR_YEAR' | 'SPAN' | 'UNKNOWN';
export type PeriodValue = {
  label: string;
  start: string | null;
  end: string | null;
  kind: PeriodKind;
  financialYear: string | null;
};

/**
 * The stretch of time a figure or document speaks of. Its two ends decide the kind, because a label does not:
 * `2011-12` is a month in one file and a financial year in another.
 * @param label the published wording; blank takes the usual name of the stretch
 */
export function period(label: string, startText: string, endText: string): PeriodValue {
  const start = span(startText)?.start ?? null;
  const end = span(endText)?.end ?? null;
  const { kind, name } = classify(start, end);
  const dated = kind === 'FINANCIAL_YEAR' || kind === 'QUARTER' || kind === 'MONTH';
  return {
    label: label || name || words(startText, endText),
    start,
    end,
    kind,
    financialYear: dated ? financialYearOf(start!) : null,
  };
}

/** A stretch without a name of its own; an open end is said, since `2010` alone would read as the year. */
function words(startText: string, endText: string): string {
  if (startText === '' && endText === '') return 'no period shown';
  if (endText === '') return `from ${startText}`;
  return startText === '' ? `until ${endText}` : `${startText} to ${endText}`;
}

function classify(start: string | null, end: string | null): { kind: PeriodKind; name: string } {
  if (start === null && end === null) return { kind: 'UNKNOWN', name: '' };
  if (start === null || end === null) return { kind: 'SPAN', name: '' };
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (span(start.slice(0, 7))?.start === start && span(start.slice(0, 7))?.end === end)
    return { kind: 'MONTH', name: start.slice(0, 7) };
  if (start === `${year}-01-01` && end === `${year}-12-31`) return { kind: 'CALENDAR_YEAR', name: year };
  if (start === `${year}-04-01` && end === `${Number(year) + 1}-03-31`)
    return { kind: 'FINANCIAL_YEAR', name: financialYearOf(start) };
  const quarterEnd = span(`${year}-${String(month + 2).padStart(2, '0')}`)?.end;
  if (month % 3 === 1 && start.endsWith('-01') && end === quarterEnd)
    return { kind: 'QUARTER', name: `${financialYearOf(start)} Q${month === 1 ? 4 : (month - 1) / 3}` };
  return { kind: 'SPAN', name: '' };
}

/** The five columns in which a table keeps a period. */
export function periodColumns(value: PeriodValue) {
  return {
    period_label: value.label,
    period_start: value.start,
    period_end: value.end,
    period_kind: value.kind,
    financial_year: value.financialYear,
  };
}

/** A period read back from its five columns (in camelCase). */
export function periodFrom(row: {
  periodLabel: string;
  periodStart: string | null;
  periodEnd: string | null;
  periodKind: string;
  financialYear: string | null;
}): PeriodValue {
  return {
    label: row.periodLabel,
    start: row.periodStart,
    end: row.periodEnd,
    kind: row.periodKind as PeriodKind,
    financialYear: row.financialYear,
  };
}
