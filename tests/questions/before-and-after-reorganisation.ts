import { expect } from 'vitest';
import { assessments } from '../support/assessment.ts';
import { question, type Evidence } from '../support/question.ts';

type Rows = { rows: object[] };
type Answer = { areas: { code: string; engagementStatistics: Rows; scrutinyStatistics: Rows }[] };

const assessed = (firstYear: number, evidence: Evidence) =>
  assessments({ first: `${firstYear}-04-01`, last: `${firstYear + 1}-03-31` }, evidence);

/** Rows of the years in which there is anything, each beside the year before where there is anything in that. */
function rowsOf<Counts>(
  years: [string, Counts][],
  isAny: (counts: Counts) => boolean,
  row: (counts: Counts, before: Counts | null) => object,
): object[] {
  return years.flatMap(([financialYear, counts], place) => {
    if (place === 0 || !isAny(counts)) return [];
    const [, before] = years[place - 1]!;
    return [{ financialYear, ...row(counts, isAny(before) ? before : null) }];
  });
}

export default question({
  variables: { years: ['2010-11', '2011-12'] },
  fetches: { forums: 1, scrutiny: 1 },
  hops: 2,
  facts: async ({ areas }: Answer, evidence) => {
    const [first, before, now] = [
      await assessed(2009, evidence),
      await assessed(2010, evidence),
      await assessed(2011, evidence),
    ] as const;
    expect(areas).toHaveLength(14);
    for (const { code, engagementStatistics, scrutinyStatistics } of areas) {
      const years = Object.entries({ '2009-10': first(code), '2010-11': before(code), '2011-12': now(code) });
      expect([code, engagementStatistics.rows]).toMatchObject([
        code,
        rowsOf(
          years.map(([year, { engagement }]) => [year, engagement.total]),
          ({ meetingCount, eventCount }) => meetingCount + eventCount > 0,
          ({ panelCount, meetingCount }, then) => ({
            panelCount,
            meetingCount,
            change: then === null ? null : meetingCount - then.meetingCount,
          }),
        ),
      ]);
      expect([code, scrutinyStatistics.rows]).toMatchObject([
        code,
        rowsOf(
          years.map(([year, { scrutiny }]) => [year, scrutiny.total]),
          ({ caseReviewCount, recommendationCount }) => caseReviewCount + recommendationCount > 0,
          ({ caseReviewCount, recommendationCount: points }, then) => ({
            caseReviewCount,
            recommendationCount: points,
            change: then === null ? null : caseReviewCount - then.caseReviewCount,
            changeRate:
              then === null || then.recommendationCount === 0
                ? null
                : expect.closeTo((100 * (points - then.recommendationCount)) / then.recommendationCount, 9),
          }),
        ),
      ]);
    }
    // Made of four Areas on 1 April 2011, among them Gwent, whose panel met until then: one panel in either year.
    expect(areas[0]).toMatchObject({
      code: 'cymru-wales',
      engagementStatistics: { rows: [{ panelCount: 1 }, { panelCount: 1 }] },
    });
  },
});
