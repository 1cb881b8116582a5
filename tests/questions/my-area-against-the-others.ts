import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question, type Row } from '../support/question.ts';

type Count = { totalCount: number };
type Area = {
  code: string;
  regions: { name: string }[];
  panels: Count;
  recommendations: Count;
  implemented: Count;
  publications: Count;
  caseworkFigures: { nodes: { value: number }[] };
  scrutinyStatistics: { total: { caseReviewCount: number; containsSynthetic: boolean } };
};

const of = (code: string) => (row: Row) => row.area_slug!.split(';').some((slug) => slug.trim() === code);

export default question({
  variables: { year: '2016-17' },
  fetches: { forums: 1, scrutiny: 1, publications: 1, workforce: 1 },
  facts: async ({ areas }: { areas: Area[] }, { rows, file }) => {
    expect(areas.map(({ code }) => code)).toEqual(
      file('forums', 'areas.csv')
        .filter(({ kind }) => kind === 'area')
        .map(({ slug }) => slug)
        .sort(),
    );
    const panels = file('forums', 'panels.csv').filter(({ status }) => status === 'active');
    const recommendations = file('scrutiny', 'recommendations.csv');
    const implemented = recommendations.filter(({ status }) => status === 'implemented');
    const publications = file('publications', 'publications.csv');
    const prosecutions = file('scrutiny', 'casework_outcomes.csv').filter(
      ({ strand, measure, year }) => strand === 'rape' && measure === 'prosecutions_completed' && year === '2016-17',
    );
    const reviews = await rows<{ areaCode: string; reviews: number }>(
      'scrutiny',
      sql`SELECT area_code, COUNT(*) AS reviews FROM case_review
        WHERE reviewed_on BETWEEN '2016-04-01' AND '2017-03-31' GROUP BY area_code`,
    );
    expect(
      areas.map((area) => ({
        code: area.code,
        counts: [area.panels, area.recommendations, area.implemented, area.publications].map(
          ({ totalCount }) => totalCount,
        ),
        prosecutions: area.caseworkFigures.nodes.map(({ value }) => value),
        reviewed: area.scrutinyStatistics.total,
      })),
    ).toEqual(
      areas.map(({ code }) => ({
        code,
        counts: [panels, recommendations, implemented, publications].map((facts) => facts.filter(of(code)).length),
        prosecutions: prosecutions.filter(({ area }) => area === code).map(({ value }) => Number(value)),
        reviewed: {
          caseReviewCount: reviews.find(({ areaCode }) => areaCode === code)!.reviews,
          containsSynthetic: true,
        },
      })),
    );
    expect(areas.find(({ code }) => code === 'wessex')!.regions).toEqual([
      { name: 'South East' },
      { name: 'South West' },
    ]);
    const southEast = areas.find(({ code }) => code === 'south-east')!;
    expect(southEast).toMatchObject({
      regions: [{ name: 'South East' }],
      recommendations: { totalCount: 15 },
      implemented: { totalCount: 4 },
      caseworkFigures: { nodes: [{ value: 440 }] },
    });
  },
});
