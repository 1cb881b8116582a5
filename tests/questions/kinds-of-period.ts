import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Count = { totalCount: number };
type Period = { label: string; kind: string; start: string | null; end: string | null };
type Answer = {
  financialYears: Count;
  quarters: Count;
  months: Count;
  calendarYears: Count;
  others: { nodes: { period: Period }[] };
  documentsOfMonths: Count;
  documentsOfCalendarYears: { nodes: { id: string; period: { label: string } }[] };
};

/** Months that a figure's two ends cover, first and last: `04-03` is a financial year if they are twelve. */
function months(start: string, end: string): { ends: string; length: number } {
  const [firstYear, firstMonth] = start.split('-').map(Number);
  const [lastYear, lastMonth] = end.split('-').map(Number);
  return {
    ends: `${start.slice(5, 7)}-${end.slice(5, 7)}`,
    length: (lastYear! - firstYear!) * 12 + lastMonth! - firstMonth! + 1,
  };
}

export default question({
  fetches: { scrutiny: 1, publications: 1 },
  facts: (answer: Answer, { file }) => {
    const figures = file('scrutiny', 'casework_outcomes.csv').map(({ year, period_start, period_end }) => ({
      label: year!,
      start: period_start!,
      end: period_end!,
      ...(period_start!.length === 10 ? months(period_start!, period_end!) : { ends: '', length: 0 }),
    }));
    const howMany = (fits: (figure: (typeof figures)[number]) => boolean) => figures.filter(fits).length;
    expect(answer.financialYears.totalCount).toBe(howMany(({ ends, length }) => ends === '04-03' && length === 12));
    expect(answer.quarters.totalCount).toBe(
      howMany(({ ends, length }) => ['01-03', '04-06', '07-09', '10-12'].includes(ends) && length === 3),
    );
    expect(answer.months.totalCount).toBe(howMany(({ length }) => length === 1));
    expect(answer.calendarYears.totalCount).toBe(
      howMany(
        ({ ends, length, start, end }) =>
          (ends === '01-12' && length === 12) || (/^\d{4}$/.test(start) && start === end),
      ),
    );
    // A year that begins in June is no financial year, whatever its label says; dates that are not stated are not guessed.
    expect([...new Set(answer.others.nodes.map(({ period: { label, kind } }) => `${label} ${kind}`))].sort()).toEqual([
      '2005-08 SPAN',
      '2013 (about) UNKNOWN',
      '2013-14 SPAN',
      '2018 (about) UNKNOWN',
      '2018-21 SPAN',
    ]);
    expect(answer.others.nodes.length).toBe(
      figures.length -
        answer.financialYears.totalCount -
        answer.quarters.totalCount -
        answer.months.totalCount -
        answer.calendarYears.totalCount,
    );
    expect(answer.others.nodes.map(({ period }) => period).filter(({ label }) => label === '2013-14')).toEqual(
      Array(3).fill({ label: '2013-14', kind: 'SPAN', start: '2013-06-01', end: '2014-03-31' }),
    );

    const documents = file('publications', 'publications.csv').filter((row) => row.period_start === row.period_end);
    const within = (pattern: RegExp) => documents.filter(({ period_start }) => pattern.test(period_start!));
    expect(answer.documentsOfMonths.totalCount).toBe(within(/^\d{4}-\d{2}$/).length);
    expect(answer.documentsOfCalendarYears.nodes.map(({ id, period: { label } }) => [id, label]).sort()).toEqual(
      within(/^\d{4}$/)
        .map(({ slug, period_start }) => [slug, period_start])
        .sort(),
    );
    expect(answer.documentsOfCalendarYears.nodes).toContainEqual({
      id: 'cps-mid-glamorgan-branch-annual-report-1996',
      period: { label: '1996' },
    });
  },
});
