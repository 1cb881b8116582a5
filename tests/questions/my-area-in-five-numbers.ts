import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { lineageIn } from '../support/lineage.ts';
import { daysBetween, percent } from '../support/numbers.ts';
import { question } from '../support/question.ts';

type Answer = {
  area: {
    panels: { totalCount: number };
    onDisability: { totalCount: number; nodes: { name: string }[] };
    scrutinyStatistics: { total: Record<string, unknown> };
    publications: { nodes: object[] };
  };
  representation: { asOf: string; declaredShare: number | null; rows: object[] };
};
type Raised = {
  id: string;
  areaCode: string;
  status: string;
  raisedEarliest: string;
  raisedPrecision: string;
  respondedOn: string | null;
};

export default question({
  variables: { area: 'cymru-wales' },
  fetches: { forums: 1, scrutiny: 1, publications: 1, workforce: 1 },
  hops: 2,
  facts: async ({ area, representation }: Answer, { rows, file }) => {
    const lineage = lineageIn(file('forums', 'areas.csv'), 'cymru-wales');
    const panels = file('forums', 'panels.csv').filter(({ area_slug }) => lineage.has(area_slug!));
    expect(area.panels.totalCount).toBe(panels.length);
    // One of three: the Gwent panel looked at "homophobic; other hate crime".
    expect(area.onDisability).toEqual({ totalCount: 1, nodes: [{ name: 'Gwent Hate Crime Scrutiny Panel' }] });

    const raised = await rows<Raised>(
      'scrutiny',
      sql`SELECT r.id, a.area_code, r.status, r.raised_earliest, r.raised_precision, r.responded_on
        FROM recommendation r JOIN recommendation_area a ON a.recommendation_id = r.id WHERE r.kind = 'RECOMMENDATION'`,
    );
    const own = [...new Map(raised.filter((one) => lineage.has(one.areaCode)).map((one) => [one.id, one])).values()];
    const accepted = own.filter(({ status }) => ['ACCEPTED', 'IN_PROGRESS', 'IMPLEMENTED'].includes(status)).length;
    const days = own
      .filter(({ raisedPrecision, respondedOn }) => raisedPrecision === 'DAY' && respondedOn !== null)
      .map(({ raisedEarliest, respondedOn }) => daysBetween(raisedEarliest, respondedOn!));
    expect(area.scrutinyStatistics.total).toEqual({
      recommendationCount: own.length,
      acceptedCount: accepted,
      acceptanceRate: percent(accepted, own.length),
      respondedWithin90DaysRate: percent(days.filter((taken) => taken <= 90).length, days.length),
      containsSynthetic: true,
    });

    // An inspection report of May 2019; the other document in Welsh, of 1996, has no date of publication.
    expect(area.publications.nodes).toEqual([
      { title: 'Cymru-Wales AAP Report: (May 19)', published: { label: '2019-05' } },
    ]);
    expect(representation).toEqual({
      asOf: '2022-03-31',
      declaredShare: null,
      rows: [
        ['DECLARED_DISABLED', 825, 'OK'],
        ['DECLARED_NON_DISABLED', 4700, 'OK'],
        ['UNDECLARED', null, 'NOT_APPLICABLE'],
        ['UNKNOWN', null, 'NOT_APPLICABLE'],
      ].map(([code, headcount, flag]) => ({ dimensions: [{ code }], headcount, flag })),
    });
  },
});
