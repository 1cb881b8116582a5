import { beforeAll, describe, expect, it } from 'vitest';
import { caseReviews } from '../../subgraphs/scrutiny/import/case-reviews.ts';
import { countDuring } from '../support/counting.ts';
import { startGraphs, transports } from '../support/graph.ts';
import { rowImporter } from '../support/import-rows.ts';

const graphs = startGraphs();
const { load } = rowImporter(() => graphs.subgraph('scrutiny'));

let meeting: { id: string; date: { earliest: string } };

beforeAll(async () => {
  const { data } = await graphs.ask(
    'embedded',
    '{ meetings(filter: { panels: ["se-lsip"] }, first: 1) { nodes { id date { earliest } } } }',
  );
  [meeting] = (data as { meetings: { nodes: [typeof meeting] } }).meetings.nodes;
  const review = {
    panel_slug: 'se-lsip',
    meeting_id: meeting.id,
    area_slug: 'south-east',
    strand: 'disability',
    crime_type: 'robbery',
    finalised_on: '2015-01-31',
    reviewed_on: '2016-08-16',
    outcome: 'guilty plea',
  };
  await load(caseReviews, [
    { ...review, id: 'case-1', source_url: 'https://example.org/page' },
    { ...review, id: 'synthetic-1', source_url: 'urn:cps:synthetic:trial' },
    { ...review, id: 'synthetic-2', meeting_id: '', source_url: 'urn:cps:synthetic:trial' },
  ]);
});

describe.each(transports)('over the %s transport', (transport) => {
  it('leads from what was said to what changed and the document that shows it', async () => {
    const query = `{ outcomes(filter: { panels: ["se-lsip"], financialYears: ["2015-16"], statuses: [IMPLEMENTED] }) { nodes {
      said change recommendation { panel { name } } evidence { publications { title } }
    } } }`;
    let answer: unknown;
    const { fetches } = await countDuring(async () => (answer = await graphs.ask(transport, query)));
    expect(answer).toEqual({
      data: {
        outcomes: {
          nodes: [
            {
              said: 'Flag disability hate crime so uplifts can be sought',
              change: 'Training followed by marked rise in uplifts',
              recommendation: { panel: { name: 'South East Local Scrutiny Involvement Panel' } },
              evidence: {
                publications: [{ title: 'Update from Local Scrutiny Involvement Panel January 2016 (South East)' }],
              },
            },
            ...['Quality of retraction statements', 'Support disabled victims and raise awareness'].map((said) => ({
              said,
              change: expect.stringContaining('training') as string,
              recommendation: { panel: { name: 'South East Local Scrutiny Involvement Panel' } },
              evidence: {
                publications: [{ title: 'Update from Local Scrutiny Involvement Panel October 2015 (South East)' }],
              },
            })),
          ],
        },
      },
    });
    expect(fetches).toEqual({ scrutiny: 1, forums: 1, publications: 1 });
  });

  it('leads from a meeting to its synthetic case reviews, and from a case review to its meeting', async () => {
    const list =
      'caseReviews(includeSynthetic: true) { totalCount nodes { id meeting { id date { earliest } } area { name } } }';
    const { data, errors } = await graphs.ask(transport, `{ meeting(id: "${meeting.id}") { ${list} } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      meeting: {
        caseReviews: {
          totalCount: 1,
          nodes: [{ id: 'synthetic-1', meeting, area: { name: 'CPS South East' } }],
        },
      },
    });
  });

  it('says whose record-level reviews are, and answers the rest', async () => {
    const { data, errors } = await graphs.ask(
      transport,
      '{ panel(id: "se-lsip") { id caseReviews { totalCount } recommendations { totalCount } } caseReview(id: "case-1") { id } }',
    );
    expect(data).toEqual({
      panel: { id: 'se-lsip', caseReviews: null, recommendations: { totalCount: expect.any(Number) as number } },
      caseReview: null,
    });
    expect(errors!.map(({ path, extensions }) => [path, extensions!.code]).sort()).toEqual([
      [['caseReview'], 'UNAUTHORIZED_FIELD_OR_TYPE'],
      [['panel', 'caseReviews'], 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ]);
    expect(errors![0]!.message).toContain('expected an identity that may read record-level case reviews');
  });
});
