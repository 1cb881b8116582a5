import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Panel = {
  id: string;
  areas: { name: string }[];
  sinceThen: { totalCount: number };
  last: { nodes: { date: { label: string }; source: { kind: string } }[] };
  openActions: { totalCount: number };
};

export default question({
  variables: { sixMonthsAgo: '2023-10-01' },
  fetches: { forums: 1, scrutiny: 1 },
  facts: async ({ panels: { nodes } }: { panels: { nodes: Panel[] } }, { rows, file }) => {
    const meetings = await rows<{ panelId: string; sinceThen: number; last: string }>(
      'forums',
      sql`SELECT panel_id, SUM(CASE WHEN date_earliest >= '2023-10-01' THEN 1 ELSE 0 END) AS since_then,
        MAX(date_earliest) AS last FROM meeting WHERE date_earliest IS NOT NULL GROUP BY panel_id`,
    );
    const open = await rows<{ panelId: string; actions: number }>(
      'scrutiny',
      sql`SELECT panel_id, COUNT(*) AS actions FROM recommendation WHERE status IN ('ACCEPTED', 'IN_PROGRESS')
        GROUP BY panel_id`,
    );
    const active = file('forums', 'panels.csv').filter(({ status, level }) => status === 'active' && level === 'local');
    expect(
      nodes.map(({ id, sinceThen, last, openActions }) => [
        id,
        sinceThen.totalCount,
        last.nodes[0]?.date.label ?? null,
        openActions.totalCount,
      ]),
    ).toEqual(
      active
        .map(({ slug }) => [
          slug,
          Number(meetings.find(({ panelId }) => panelId === slug)?.sinceThen ?? 0),
          meetings.find(({ panelId }) => panelId === slug)?.last ?? null,
          open.find(({ panelId }) => panelId === slug)?.actions ?? 0,
        ])
        .sort(),
    );
    // The programme is listed among panels, is no panel of an Area, and met nowhere.
    expect(nodes.find(({ id }) => id === 'lsip-programme')).toMatchObject({
      areas: [],
      sinceThen: { totalCount: 0 },
      last: { nodes: [] },
      openActions: { totalCount: 0, nodes: [] },
    });
    // No page tells of a meeting of these panels as late as the made-up ones.
    const newest = nodes.flatMap(({ last }) => last.nodes);
    expect(new Set(newest.map(({ source }) => source.kind))).toEqual(new Set(['SYNTHETIC']));
  },
});
