import fc from 'fast-check';
import { expect, test } from 'vitest';
import sql from 'sql-template-tag';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { forums } from './index.ts';

const { data, opened } = testSubgraph(forums);

type Page = {
  items: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
};
const lists = {
  'panels by id': 'panels(ARGS)',
  'panels by date set up, latest first': 'panels(ARGS, orderBy: { field: ESTABLISHED, direction: DESC })',
  'meetings by date, earliest first': 'meetings(ARGS, orderBy: { field: DATE, direction: ASC })',
  'events, newest first': 'events(ARGS)',
  'organisations by name, last first': 'organisations(ARGS, orderBy: { field: NAME, direction: DESC })',
} as const;

async function page(list: string, given: string): Promise<Page['items']> {
  const field = list.replace('ARGS', given);
  const answer = (await data(
    `{ items: ${field} { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  )) as Page;
  return answer.items;
}
const idsOf = (items: Page['items']) => items.edges.map((edge) => edge.node.id);

async function walk(list: string, size: number, forward: boolean): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null, more = true; more;) {
    const from: string = cursor === null ? '' : `, ${forward ? 'after' : 'before'}: "${cursor}"`;
    const items = await page(list, `${forward ? 'first' : 'last'}: ${size}${from}`);
    if (forward) ids.push(...idsOf(items));
    else ids.unshift(...idsOf(items));
    more = forward ? items.pageInfo.hasNextPage : items.pageInfo.hasPreviousPage;
    cursor = forward ? items.pageInfo.endCursor : items.pageInfo.startCursor;
  }
  return ids;
}

test.each(Object.entries(lists))(
  '%s: pages of any size, walked either way, are the whole list once',
  async (_, list) => {
    const whole = await walk(list, 100, true);
    expect(new Set(whole).size).toBe(whole.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 60 }), fc.boolean(), async (size, forward) => {
        expect(await walk(list, size, forward)).toEqual(whole);
      }),
      { numRuns: 6 },
    );
  },
);

test.each(Object.entries(lists))(
  '%s: between any two cursors lies what lies between them in the list',
  async (_, list) => {
    const { edges } = await page(list, 'first: 30');
    await fc.assert(
      fc.asyncProperty(fc.nat(29), fc.nat(29), async (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const items = await page(list, `first: 100, after: "${edges[from]!.cursor}", before: "${edges[to]!.cursor}"`);
        expect(idsOf(items)).toEqual(edges.slice(from + 1, to).map((edge) => edge.node.id));
      }),
      { numRuns: 8 },
    );
  },
);

test('a first page of none has no cursors and knows there is more', async () => {
  expect(await page(lists['panels by id'], 'first: 0')).toEqual({
    edges: [],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('cursors stay true when rows come in before and after them', async () => {
  const before = await page(lists['panels by id'], 'first: 10');
  const cursor = before.pageInfo.endCursor;
  const next = idsOf(await page(lists['panels by id'], `first: 5, after: "${cursor}"`));
  const copy = (
    id: string,
  ) => sql`INSERT INTO panel (id, natural_key, row_hash, name, kind, level, strands_as_published, status, synthetic, source_url)
    SELECT ${id}, ${id}, row_hash, name, kind, level, strands_as_published, status, synthetic, source_url FROM panel WHERE id = ${'caf'}`;
  await opened().database.transaction(async (transaction) => {
    await transaction.run(copy('aaa-new'));
    await transaction.run(copy('zzz-new'));
  });
  expect(idsOf(await page(lists['panels by id'], `first: 5, after: "${cursor}"`))).toEqual(next);
});
