import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { daysBetween, median, percent } from '../support/numbers.ts';
import { question } from '../support/question.ts';

type Answer = { scrutinyStatistics: { rows: { strand: { code: string; name: string } | null }[]; total: object } };
type Raised = {
  id: string;
  strandCode: string | null;
  raisedEarliest: string;
  raisedLatest: string | null;
  raisedPrecision: string;
  respondedOn: string | null;
};

export default question({
  variables: { year: '2016-17' },
  fetches: { scrutiny: 1, forums: 1 },
  hops: 2,
  facts: async ({ scrutinyStatistics: { rows: answered, total } }: Answer, { rows }) => {
    const raised = await rows<Raised>(
      'scrutiny',
      sql`SELECT r.id, s.strand_code, r.raised_earliest, r.raised_latest, r.raised_precision, r.responded_on
        FROM recommendation r LEFT JOIN recommendation_strand s ON s.recommendation_id = r.id
        WHERE r.raised_earliest IS NOT NULL`,
    );
    const looking = await rows<{ strandCode: string; panels: number }>(
      'forums',
      sql`SELECT s.strand_code, COUNT(*) AS panels FROM panel_strand s JOIN panel p ON p.id = s.panel_id
        WHERE p.status = 'ACTIVE' GROUP BY s.strand_code`,
    );
    const between = (first: string, last: string, points = raised) =>
      points.filter((one) => one.raisedEarliest >= first && (one.raisedLatest ?? one.raisedEarliest) <= last);
    const days = (points: Raised[]) =>
      points
        .filter(({ raisedPrecision, respondedOn }) => raisedPrecision === 'DAY' && respondedOn !== null)
        .map(({ raisedEarliest, respondedOn }) => daysBetween(raisedEarliest, respondedOn!));
    const thisYear = between('2016-04-01', '2017-03-31');
    const expected = [...new Set(thisYear.map(({ strandCode }) => strandCode))].map((code) => {
      const own = (points: Raised[]) => points.filter(({ strandCode }) => strandCode === code);
      const taken = days(own(thisYear));
      const [now, then] = [median(taken), median(days(own(between('2015-04-01', '2016-03-31'))))];
      return {
        strand:
          code === null
            ? null
            : { code, panels: { totalCount: looking.find(({ strandCode }) => strandCode === code)?.panels ?? 0 } },
        recommendationCount: own(thisYear).length,
        medianDaysToResponse: now,
        respondedWithin90DaysRate: percent(taken.filter((each) => each <= 90).length, taken.length),
        change: now === null || then === null ? null : now - then,
      };
    });
    const slowestFirst = expected.toSorted(
      (one, other) =>
        (other.medianDaysToResponse ?? -1) - (one.medianDaysToResponse ?? -1) ||
        ((one.strand?.code ?? '~') < (other.strand?.code ?? '~') ? -1 : 1),
    );
    expect(answered).toMatchObject(slowestFirst);
    const once = [...new Map(thisYear.map((one) => [one.id, one])).values()];
    expect(total).toEqual({ medianDaysToResponse: median(days(once)) });
    expect(answered.find(({ strand }) => strand?.code === 'RAPE')?.strand?.name).toBe('Rape');
  },
});
