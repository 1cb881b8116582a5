import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { data } = testSubgraph(workforce);

type Page = {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
};

/** All ids, page by page, forward or backward. */
async function walk(orderBy: string, size: number, forward: boolean): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor = '', more = true; more;) {
    const from = cursor === '' ? '' : `, ${forward ? 'after' : 'before'}: "${cursor}"`;
    const { items } = (await data(`{ items: workforceFigures(${forward ? 'first' : 'last'}: ${size}${from}${orderBy}) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)) as { items: Page };
    const page = items.nodes.map(({ id }) => id);
    if (forward) ids.push(...page);
    else ids.unshift(...page);
    more = forward ? items.pageInfo.hasNextPage : items.pageInfo.hasPreviousPage;
    cursor = forward ? items.pageInfo.endCursor : items.pageInfo.startCursor;
  }
  return ids;
}

test.each([
  ['newest first', ''],
  ['oldest first', ', orderBy: { field: AS_OF }'],
  ['by id, last first', ', orderBy: { field: ID, direction: DESC }'],
])('figures %s: pages of any size, walked either way, are the whole list once', async (_, orderBy) => {
  const whole = await walk(orderBy, 100, true);
  expect([whole.length, new Set(whole).size]).toEqual([433, 433]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 20, max: 100 }), fc.boolean(), async (size, forward) => {
      expect(await walk(orderBy, size, forward)).toEqual(whole);
    }),
    { numRuns: 5 },
  );
});
