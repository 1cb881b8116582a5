import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Row = { dimensions: { code: string }[]; headcount: number | null; flag: string; reason: string | null };
type Lesson = { id: string; raised: { label: string }; point: string; status: string; panel: { name: string } | null };
type Strand = {
  name: string;
  lessons: { nodes: Lesson[] };
  prosecutions: { nodes: { period: { financialYear: string }; value: number }[] };
};
type Answer = {
  staffNetwork: {
    name: string;
    byGrade: { asOf: string; rows: Row[] };
    in2022: { rows: Row[] };
    in2021: { rows: Row[] };
    strands: Strand[];
  };
  civilService: { nodes: { asOf: string; value: number; benchmarkName: string; benchmarkAsPublished: string }[] };
};

export default question({
  variables: {
    network: 'dsn',
    group: { dimension: 'DISABILITY', codes: ['DECLARED_DISABLED'] },
    group2021: { dimension: 'DISABILITY', codes: ['DISABLED'] },
  },
  // The names of panels are one hop further than those of strands.
  fetches: { workforce: 1, scrutiny: 1, forums: 2 },
  facts: ({ staffNetwork, civilService }: Answer, { file }) => {
    expect(staffNetwork.name).toBe('Disabled Staff Network');
    const disabled = file('workforce', 'workforce.csv').filter(
      ({ characteristic, group, area }) =>
        characteristic === 'disability' && group === 'Declared disabled' && area === 'national',
    );
    const headcounts = (year: string) =>
      disabled.filter((row) => row.measure === 'headcount' && row.as_of_date === `${year}-03-31`);
    expect(staffNetwork.byGrade.asOf).toBe('2023-03-31');
    expect(
      staffNetwork.byGrade.rows
        .filter(({ flag }) => flag === 'OK')
        .map(({ dimensions, headcount }) => [dimensions.map(({ code }) => code).join(), headcount])
        .sort(),
    ).toEqual(
      headcounts('2023')
        .map(({ grade, value }) => [`DECLARED_DISABLED,${grade!.toUpperCase().replace(/\W/, '_')}`, Number(value)])
        .sort(),
    );
    expect(staffNetwork.in2022.rows.map(({ headcount }) => headcount)).toEqual(
      headcounts('2022').map(({ value }) => Number(value)),
    );
    expect(staffNetwork.in2021.rows.map(({ headcount }) => headcount)).toEqual(
      headcounts('2021').map(({ value }) => Number(value)),
    );
    expect([staffNetwork.in2021, staffNetwork.in2022].map(({ rows }) => rows[0]!.headcount)).toEqual([720, 825]);
    expect(civilService.nodes).toEqual([
      { asOf: '2021-03-31', value: 13.6, benchmarkName: 'UK working population', benchmarkAsPublished: '14.7' },
    ]);

    const [strand, ...others] = staffNetwork.strands;
    expect([strand!.name, others]).toEqual(['Disability hate crime', []]);
    const learned = file('scrutiny', 'recommendations.csv').filter(
      (row) => /\bdisability\b/.test(row.strand!) && ['lesson', 'concern', 'good practice'].includes(row.kind!),
    );
    const panels = new Map(file('forums', 'panels.csv').map(({ slug, name }) => [slug, name]));
    expect(
      strand!.lessons.nodes
        .map(({ id, raised, point, status, panel }) => [
          id,
          raised.label,
          point,
          status.toLowerCase().replace('_', ' '),
          panel?.name,
        ])
        .sort(),
    ).toEqual(
      learned
        .map(({ id, date, point, status, panel_slug }) => [
          id,
          date || 'no date shown',
          point,
          status,
          panels.get(panel_slug),
        ])
        .sort(),
    );
    expect(strand!.prosecutions.nodes.map(({ period, value }) => [period.financialYear, value])).toEqual([
      ['2010-11', 726],
      ['2011-12', 621],
      ['2012-13', 640],
      ['2013-14', 574],
      ['2015-16', 941],
      ['2016-17', 1009],
      ['2021-22', 345],
      ['2022-23', 311],
    ]);
  },
});
