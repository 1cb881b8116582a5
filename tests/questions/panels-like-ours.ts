import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Advice = { id: string; point: string; kind: string; stage: string; status: string };
type Answer = {
  strand: {
    panels: {
      nodes: {
        id: string;
        name: string;
        status: string;
        areas: { name: string }[];
        recommendations: { nodes: Advice[] };
        scrutinyStatistics: { total: { caseReviewCount: number; containsSynthetic: boolean } };
      }[];
    };
  };
};

const word = (value: string) => value.toLowerCase().replaceAll('_', ' ');

export default question({
  variables: { strand: 'DISABILITY' },
  fetches: { forums: 1, scrutiny: 1 },
  facts: async ({ strand }: Answer, { rows, file }) => {
    const published = file('forums', 'panels.csv');
    const panels = strand.panels.nodes;
    // Panels of hate crime as a whole look at disability hate crime too.
    const areaNames = new Map(file('forums', 'areas.csv').map(({ slug, name }) => [slug, name]));
    expect(
      panels.map(({ id, name, status, areas }) => [id, name, status.toLowerCase(), ...areas.map((area) => area.name)]),
    ).toEqual(
      published
        .filter(({ strands }) => /\bdisability\b|hate crime/.test(strands!))
        .map(({ slug, name, status, area_slug }) => [
          slug,
          name,
          status,
          ...area_slug!
            .split('; ')
            .flatMap((code) => areaNames.get(code) ?? [])
            .sort(),
        ])
        .sort(),
    );
    const advised = file('scrutiny', 'recommendations.csv').filter((row) => /\bdisability\b/.test(row.strand!));
    for (const { id, recommendations } of panels)
      expect(
        recommendations.nodes
          .map((advice) => [advice.id, advice.point, word(advice.kind), word(advice.stage), word(advice.status)])
          .sort(),
      ).toEqual(
        advised
          .filter(({ panel_slug }) => panel_slug === id)
          .map((row) => [row.id, row.point, row.kind, row.stage, row.status])
          .sort(),
      );
    const counted = await rows<{ panelId: string; reviews: number }>(
      'scrutiny',
      sql`SELECT panel_id, COUNT(*) AS reviews FROM case_review WHERE strand_code = 'DISABILITY' GROUP BY panel_id`,
    );
    expect(
      panels
        .map(({ id, scrutinyStatistics: { total } }) => [id, total.caseReviewCount, total.containsSynthetic])
        .filter(([, reviews]) => reviews !== 0)
        .sort(),
    ).toEqual(counted.map(({ panelId, reviews }) => [panelId, reviews, true]).sort());
    const wiltshire = panels.find(({ id }) => id === 'wiltshire-hcsp')!;
    expect(wiltshire.recommendations.nodes.map(({ point, status }) => [point, status])).toEqual([
      ['Review more strands', 'IMPLEMENTED'],
    ]);
  },
});
