import sql, { type Sql } from 'sql-template-tag';
import { beforeAll, describe, expect, test } from 'vitest';
import { rootConnections } from '../../platform/connection.ts';
import type { Source } from '../../platform/database.ts';
import { countDuring } from '../../tests/support/counting.ts';
import { writeCaseReviews } from '../../tests/support/case-reviews.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviewListing, type CaseReviewArguments } from './data/case-reviews.ts';
import type { CaseReviewRow } from './entities.ts';
import { scrutiny } from './index.ts';

const { data, opened } = testSubgraph(scrutiny);
beforeAll(async () => {
  await writeCaseReviews(opened().database, 50_000, 1);
  await writeCaseReviews(opened().database, 1_000, 0);
});

/** How the database says it will run the statement of a page. */
async function plan(given: Partial<CaseReviewArguments>): Promise<string> {
  const { database } = opened();
  const asked: Sql[] = [];
  const watched: Source = {
    select: (statement) => {
      asked.push(statement);
      return database.select(statement);
    },
  };
  const scope = { recorded: false, synthetic: true };
  await rootConnections<CaseReviewArguments, CaseReviewRow>(watched, caseReviewListing)({ scope, ...given }).nodes();
  const explain = database.engine === 'sqlite' ? sql`EXPLAIN QUERY PLAN ` : sql`EXPLAIN `;
  return JSON.stringify(await database.select(sql`${explain}${asked[0]!}`));
}
const cursor = (order: string) =>
  Buffer.from(JSON.stringify([`caseReviews by ${order}`, '2015-06-30', 'synthetic-case-05'])).toString('base64url');
const sorts = /TEMP B-TREE|filesort|temporary/;
/** Where SQLite, or MariaDB by the length of the key it uses, starts at the cursor's day. */
const fromTheCursor = /reviewed_on[<>]\?|"type":"range","possibleKeys":"[a-z_,]*","key":"[a-z_]+","keyLen":"46"/;

