import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Strand = {
  code: string;
  panels: { totalCount: number };
  caseworkFigures: { nodes: { value: number }[] };
  scrutinyStatistics: { total: { caseReviewCount: number } };
};

export default question({
  fetches: { forums: 1, scrutiny: 1 },
  facts: async ({ strands }: { strands: Strand[] }, { rows, file }) => {
    const reviews = await rows<{ strandCode: string; reviews: number }>(
      'scrutiny',
      sql`SELECT strand_code, COUNT(*) AS reviews FROM case_review WHERE reviewed_on BETWEEN '2016-04-01' AND '2017-03-31' GROUP BY strand_code`,
    );
    const counted = strands.filter(({ scrutinyStatistics: { total } }) => total.caseReviewCount > 0);
    expect(
      counted.map(({ code, scrutinyStatistics }) => [code, scrutinyStatistics.total.caseReviewCount]).sort(),
    ).toEqual(reviews.map(({ strandCode, reviews: count }) => [strandCode, count]).sort());
    const rape = strands.find(({ code }) => code === 'RAPE')!;
    const published = file('scrutiny', 'casework_outcomes.csv').filter(
      ({ strand, area, measure, year }) =>
        strand === 'rape' && area === 'national' && measure === 'prosecutions_completed' && year === '2016-17',
    );
    expect(rape.caseworkFigures.nodes.map(({ value }) => value)).toEqual(published.map(({ value }) => Number(value)));
  },
});
