import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { recommendations } from './import/recommendations.ts';
import { scrutiny } from './index.ts';

const { data, opened } = testSubgraph(scrutiny);
const { load } = rowImporter(opened);

type Published = Record<
  | 'id'
  | 'date'
  | 'date_precision'
  | 'panel_slug'
  | 'area_slug'
  | 'strand'
  | 'response_or_action'
  | 'status'
  | 'source_url',
  string
>;
/** The published rows that are outcomes by the rule, read from the file itself. */
const published = (
  parse(readFileSync(join(import.meta.dirname, 'published/recommendations.csv')), { columns: true }) as Published[]
).filter((row) => row.response_or_action !== '' && ['accepted', 'in progress', 'implemented'].includes(row.status));

const expected = (keep: (row: Published) => boolean) =>
  published
    .filter(keep)
    .map(({ id }) => id)
    .sort();
/** Ids of all outcomes that a filter keeps, over as many pages as there are. */
async function found(filter: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after = 'null', more = true; more;) {
    const { outcomes } = (await data(
      `{ outcomes(filter: { ${filter} }, first: 40, after: ${after}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`,
    )) as {
      outcomes: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    };
    ids.push(...outcomes.nodes.map(({ id }) => id));
    after = JSON.stringify(outcomes.pageInfo.endCursor);
    more = outcomes.pageInfo.hasNextPage;
    if (!more) expect(ids).toHaveLength(outcomes.totalCount);
  }
  return ids.sort();
}
const ofArea =
  (...codes: string[]) =>
  (row: Published) =>
    row.area_slug.split('; ').some((code) => codes.includes(code));
const ofStrand =
  (...words: string[]) =>
  (row: Published) =>
    row.strand.split('; ').some((word) => words.includes(word));
const inYear = (first: string, last: string) => (row: Published) =>
  (row.date_precision === 'day' || row.date_precision.startsWith('month')) &&
  row.date >= first &&
  row.date < last &&
  row.date_precision !== 'month range';

test.each<[string, (row: Published) => boolean]>([
  ['', () => true],
  ['statuses: [IMPLEMENTED]', (row) => row.status === 'implemented'],
  ['statuses: [ACCEPTED, IN_PROGRESS]', (row) => row.status !== 'implemented'],
  ['statuses: [NOTED, SHARED, REJECTED]', () => false],
  ['areas: ["south-east"]', ofArea('south-east')],
  ['areas: ["wessex"]', ofArea('wessex')],
  ['areas: ["wessex"], includePredecessors: true', ofArea('wessex', 'wiltshire', 'dorset', 'hampshire')],
  ['areas: ["no-such-area"]', () => false],
  ['strands: [DOMESTIC_ABUSE]', ofStrand('domestic violence', 'domestic abuse')],
  ['strands: [OLDER_PEOPLE]', ofStrand('crimes against older people', 'older people')],
  ['panels: ["se-lsip", "caf"]', (row) => ['se-lsip', 'caf'].includes(row.panel_slug)],
  ['financialYears: ["2015-16"]', inYear('2015-04', '2016-04')],
  [
    'financialYears: ["2015-16", "2019-20"]',
    (row) => inYear('2015-04', '2016-04')(row) || inYear('2019-04', '2020-04')(row),
  ],
  [
    'panels: ["se-lsip"], statuses: [IMPLEMENTED], strands: [DISABILITY]',
    (row) => row.panel_slug === 'se-lsip' && row.status === 'implemented' && ofStrand('disability')(row),
  ],
])('filter { %s } keeps what the published file holds', async (filter, keep) => {
  expect(await found(filter)).toEqual(expected(keep));
});

