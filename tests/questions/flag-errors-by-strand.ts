import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { percent } from '../support/numbers.ts';
import { question } from '../support/question.ts';

type Strand = { code: string; name: string; family: string };
type Answer = {
  ours: { rows: { strand: Strand; containsSynthetic: boolean }[] };
  concerns: { rows: object[] };
};

export default question({
  variables: { area: 'wessex', year: '2016-17' },
  fetches: { scrutiny: 1, forums: 1 },
  hops: 2,
  facts: async ({ ours, concerns }: Answer, { rows }) => {
    const reviews = await rows<{ strandCode: string; reviews: number; told: number; correct: number }>(
      'scrutiny',
      sql`SELECT strand_code, COUNT(*) AS reviews, COUNT(flagged_correctly) AS told,
        SUM(CASE WHEN flagged_correctly = 1 THEN 1 ELSE 0 END) AS correct
        FROM case_review WHERE area_code = 'wessex' AND reviewed_on BETWEEN '2016-04-01' AND '2017-03-31'
        GROUP BY strand_code ORDER BY strand_code`,
    );
    // Worst first, equal ones by code; SQL sums are decimals on MySQL.
    const ranked = reviews.toSorted(
      (one, other) => Number(one.correct) / one.told - Number(other.correct) / other.told,
    );
    expect(ours.rows).toMatchObject(
      ranked.map(({ strandCode, reviews: caseReviewCount, told, correct }) => ({
        strand: { code: strandCode },
        caseReviewCount,
        correctlyFlaggedRate: percent(Number(correct), told),
        containsSynthetic: true,
      })),
    );
    const raised = await rows<{ strandCode: string; concerns: number; points: number }>(
      'scrutiny',
      sql`SELECT s.strand_code, COUNT(DISTINCT r.id) AS points,
        COUNT(DISTINCT CASE WHEN r.kind = 'CONCERN' THEN r.id END) AS concerns
        FROM recommendation r JOIN recommendation_strand s ON s.recommendation_id = r.id
        JOIN recommendation_area a ON a.recommendation_id = r.id
        WHERE r.stage = 'FLAGGING' AND a.area_code = 'wessex'
          AND r.raised_earliest >= '2016-04-01' AND r.raised_latest <= '2017-03-31'
        GROUP BY s.strand_code ORDER BY s.strand_code`,
    );
    expect(concerns.rows).toEqual(
      raised.map(({ strandCode, concerns: concernCount, points: recommendationCount }) => ({
        strand: { code: strandCode },
        concernCount,
        recommendationCount,
      })),
    );
    const names = new Map(ours.rows.map(({ strand }) => [strand.code, strand]));
    expect(names.get('RAPE')).toEqual({ code: 'RAPE', name: 'Rape', family: 'VAWG' });
    expect(names.get('OLDER_PEOPLE')?.family).toBe('OTHER');
  },
});
