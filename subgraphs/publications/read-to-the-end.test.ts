import { expect, test } from 'vitest';
import { subgraphExecutor } from '../../platform/execute.ts';
import { anonymous } from '../../platform/identity.ts';
import { createLog } from '../../platform/log.ts';
import { countDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { publications } from './index.ts';

const { ask, opened } = testSubgraph(publications);
const query = `query ($first: Int, $after: String) {
  publications(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;
type Page = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

const execute = () => subgraphExecutor(opened(), createLog('silent', 'test'));
const page = async (first: number, after: string | null, longestPage?: number) => {
  const request = { query, variables: { first, after }, ...(longestPage === undefined ? {} : { longestPage }) };
  const { data, errors } = await execute()(request, anonymous);
  expect(errors).toBe(undefined);
  return data!.publications as Page;
};

async function all(first: number, longestPage?: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Page = await page(first, after, longestPage);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

test('a list that is read to its end may have longer pages, and holds the same', async () => {
  const ids = await all(100);
  expect(ids.length).toBe(366);
  expect(await all(150, 150)).toEqual(ids);
  expect(await all(7, 150)).toEqual(ids);
});

test('its next page is asked once: before anybody asks for it', async () => {
  const { statements } = await countDuring(async () => {
    const { pageInfo } = await page(100, null, 100);
    await page(100, pageInfo.endCursor, 100);
  });
  // Two pages, and the third of which nobody knows yet that it will not be asked for.
  expect(Object.values(statements)).toEqual([3]);
});

test('nobody else may have more than 100, and who may has no more than was said', async () => {
  const message = async (request: Promise<{ errors?: readonly { message: string }[] }>) =>
    (await request).errors?.map((error) => error.message);
  expect(await message(ask(query, { first: 101 }))).toEqual(['first: expected 0 to 100; got 101']);
  const asked = execute()({ query, variables: { first: 151 }, longestPage: 150 }, anonymous);
  expect(await message(asked)).toEqual(['first: expected 0 to 150; got 151']);
});
