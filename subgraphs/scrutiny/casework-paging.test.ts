import { expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { scrutiny } from './index.ts';

const { data, ask } = testSubgraph(scrutiny);

test.each(['ASC', 'DESC'])('undated figures come last in %s order', async (direction) => {
  const answer = await data(`{
    caseworkFigures(orderBy: { field: PERIOD, direction: ${direction} }, last: 6) { nodes { period { start label } } pageInfo { hasNextPage hasPreviousPage } }
  }`);
  const { nodes, pageInfo } = answer.caseworkFigures as {
    nodes: { period: { start: string | null; label: string } }[];
    pageInfo: object;
  };
  expect(nodes.map(({ period }) => period.start === null)).toEqual([false, true, true, true, true, true]);
  expect(nodes[0]!.period.start).toBe(direction === 'ASC' ? '2024-12-01' : '2002-04-01');
  expect(new Set(nodes.slice(1).map(({ period }) => period.label))).toEqual(new Set(['2013 (about)', '2018 (about)']));
  expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
});

test('pages forward and backward are the same list', async () => {
  type Page = {
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
  const page = async (given: string) =>
    (
      await data(
        `{ caseworkFigures(filter: { strands: [RAPE] } ${given}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      )
    ).caseworkFigures as Page;
  const forward: string[] = [];
  for (let after = 'null', more = true; more;) {
    const { nodes, pageInfo } = await page(`first: 70 after: ${after}`);
    forward.push(...nodes.map(({ id }) => id));
    after = JSON.stringify(pageInfo.endCursor);
    more = pageInfo.hasNextPage;
  }
  const backward: string[] = [];
  for (let before = 'null', more = true; more;) {
    const { nodes, pageInfo } = await page(`last: 70 before: ${before}`);
    backward.unshift(...nodes.map(({ id }) => id));
    before = JSON.stringify(pageInfo.startCursor);
    more = pageInfo.hasPreviousPage;
  }
  expect(new Set(forward).size).toBe(173);
  expect(backward).toEqual(forward);
});

test.each([
  ['first: 101', 'first: expected 0 to 100; got 101'],
  ['last: -1', 'last: expected 0 to 100; got -1'],
  ['first: 1, last: 1', 'first, last: expected one of the two; got first 1 and last 1'],
  ['after: "nowhere"', 'after: expected a cursor from pageInfo or an edge of this list; got "nowhere"'],
  ['filter: { financialYears: ["2016-18"] }', 'FinancialYear: expected a financial year as "2016-17"; got "2016-18"'],
])('%s is refused', async (given, message) => {
  const { errors } = await ask(`{ caseworkFigures(${given}) { totalCount nodes { id } } }`);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.message).toContain(message);
});
