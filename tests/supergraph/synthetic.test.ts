import { beforeAll, describe, expect, test } from 'vitest';
import { generateForUser } from '../../subgraphs/load.ts';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs();
beforeAll(() => generateForUser(graphs.config, { scale: 0.1, seed: 7 }, { dryRun: false }));

type Review = {
  id: string;
  reviewedOn: string;
  panel: { id: string };
  meeting: {
    id: string;
    date: { earliest: string };
    panel: { id: string };
    casesReviewedCount: number;
    caseReviews: { totalCount: number };
    source: { kind: string; note: string };
  };
  source: { kind: string };
};

describe.each(transports)('over %s', (transport) => {
  const data = async <Data>(query: string) => {
    const { data: found, errors } = await graphs.ask(transport, query);
    expect(errors).toBeUndefined();
    return found as Data;
  };

  test('a synthetic case review leads to its meeting, which has as many cases as it says', async () => {
    const { caseReviews } = await data<{ caseReviews: { nodes: Review[] } }>(`{
      caseReviews(includeSynthetic: true, first: 50) { nodes {
        id reviewedOn panel { id } source { kind }
        meeting {
          id date { earliest } panel { id } casesReviewedCount source { kind note }
          caseReviews(includeSynthetic: true, first: 0) { totalCount }
        }
      } }
    }`);
    expect(caseReviews.nodes).toHaveLength(50);
    for (const { id, reviewedOn, panel, meeting, source } of caseReviews.nodes) {
      expect(id.startsWith(meeting.id.replace('meeting', 'synthetic'))).toBe(true);
      expect([meeting.date.earliest, meeting.panel.id]).toEqual([reviewedOn, panel.id]);
      expect(meeting.caseReviews.totalCount).toBe(meeting.casesReviewedCount);
      expect(source.kind).toBe('SYNTHETIC');
      expect(meeting.source).toEqual({
        kind: 'SYNTHETIC',
        note: expect.stringMatching(/^Synthetic, made by the rule meeting-calendar(-2020-21)?; not a fact\.$/),
      });
    }
  });

  test('nothing synthetic is shown unless asked for', async () => {
    const answer = await data(`{
      meetings { totalCount } recommendations { totalCount }
      panel(id: "wessex-vawg") { membership { seats } withSynthetic: membership(includeSynthetic: true) { asOf } }
    }`);
    expect(answer).toEqual({
      meetings: { totalCount: 32 },
      recommendations: { totalCount: 81 },
      panel: { membership: null, withSynthetic: { asOf: '2024-03-31' } },
    });
  });

  test('the catalogue marks the files that were generated', async () => {
    type Datasets = { datasets: { name: string; synthetic: boolean }[] };
    const { catalogue } = await data<{ catalogue: { forums: Datasets; scrutiny: Datasets } }>(
      '{ catalogue { forums { datasets { name synthetic } } scrutiny { datasets { name synthetic } } } }',
    );
    const all = [...catalogue.forums.datasets, ...catalogue.scrutiny.datasets];
    const generated = (kind: string) => `${kind}-synthetic-scale-0.1-seed-7.csv`;
    expect(all.filter(({ synthetic }) => synthetic).map(({ name }) => name)).toEqual([
      generated('meetings'),
      generated('membership'),
      generated('case-reviews'),
      generated('feedback'),
      generated('recommendations'),
    ]);
    expect(all.filter(({ synthetic }) => !synthetic).map(({ name }) => name)).toContain('meetings.csv');
  });
});
