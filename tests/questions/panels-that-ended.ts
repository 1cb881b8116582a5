import { expect } from 'vitest';
import { documentsAt } from '../support/documents.ts';
import { question } from '../support/question.ts';

type Panel = {
  id: string;
  status: string;
  areas: { code: string; isCurrent: boolean; successors: { code: string }[] }[];
  recommendations: { totalCount: number };
  publications: { totalCount: number; nodes: { title: string }[] };
};

export default question({
  fetches: { forums: 1, scrutiny: 1, publications: 1 },
  hops: 2,
  facts: ({ panels: { nodes } }: { panels: { nodes: Panel[] } }, { file }) => {
    const documents = file('publications', 'publications.csv');
    const advice = file('scrutiny', 'recommendations.csv');
    const ended = file('forums', 'panels.csv').filter(
      ({ status, level }) => level === 'local' && ['superseded', 'dissolved', 'closed'].includes(status!),
    );
    expect(
      nodes.map(({ id, status, areas, recommendations, publications }) => [
        id,
        status,
        areas.map(({ code }) => code),
        recommendations.totalCount,
        publications.totalCount,
        publications.nodes.map(({ title }) => title).sort(),
      ]),
    ).toEqual(
      ended
        .map(({ slug, status, area_slug, source_url }) => {
          const listed = documentsAt(source_url!, documents);
          return [
            slug,
            status!.toUpperCase(),
            area_slug === '' ? [] : area_slug!.split('; '),
            advice.filter(({ panel_slug }) => panel_slug === slug).length,
            listed.length,
            listed.map(({ title }) => title).sort(),
          ];
        })
        .sort(),
    );
    const [dorset] = nodes.filter(({ id }) => id === 'dorset-hcsp');
    expect(dorset?.areas).toEqual([
      { code: 'dorset', isCurrent: false, successors: [{ code: 'wessex', name: 'CPS Wessex' }] },
    ]);
    // Dissolved in November 2023; both Areas are of today, so none succeeds them.
    const [london] = nodes.filter(({ status }) => status === 'DISSOLVED');
    expect(london).toMatchObject({ id: 'london-hate-crime', statusAsOf: { label: '2023-11' } });
    expect(london?.areas.flatMap(({ successors }) => successors)).toEqual([]);
  },
});
