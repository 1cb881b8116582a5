import { expect } from 'vitest';
import { documentsAt } from '../support/documents.ts';
import { question } from '../support/question.ts';

type Figure = {
  period: { label: string };
  measure: string;
  value: number;
  source: { url: string; kind: string; publication: { id: string; title: string } | null };
};

export default question({
  fetches: { scrutiny: 1, publications: 1 },
  hops: 2,
  facts: ({ caseworkFigures }: { caseworkFigures: { totalCount: number; nodes: Figure[] } }, { file }) => {
    const documents = file('publications', 'publications.csv');
    const years = ['2010-11', '2015-16', '2016-17'];
    const published = file('scrutiny', 'casework_outcomes.csv').filter(
      ({ strand, area, year }) => strand === 'disability' && area === 'national' && years.includes(year!),
    );
    expect(caseworkFigures.totalCount).toBe(published.length);
    expect(
      caseworkFigures.nodes
        .map(({ period, measure, value, source: { url, kind, publication } }) => [
          period.label,
          measure,
          value,
          url,
          kind,
          publication?.id ?? null,
        ])
        .sort(),
    ).toEqual(
      published
        .map(({ year, measure, value, source_url }) => [
          year,
          measure!.toUpperCase(),
          Number(value),
          source_url,
          'PUBLISHED',
          documentsAt(source_url!, documents)[0]?.slug ?? null,
        ])
        .sort(),
    );
    const [first] = caseworkFigures.nodes.filter(({ value }) => value === 1009);
    expect(first).toMatchObject({
      period: { label: '2016-17' },
      measure: 'PROSECUTIONS_COMPLETED',
      source: { publication: { title: 'Hate Crime Annual Report 2016-17', publishers: ['CPS'] } },
    });
  },
});