test('said, answered, changed and shown: the protocol that came of a panel in the West Midlands', async () => {
  const { outcomes } =
    await data(`{ outcomes(filter: { areas: ["west-midlands"], strands: [DOMESTIC_ABUSE] }) { totalCount nodes {
    id said response change status evidence { url kind } recommendation { id panel { id } raised { label } targetAgencies response }
  } } }`);
  expect(outcomes).toEqual({
    totalCount: 1,
    nodes: [
      {
        id: 'rec-001',
        said: 'Agree how police and CPS handle domestic violence cases',
        response: 'Protocol written with West Midlands Police',
        change: 'Protocol written with West Midlands Police',
        status: 'IMPLEMENTED',
        evidence: { url: 'http://www.cps.gov.uk/westmidlands/us_and_the_community/', kind: 'PUBLISHED' },
        recommendation: {
          id: 'rec-001',
          panel: { id: 'wm-central-dv' },
          raised: { label: '2012' },
          targetAgencies: ['police', 'CPS'],
          response: 'Protocol written with West Midlands Police',
        },
      },
    ],
  });
});

test('what is only answered so far has changed nothing yet', async () => {
  const { outcomes } = (await data('{ outcomes(first: 100) { nodes { response change status } } }')) as {
    outcomes: { nodes: { response: string; change: string | null; status: string }[] };
  };
  expect(outcomes.nodes).toHaveLength(published.length);
  for (const { response, change, status } of outcomes.nodes)
    expect(change).toBe(status === 'IMPLEMENTED' ? response : null);
  expect(outcomes.nodes.filter(({ change }) => change === null)).toHaveLength(
    expected((row) => row.status !== 'implemented').length,
  );
});

test('newest first, undated last, then by id; or as asked', async () => {
  const list = async (given: string) =>
    (
      (await data(`{ outcomes(${given}) { nodes { id recommendation { raised { earliest } } } } }`)) as {
        outcomes: { nodes: { id: string; recommendation: { raised: { earliest: string | null } } }[] };
      }
    ).outcomes.nodes;
  const newest = await list('first: 100');
  const days = newest.map(({ recommendation }) => recommendation.raised.earliest);
  const dated = days.filter((day) => day !== null);
  expect(days.slice(0, dated.length)).toEqual([...dated].sort().reverse());
  expect(newest.slice(dated.length).map(({ id }) => id)).toEqual(expected((row) => row.date === ''));
  expect((await list('orderBy: { field: ID }, first: 3')).map(({ id }) => id)).toEqual(
    expected(() => true).slice(0, 3),
  );
});

test('outcomes cost one statement and one for their count, and their recommendations none', async () => {
  const cost = await countDuring(() =>
    data('{ outcomes(first: 50) { totalCount nodes { said recommendation { id point } } } }'),
  );
  expect(cost.statements).toEqual({ scrutiny: 2 });
});

test('synthetic ones stay apart unless asked for', async () => {
  const row = {
    id: 'synthetic-1',
    date: '2026-01-01',
    date_precision: 'day',
    body: 'LSIP',
    kind: 'recommendation',
    stage: 'charging',
    point: 'Made up',
    response_or_action: 'Made up too',
    status: 'accepted',
    source_url: 'urn:cps:synthetic:trial',
  };
  await load(recommendations, [
    row,
    { ...row, id: 'synthetic-2', response_or_action: '' },
    { ...row, id: 'synthetic-3', status: 'noted' },
  ]);
  const page = 'totalCount nodes { id } pageInfo { containsSynthetic }';
  const answer = await data(
    `{ facts: outcomes(first: 1) { ${page} } all: outcomes(first: 1, includeSynthetic: true) { ${page} } }`,
  );
  const first = expect.not.stringMatching(/^synthetic/) as string;
  expect(answer).toEqual({
    facts: { totalCount: published.length, nodes: [{ id: first }], pageInfo: { containsSynthetic: false } },
    all: { totalCount: published.length + 1, nodes: [{ id: 'synthetic-1' }], pageInfo: { containsSynthetic: true } },
  });
});

beforeAll(() => expect(published.length).toBeGreaterThan(40));
