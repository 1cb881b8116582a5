import { financialYearStart, financialYearWithin, lastDay, quarterOf, span } from './calendar.ts';

export type DatePrecision = 'DAY' | 'MONTH' | 'RANGE' | 'QUARTER' | 'YEAR' | 'FINANCIAL_YEAR' | 'UNKNOWN';
export type PartialDateValue = {
  label: string;
  earliest: string | null;
  latest: string | null;
  precision: DatePrecision;
  approximate: boolean;
};

const undated = 'no date shown';
const about = /\b(about|inferred|date of the report)\b/;
/** Precisions that cut a date short, with how much of it they keep. */
const widths = [
  ['year', 4],
  ['month', 7],
] as const;
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * A published date as far as it is known. The words of a precision column, where there is one, decide.
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a financial year with *(about)*, a quarter, or blank
 * @param precision e.g. `day`, `year (about)`, `month_range (April-May 2017)`, `unknown (annual)`; blank where the file has no such column
 * @param dateEnd last day, month or year of a stretch; blank when there is none
 */
export function partialDate(date: string, precision = '', dateEnd = ''): PartialDateValue {
  const bare = date.replace(/\s*\(.*\)$/, '');
  const words = /\((.*)\)/.exec(precision)?.[1] ?? '';
  const approximate = about.test(date) || about.test(precision);
  const end = span(dateEnd);
  const label = [date, dateEnd].filter((part) => part !== '').join(' to ');
  const known = span(bare.slice(0, widths.find(([word]) => precision.startsWith(word))?.[1]));

  if (end !== null && known !== null)
    return { label, earliest: known.start, latest: end.end, precision: 'RANGE', approximate };
  if (end !== null)
    return { label: `until ${dateEnd}`, earliest: null, latest: end.end, precision: 'UNKNOWN', approximate };
  if (precision.startsWith('unknown') || date === '')
    return { label: date || words || undated, earliest: null, latest: null, precision: 'UNKNOWN', approximate };
  if (/^month[ _]range/.test(precision))
    return { label, earliest: known?.start ?? null, latest: rangeEnd(words), precision: 'RANGE', approximate };

  const firstYear = financialYearStart(bare);
  const ofFinancialYear = precision === '' ? known === null || approximate : /^financial[ _]year/.test(precision);
  if (firstYear !== null && ofFinancialYear)
    return {
      label,
      earliest: `${firstYear}-04-01`,
      latest: `${firstYear + 1}-03-31`,
      precision: 'FINANCIAL_YEAR',
      approximate,
    };
  const quarter = /^(\d{4}-\d{2}) Q([1-4])$/.exec(bare);
  const quarterYear = quarter && financialYearStart(quarter[1]!);
  if (quarter && quarterYear !== null)
    return { label, ...quarterSpan(quarterYear!, Number(quarter[2])), precision: 'QUARTER', approximate };
  if (known === null) return { label, earliest: null, latest: null, precision: 'UNKNOWN', approximate };
  return { label, earliest: known.start, latest: known.end, precision: known.precision, approximate };
}

/** Last day of the words `April-May 2017`; null when they do not say it. */
function rangeEnd(words: string): string | null {
  const match = /-\s*([A-Za-z]+) (\d{4})$/.exec(words);
  const month = match === null ? 0 : months.indexOf(match[1]!.toLowerCase()) + 1;
  if (match === null || month === 0) return null;
  return `${match[2]}-${String(month).padStart(2, '0')}-${lastDay(Number(match[2]), month)}`;
}

function quarterSpan(firstYear: number, quarter: number) {
  const year = quarter === 4 ? firstYear + 1 : firstYear;
  const first = quarter === 4 ? 1 : quarter * 3 + 1;
  const month = (number: number) => String(number).padStart(2, '0');
  return { earliest: `${year}-${month(first)}-01`, latest: `${year}-${month(first + 2)}-${lastDay(year, first + 2)}` };
}

/** The columns by which statistics group a thing in time; null where its date may lie in two such stretches. */
export function stretchColumns({ earliest, latest }: Pick<PartialDateValue, 'earliest' | 'latest'>) {
  const within = (stretchOf: (day: string) => string) =>
    earliest !== null && latest !== null && stretchOf(earliest) === stretchOf(latest) ? stretchOf(earliest) : null;
  return {
    // A date without an end that is known counts in the year of its start.
    financial_year: financialYearWithin(earliest, latest),
    quarter: within(quarterOf),
    month: within((day) => day.slice(0, 7)),
  };
}

/** The five columns in which a table keeps a partial date. */
export function partialDateColumns(prefix: string, value: PartialDateValue) {
  return {
    [`${prefix}_label`]: value.label,
    [`${prefix}_earliest`]: value.earliest,
    [`${prefix}_latest`]: value.latest,
    [`${prefix}_precision`]: value.precision,
    [`${prefix}_approximate`]: value.approximate ? 1 : 0,
  };
}

/** A partial date read back from its five columns (in camelCase); null when the row has none. */
export function partialDateFrom(row: object, prefix: string): PartialDateValue | null {
  const cell = (name: string) => (row as Record<string, unknown>)[prefix + name];
  if (cell('Label') == null) return null;
  return {
    label: cell('Label') as string,
    earliest: cell('Earliest') as string | null,
    latest: cell('Latest') as string | null,
    precision: cell('Precision') as DatePrecision,
    approximate: cell('Approximate') === 1,
  };
}
