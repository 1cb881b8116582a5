import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Strand = {
  code: string;
  caseworkFigures: { nodes: { period: { label: string }; measure: string; value: number; source: { url: string } }[] };
  recommendations: { totalCount: number; nodes: { id: string }[] };
};

export default question({
  fetches: { forums: 1, scrutiny: 1 },
  hops: 2,
  facts: async ({ strands }: { strands: Strand[] }, { rows, file }) => {
    const uplifts = file('scrutiny', 'casework_outcomes.csv').filter(({ measure }) =>
      measure!.startsWith('sentence_uplift'),
    );
    expect(new Set(uplifts.map(({ strand }) => strand))).toEqual(new Set(['hate crime (all)']));
    const advice = await rows<{ id: string; strandCode: string }>(
      'scrutiny',
      sql`SELECT r.id, s.strand_code FROM recommendation r JOIN recommendation_strand s ON s.recommendation_id = r.id
        WHERE r.stage = 'SENTENCING' AND r.synthetic = 0`,
    );
    for (const { code, caseworkFigures, recommendations } of strands) {
      expect(
        caseworkFigures.nodes
          .map(({ period, measure, value, source }) => [period.label, measure, value, source.url])
          .sort(),
      ).toEqual(
        uplifts
          .filter(() => code === 'HATE_CRIME')
          .map(({ year, measure, value, source_url }) => [year, measure!.toUpperCase(), Number(value), source_url])
          .sort(),
      );
      expect(recommendations.nodes.map(({ id }) => id).sort()).toEqual(
        advice.flatMap(({ id, strandCode }) => (strandCode === code ? [id] : [])).sort(),
      );
    }
    const hateCrime = strands.find(({ code }) => code === 'HATE_CRIME')!;
    // Two pages disagree on each year.
    const rates = hateCrime.caseworkFigures.nodes.filter(({ measure }) => measure === 'SENTENCE_UPLIFT_RATE');
    expect(rates.map(({ period, value }) => [period.label, value]).sort()).toEqual([
      ['2007-08', 2.9],
      ['2016-17', 52.2],
      ['2016-17', 53.5],
      ['2017-18', 67],
      ['2017-18', 67.1],
    ]);
    expect(hateCrime.recommendations.nodes).toEqual([
      { id: 'rec-020', kind: 'RECOMMENDATION', point: 'Improve uplifts', status: 'IN_PROGRESS' },
      { id: 'rec-007', kind: 'CONCERN', point: 'Low number of sentencing uplifts', status: 'IN_PROGRESS' },
    ]);
  },
});
