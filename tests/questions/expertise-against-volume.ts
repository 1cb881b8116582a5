import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Expertise = {
  code: string;
  caseworkFigures: { nodes: { value: number; source: { url: string } }[] };
  scrutinyStatistics: { total: { caseReviewCount: number; containsSynthetic: boolean } };
};
type Answer = {
  membershipStatistics: {
    rows: { expertise: Expertise; expertMemberCount: number; containsSynthetic: boolean }[];
    total: { memberCount: number; panelCount: number };
  };
};

const strandOf: Record<string, string> = {
  disability: 'DISABILITY',
  'domestic abuse': 'DOMESTIC_ABUSE',
  'honour-based abuse': 'HONOUR_BASED_ABUSE',
  rape: 'RAPE',
};

export default question({
  variables: { year: '2016-17' },
  fetches: { forums: 1, scrutiny: 1 },
  facts: async ({ membershipStatistics: { rows: strands, total } }: Answer, { rows, file }) => {
    const experts = await rows<{ strandCode: string; members: number }>(
      'forums',
      sql`SELECT strand_code, SUM(members) AS members FROM membership_expertise
        WHERE membership_id IN (SELECT id FROM membership WHERE as_of = '2017-03-31') GROUP BY strand_code`,
    );
    expect(strands.map(({ expertise, expertMemberCount }) => [expertise.code, expertMemberCount]).sort()).toEqual(
      experts.map(({ strandCode, members }) => [strandCode, Number(members)]).sort(),
    );
    const [seated] = await rows<{ members: number; panels: number }>(
      'forums',
      sql`SELECT SUM(filled) AS members, COUNT(*) AS panels FROM membership WHERE as_of = '2017-03-31'`,
    );
    expect(total).toEqual({ memberCount: Number(seated!.members), panelCount: seated!.panels });

    const reviews = await rows<{ strandCode: string; reviews: number }>(
      'scrutiny',
      sql`SELECT strand_code, COUNT(*) AS reviews FROM case_review
        WHERE reviewed_on BETWEEN '2016-04-01' AND '2017-03-31' GROUP BY strand_code`,
    );
    const reviewed = new Map(reviews.map(({ strandCode, reviews: count }) => [strandCode, count]));
    for (const { expertise, containsSynthetic } of strands) {
      expect([expertise.code, expertise.scrutinyStatistics.total.caseReviewCount]).toEqual([
        expertise.code,
        reviewed.get(expertise.code) ?? 0,
      ]);
      expect([containsSynthetic, expertise.scrutinyStatistics.total.containsSynthetic]).toEqual([true, true]);
    }

    const published = file('scrutiny', 'casework_outcomes.csv').filter(
      ({ strand, area, measure, year }) =>
        strand! in strandOf && area === 'national' && measure === 'prosecutions_completed' && year === '2016-17',
    );
    expect(
      strands
        .flatMap(({ expertise: { code, caseworkFigures } }) =>
          caseworkFigures.nodes.map(({ value, source }) => [code, value, source.url]),
        )
        .sort(),
    ).toEqual(published.map(({ strand, value, source_url }) => [strandOf[strand!], Number(value), source_url]).sort());
    const disability = strands.find(({ expertise }) => expertise.code === 'DISABILITY')!;
    expect(disability.expertise.caseworkFigures.nodes.map(({ value }) => value)).toEqual([1009]);
  },
});
