import { financialYearOf, span } from '../../../platform/calendar.ts';
import { lastFinancialYears, yearsCode } from '../../../platform/disclosure/financial-years.ts';
import type { ExtractColumn, ReleaseSubject } from '../../../platform/release/subject.ts';
import { caseCodes, caseTables, caseTimes } from '../release-tables.ts';

const yearsCounted = Math.max(...Object.values(caseTimes));

/** Releases of reviewed cases: the extract has one pseudonymous row a case that a panel looked at in the three years up to its day. */
export const cases: ReleaseSubject = {
  list: caseTables,
  things: 'cases',
  extract: (asOf, areas) => {
    if (!asOf.endsWith('-03-31'))
      throw new Error(`--as-of: expected a 31 March, the last day of the financial year that is released; got ${asOf}`);
    const times = Object.entries(caseTimes).map(([dimension, count]) => {
      const years = lastFinancialYears(asOf, count);
      return { dimension, years, code: yearsCode(years) };
    });
    return {
      codes: { AREA: areas, ...caseCodes, ...Object.fromEntries(times.map((time) => [time.dimension, [time.code]])) },
      columns: [
        codeColumn('area', 'AREA', areas, `the code of a current Area, such as ${areas[0]}`),
        codeColumn('strand', 'STRAND', caseCodes.STRAND),
        codeColumn('outcome', 'CASE_OUTCOME', caseCodes.CASE_OUTCOME),
        reviewedOn(asOf, times),
      ],
    };
  },
  // A case counts in the release of its own year, and in the pooled tables of the two after it.
  accounts: (asOf) =>
    lastFinancialYears(asOf, yearsCounted)
      .reverse()
      .map((year, age) => ({
        account: `cases of ${year}`,
        counts: ({ dimensions }) =>
          Object.entries(caseTimes).some(([time, count]) => dimensions.includes(time) && age < count),
      })),
};

function codeColumn(
  name: string,
  dimension: string,
  codes: readonly string[],
  expected = `one of ${codes.join(', ')}`,
): ExtractColumn {
  return {
    name,
    expected,
    read: (cell) => (codes.includes(cell) ? { [dimension]: cell } : null),
    examples: [codes[0]!, codes.at(-1)!],
  };
}

type Time = { dimension: string; years: readonly string[]; code: string };

/** A day gives a code of every time that its financial year is counted in. */
function reviewedOn(asOf: string, times: readonly Time[]): ExtractColumn {
  const [oldest] = lastFinancialYears(asOf, yearsCounted);
  const first = `${oldest!.slice(0, 4)}-04-01`;
  return {
    name: 'reviewed_on',
    expected: `a day from ${first} to ${asOf}, as YYYY-MM-DD`,
    read: (cell) => {
      if (span(cell)?.precision !== 'DAY' || cell < first || cell > asOf) return null;
      const counted = times.filter(({ years }) => years.includes(financialYearOf(cell)));
      return Object.fromEntries(counted.map(({ dimension, code }) => [dimension, code]));
    },
    examples: [first, asOf],
  };
}