describe('a page is found in an index, without sorting', () => {
  test.each([
    ['newest first', { after: cursor('REVIEWED DESC') }, 'case_review_newest'],
    ['before a cursor', { last: 10, before: cursor('REVIEWED DESC') }, 'case_review_newest'],
    [
      'oldest first',
      { orderBy: { field: 'REVIEWED', direction: 'ASC' }, after: cursor('REVIEWED ASC') } as const,
      'case_review_oldest',
    ],
  ])('that starts where the cursor stands, %s', async (_, given, index) => {
    const told = await plan(given);
    expect(told).toContain(`${index}`);
    expect(told).toMatch(fromTheCursor);
    expect(told).not.toMatch(sorts);
  });
  test.each([
    ['a panel', { panels: ['se-lsip'] }, 'case_review_panel'],
    ['an Area', { areas: ['wessex'] }, 'case_review_area'],
    ['a rare strand', { strands: ['FORCED_MARRIAGE'] } as const, 'case_review_strand'],
    ['an outcome', { outcomes: ['ACQUITTED'] }, 'case_review_outcome'],
    ['a year long ago', { financialYears: ['2008-09'] }, 'case_review_newest'],
  ])('of %s', async (_, filter, index) => {
    for (const after of [null, cursor('REVIEWED DESC')]) {
      const told = await plan({ filter, after });
      expect(told).toContain(index);
      expect(told).not.toMatch(sorts);
    }
  });
  test('in the primary key, by id', async () => {
    const after = Buffer.from(JSON.stringify(['caseReviews by ID ASC', null, 'synthetic-case-05'])).toString(
      'base64url',
    );
    const told = await plan({ orderBy: { field: 'ID' }, after });
    expect(told).toMatch(/sqlite_autoindex_case_review_1 \(id>\?\)|"type":"range".*"key":"PRIMARY"/);
    expect(told).not.toMatch(sorts);
  });
  test('of each of several strands, and the pages are put together', async () => {
    const told = await plan({ filter: { strands: ['FORCED_MARRIAGE', 'FEMALE_GENITAL_MUTILATION'] } });
    const used = [...told.matchAll(/(?:USING INDEX |"key":")(case_review_[a-z]+)/g)].map((match) => match[1]);
    expect(used).toEqual(['case_review_strand', 'case_review_strand']);
  });
});

type Review = { id: string; reviewedOn: string; strand: { code: string }; panel: { id: string } };
type Page = {
  nodes: Review[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
};
const ask = async (given: string) =>
  (
    await data(`{ caseReviews(includeSynthetic: true, ${given}) {
      nodes { id reviewedOn strand { code } panel { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)
  ).caseReviews as Page;

/** All pages of a list, forward or backward, as one list. */
async function walk(given: string, backward: boolean): Promise<Review[]> {
  const found: Review[] = [];
  for (let from = '', more = true; more;) {
    const { nodes, pageInfo } = await ask(`${given}, ${backward ? 'last' : 'first'}: 97 ${from}`);
    if (backward) found.unshift(...nodes);
    else found.push(...nodes);
    from = backward ? `before: "${pageInfo.startCursor}"` : `after: "${pageInfo.endCursor}"`;
    more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
  }
  return found;
}

const year = 'filter: { financialYears: ["2010-11"], strands: [RAPE, DISABILITY, FORCED_MARRIAGE] }';
const newestFirst = (one: Review, other: Review) =>
  one.reviewedOn === other.reviewedOn ? (one.id < other.id ? -1 : 1) : one.reviewedOn < other.reviewedOn ? 1 : -1;
const oldestFirst = (one: Review, other: Review) =>
  one.reviewedOn === other.reviewedOn ? (one.id < other.id ? -1 : 1) : one.reviewedOn < other.reviewedOn ? -1 : 1;

test.each([
  ['newest first', '', newestFirst],
  ['oldest first', 'orderBy: { field: REVIEWED },', oldestFirst],
])('pages forward and backward are one list, %s, then by id', async (_, order, compare) => {
  for (const filter of [year, 'filter: { financialYears: ["2010-11"], outcomes: [ACQUITTED] }']) {
    const forward = await walk(`${order} ${filter}`, false);
    expect(forward.length).toBeGreaterThan(800);
    expect(forward).toEqual([...forward].sort(compare));
    expect(new Set(forward.map(({ id }) => id)).size).toBe(forward.length);
    expect(await walk(`${order} ${filter}`, true)).toEqual(forward);
    const [{ n }] = (await opened().database.select<{ n: number }>(sql`
      SELECT COUNT(*) AS n FROM case_review WHERE synthetic = 1 AND reviewed_on BETWEEN '2010-04-01' AND '2011-03-31'
        AND ${filter === year ? sql`strand_code IN ('RAPE', 'DISABILITY', 'FORCED_MARRIAGE')` : sql`outcome = 'ACQUITTED'`}`)) as [
      { n: number },
    ];
    expect(forward.length).toBe(n);
  }
});

test('a strand or panel given twice is one; an order by id has a place for every review', async () => {
  const once = await ask('filter: { strands: [RAPE, RACIST] }, first: 30');
  expect(await ask('filter: { strands: [RAPE, RACIST, RAPE] }, first: 30')).toEqual(once);
  expect(once.nodes).toHaveLength(30);
  const byId = await ask(
    'orderBy: { field: ID, direction: DESC }, filter: { panels: ["caf", "se-lsip", "caf"] }, first: 50',
  );
  expect(byId.nodes.map(({ id }) => id)).toEqual([...new Set(byId.nodes.map(({ id }) => id))].sort().reverse());
});

test('panels have their own pages, all in one statement', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Panel {
    id caseReviews(includeSynthetic: true, filter: { strands: [RAPE, RACIST] }, first: 3) { totalCount nodes { id } } } } }`;
  const of = ['caf', 'se-lsip', 'nw-lgbt', 'no-such-panel'].map((id) => ({ __typename: 'Panel', id }));
  const cost = await countDuring(async () => {
    const { _entities } = (await data(query, { of })) as {
      _entities: { id: string; caseReviews: { totalCount: number; nodes: object[] } }[];
    };
    for (const { id, caseReviews } of _entities) {
      const root = (
        await data(
          `{ caseReviews(includeSynthetic: true, filter: { panels: ["${id}"], strands: [RAPE, RACIST] }, first: 3) { totalCount nodes { id } } }`,
        )
      ).caseReviews;
      expect(caseReviews).toEqual(root);
      expect(caseReviews.totalCount > 0).toBe(id !== 'no-such-panel');
    }
  });
  expect(cost.statements.scrutiny).toBe(2 + 2 * of.length);
});
