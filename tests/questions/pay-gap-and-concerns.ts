import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Figure = {
  asOf: string;
  measure: string;
  value: number;
  unit: string;
  source: { url: string; publication: { title: string } };
};
type Concern = {
  id: string;
  raised: { label: string };
  bodyName: string;
  area: { name: string } | null;
  point: string;
  response: string;
  status: string;
};
type Answer = { workforceFigures: { nodes: Figure[] }; recommendations: { nodes: Concern[] } };

export default question({
  fetches: { workforce: 1, publications: 1, scrutiny: 1, forums: 1 },
  facts: ({ workforceFigures, recommendations }: Answer, { file }) => {
    const gaps = file('workforce', 'workforce.csv').filter(({ measure }) => measure!.startsWith('gender_pay_gap_'));
    expect(
      workforceFigures.nodes
        .map(({ asOf, measure, value, unit, source }) => [
          asOf,
          measure.toLowerCase(),
          value,
          unit.toLowerCase(),
          source.url,
        ])
        .sort(),
    ).toEqual(
      gaps
        .map(({ as_of_date, measure, value, unit, source_url }) => [
          as_of_date,
          measure,
          Number(value),
          unit,
          source_url,
        ])
        .sort(),
    );
    const medians = workforceFigures.nodes.filter(({ measure }) => measure === 'GENDER_PAY_GAP_MEDIAN');
    expect(medians.map(({ value }) => value)).toEqual([24.3, 24.2, 20.1, 28.3, 28.3, 26.4, 21.1]);
    const documents = file('publications', 'publications.csv');
    for (const { source } of workforceFigures.nodes)
      expect(
        documents.filter((row) => row.document_url === source.url || row.source_url === source.url),
      ).toContainEqual(expect.objectContaining({ title: source.publication.title }));
    expect(medians.at(-1)!.source.publication.title).toBe(
      'Crown Prosecution Service Gender Pay Gap Report for year ending March 2024',
    );

    const raised = file('scrutiny', 'recommendations.csv').filter(({ stage }) => stage === 'workforce');
    expect(
      recommendations.nodes
        .map(({ id, bodyName, point, response, status }) => [
          id,
          bodyName,
          point,
          response,
          status.toLowerCase().replace('_', ' '),
        ])
        .sort(),
    ).toEqual(
      raised
        .map(({ id, body, point, response_or_action, status }) => [id, body, point, response_or_action, status])
        .sort(),
    );
    expect(recommendations.nodes.map(({ id, raised: { label }, area }) => [id, label, area?.name ?? null])).toEqual([
      ['rec-074', '2006-11', null],
      ['rec-073', '2010-12', null],
      ['rec-039', '2019-03-18', 'CPS North West'],
      ['rec-038', '2019-06-18', 'CPS North West'],
      ['rec-072', '2019-10', null],
      ['rec-070', '2020-07', null],
    ]);
  },
});
