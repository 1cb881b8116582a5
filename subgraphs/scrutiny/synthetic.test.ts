import { beforeAll, expect, test } from 'vitest';
import { insertStatements } from '../../platform/importing/store.ts';
import { partialDate, partialDateColumns } from '../../platform/partial-date.ts';
import { rebuildRollUps } from '../../platform/roll-up.ts';
import { fingerprint } from '../../platform/text.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { scrutiny } from './index.ts';
import { recommendationRollUps } from './roll-ups.ts';

const { data, opened } = testSubgraph(scrutiny);
const rule = 'urn:cps:synthetic:response-times';

type Response = { id: string; raised: string; days: number | null; due: string | null; status: string };
const responses: Response[] = [
  { id: 'rec-synthetic-1', raised: '2019-11-04', days: 10, due: null, status: 'ACCEPTED' },
  { id: 'rec-synthetic-2', raised: '2019-11-04', days: 90, due: '2020-01-31', status: 'IMPLEMENTED' },
  { id: 'rec-synthetic-3', raised: '2019-11-04', days: 91, due: '2020-01-31', status: 'REJECTED' },
  { id: 'rec-synthetic-4', raised: '2019-11-04', days: 200, due: '9998-01-31', status: 'NOTED' },
  { id: 'rec-synthetic-5', raised: '2019-11-04', days: null, due: '2020-01-31', status: 'NOTED' },
];

/** No published file has response or due days, so rows that have them are put in the table here. */
async function insert(...rows: Response[]): Promise<void> {
  const columns = rows.map(({ id, raised, days, due, status }) => ({
    id,
    natural_key: fingerprint([id]),
    row_hash: fingerprint([id]),
    ...partialDateColumns('raised', partialDate(raised, 'day')),
    panel_id: 'caf',
    body_name: 'Community Accountability Forum',
    strands_as_published: '',
    kind: 'RECOMMENDATION',
    stage: 'POLICY',
    point: 'Made up to try out response times',
    days_to_response: days,
    due_on: due,
    status,
    target_agencies: 'CPS',
    synthetic: 1,
    source_url: rule,
  }));
  await opened().database.transaction(async (transaction) => {
    for (const statement of insertStatements('recommendation', columns)) await transaction.run(statement);
    await rebuildRollUps(transaction, recommendationRollUps);
  });
}

beforeAll(() => insert(...responses));

const times = (given: string) =>
  data(
    `{ scrutinyStatistics(by: [], ${given}) { total { recommendationCount respondedWithin90DaysRate medianDaysToResponse } } }`,
  );

test('rate and median of responses take only those with both days', async () => {
  expect(await times('includeSynthetic: true')).toEqual({
    scrutinyStatistics: {
      total: { recommendationCount: 86, respondedWithin90DaysRate: 50, medianDaysToResponse: 90.5 },
    },
  });
  expect(
    await times('includeSynthetic: true, filter: { panels: ["caf"], statuses: [REJECTED, ACCEPTED, IMPLEMENTED] }'),
  ).toEqual({
    scrutinyStatistics: {
      total: {
        recommendationCount: 3,
        respondedWithin90DaysRate: expect.closeTo(66.6667, 4) as number,
        medianDaysToResponse: 90,
      },
    },
  });
});

test('synthetic rows stay apart unless asked for', async () => {
  expect(await times('includeSynthetic: false')).toEqual({
    scrutinyStatistics: {
      total: { recommendationCount: 81, respondedWithin90DaysRate: null, medianDaysToResponse: null },
    },
  });
  const answer = await data(`{
    published: recommendations { totalCount }
    all: recommendations(includeSynthetic: true, filter: { panels: ["caf"], from: "2019-11-04" }, last: 1) { totalCount nodes { id source { kind note } } }
  }`);
  expect(answer).toEqual({
    published: { totalCount: 81 },
    all: {
      totalCount: 5,
      nodes: [
        {
          id: 'rec-synthetic-5',
          source: { kind: 'SYNTHETIC', note: 'Synthetic, made by the rule response-times; not a fact.' },
        },
      ],
    },
  });
});

test('overdue is past its due day and neither implemented nor rejected', async () => {
  const overdue = (value: boolean) => `recommendations(includeSynthetic: true, filter: { overdue: ${value} })`;
  const answer = await data(`{ late: ${overdue(true)} { nodes { id dueOn } } rest: ${overdue(false)} { totalCount } }`);
  expect(answer).toEqual({
    late: { nodes: [{ id: 'rec-synthetic-5', dueOn: '2020-01-31' }] },
    rest: { totalCount: 85 },
  });
});

test('a page after a cursor stays what it was when a row comes before it', async () => {
  type Page = { recommendations: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
  const page = async (given: string) =>
    (
      (await data(
        `{ recommendations(includeSynthetic: true, ${given}) { nodes { id } pageInfo { endCursor } } }`,
      )) as Page
    ).recommendations;
  const first = await page('first: 7');
  const next = await page(`first: 7, after: "${first.pageInfo.endCursor}"`);
  await insert({ id: 'rec-synthetic-6', raised: '2026-01-01', days: null, due: null, status: 'NOTED' });
  expect((await page('first: 1')).nodes).toEqual([{ id: 'rec-synthetic-6' }]);
  expect(await page(`first: 7, after: "${first.pageInfo.endCursor}"`)).toEqual(next);
});
