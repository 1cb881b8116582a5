import { expect } from 'vitest';
import { percent } from '../support/numbers.ts';
import { question } from '../support/question.ts';

type Answer = {
  onEquality: { rows: { kind: string }[]; total: object };
  inWelsh: { nodes: object[] };
  commitment: object;
  workforceFigures: { nodes: object[] };
};

export default question({
  fetches: { publications: 1, workforce: 1 },
  hops: 1,
  facts: ({ onEquality, inWelsh, commitment, workforceFigures }: Answer, { file }) => {
    const documents = file('publications', 'publications.csv').filter(({ topic_tags }) =>
      topic_tags!.split(';').includes('equality'),
    );
    const counted = (found: typeof documents) => {
      const welshCount = found.filter(({ languages }) => languages!.split(';').includes('cy')).length;
      return { publicationCount: found.length, welshCount, welshCoverageRate: percent(welshCount, found.length) };
    };
    expect(onEquality.total).toEqual(counted(documents));
    expect(onEquality.rows).toEqual(
      [...new Set(documents.map(({ type }) => type!))]
        .map((type) => ({ kind: type.toUpperCase(), ...counted(documents.filter((row) => row.type === type)) }))
        .sort((one, other) => (one.kind < other.kind ? -1 : 1)),
    );
    // One of 24: the annual report of 2012-13.
    expect(onEquality.total).toMatchObject({ publicationCount: 24, welshCount: 1 });
    expect(inWelsh.nodes).toEqual([
      {
        id: 'cps-equality-and-diversity-objectives-annual-report-2012-13',
        editions: [
          { language: 'CY', format: 'PDF' },
          { language: 'EN', format: 'PDF' },
        ],
      },
    ]);
    expect(commitment).toEqual({
      title: 'People in Wales may deal with the CPS in Welsh',
      period: { label: 'from 2000-01-27' },
    });
    const area = { label: 'CPS Cymru-Wales' };
    const trials = {
      asOfAsPublished: '1999-07',
      dimensions: [area, { label: 'Prosecutors able to conduct trials in Welsh' }],
    };
    const uncompared = { benchmarkName: null, benchmarkAsPublished: null };
    expect(workforceFigures.nodes).toEqual([
      { ...trials, measure: 'HEADCOUNT', value: 20, ...uncompared },
      {
        ...trials,
        measure: 'PERCENT',
        value: 14.08,
        benchmarkName: 'Population able to speak, read and write Welsh',
        benchmarkAsPublished: '13.6',
      },
      {
        asOfAsPublished: '2000-02',
        dimensions: [area, { label: 'Prosecutors who speak Welsh' }],
        measure: 'PERCENT',
        value: 25,
        ...uncompared,
      },
    ]);
  },
});
