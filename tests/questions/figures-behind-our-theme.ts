import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Figure = {
  area: { name: string };
  period: { label: string };
  measure: string;
  value: number;
  unit: string;
  source: { url: string; publication: { id: string; title: string } | null };
};
type Area = { lineage: string[]; caseworkFigures: { totalCount: number; nodes: Figure[] } };

export default question({
  variables: { panel: 'wessex-hate-crime', theme: ['HATE_CRIME'] },
  // The former Areas and the documents are one hop further than the figures.
  fetches: { forums: 2, scrutiny: 1, publications: 1 },
  facts: ({ panel: { areas } }: { panel: { areas: Area[] } }, { file }) => {
    const [wessex, ...others] = areas;
    expect(others).toEqual([]);
    expect(wessex!.lineage).toEqual(['dorset', 'hampshire', 'wessex', 'wiltshire']);
    const names = new Map(file('forums', 'areas.csv').map(({ slug, name }) => [slug, name]));
    const published = file('scrutiny', 'casework_outcomes.csv').filter(
      ({ area, strand }) => /^(dorset|hampshire|wessex|wiltshire)$/.test(area!) && strand === 'hate crime (all)',
    );
    const { totalCount, nodes } = wessex!.caseworkFigures;
    expect(totalCount).toBe(published.length);
    expect(
      nodes
        .map(({ area, period, measure, value, unit, source }) => [
          area.name,
          period.label,
          measure.toLowerCase(),
          value,
          unit.toLowerCase(),
          source.url,
        ])
        .sort(),
    ).toEqual(
      published
        .map((row) => [names.get(row.area), row.year, row.measure, Number(row.value), row.unit, row.source_url])
        .sort(),
    );

    const documents = file('publications', 'publications.csv');
    for (const { source } of nodes) {
      const own = documents.filter(({ document_url }) => document_url === source.url);
      const listed = documents.filter(({ source_url }) => source_url === source.url);
      const [first] = [...(own.length > 0 ? own : listed)].sort((one, other) => (one.slug! < other.slug! ? -1 : 1));
      expect([source.url, source.publication]).toEqual([
        source.url,
        first === undefined ? null : { id: first.slug, title: first.title },
      ]);
    }
    expect(nodes).toContainEqual(
      expect.objectContaining({ area: { name: 'CPS Wiltshire' }, measure: 'PROSECUTIONS_COMPLETED', value: 119 }),
    );
  },
});
