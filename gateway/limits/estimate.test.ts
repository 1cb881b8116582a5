import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { costOf } from './estimate.ts';
import { readWeights } from './weights.ts';

const schema = buildSchema(`
  type Query { area(code: ID): Area areas: [Area!]! panels(first: Int, last: Int): Panels node: Node grid: [[Area]] all(first: Int = 3): [Area] search(limit: Int): Found priced: Area }
  interface Node { id: ID panels(first: Int): Panels }
  type Area implements Node { id: ID name: String tags: [String] panels(first: Int): Panels areas: [Area] }
  type Panels { totalCount: Int nodes: [Panel!]! edges: [Edge] rows: [Panel] pageInfo: Info }
  type Edge { cursor: String node: Panel }
  type Info { end: String }
  type Panel { id: ID area: Area areas: [Area] }
  type Found { hits: [Area] facets: [Info] }
`);
const cost = (query: string, variables: Record<string, unknown> = {}, supergraph = '') => {
  const document = parse(query);
  return costOf(document, getOperationAST(document)!, schema, readWeights(supergraph))(variables);
};

test.each([
  ['an object counts 1, what stands in it nothing', '{ area { id name tags } }', 1],
  ['a list of no known size counts 10', '{ areas { id } }', 10],
  ['a list of lists counts 100', '{ grid { id } }', 100],
  ['lists in lists multiply', '{ areas { areas { id } } }', 110],
  ['a page counts as many as are asked for', '{ panels(first: 7) { totalCount nodes { id } } }', 8],
  ['a page of no stated size counts 25', '{ panels { nodes { id } pageInfo { end } } }', 27],
  ['a page without its items is one object', '{ panels(first: 100) { totalCount } }', 1],
  ['an edge and its node are two', '{ panels(last: 5) { edges { node { id } } } }', 11],
  ['another list of a page is of the size asked for', '{ panels(first: 40) { rows { id } } }', 41],
  ['another list of a page of no stated size is as any', '{ panels { rows { id } } }', 11],
  ['pages in pages multiply', '{ panels(first: 50) { nodes { area { panels(first: 20) { nodes { id } } } } } }', 1151],
  ['a list takes its size from its own argument', '{ all(first: 2) { id } }', 2],
  ['or from what the argument is by default', '{ all { id } }', 3],
  [
    'fragments count where they are spread',
    '{ panels(first: 4) { ...f } } fragment f on Panels { nodes { ...g } } fragment g on Panel { area { id } }',
    9,
  ],
  [
    'fragments of types count together',
    '{ node { ... on Area { areas { id } } panels(first: 2) { nodes { id } } } }',
    14,
  ],
  ['what is left out counts nothing', '{ areas @skip(if: true) { id } area @include(if: false) { id } }', 0],
  ['what is said of the schema counts too', '{ __typename __schema { types { fields { name } } } }', 551],
  ['a schema may be asked for as a whole', getIntrospectionQuery(), 77_664],
])('%s', (_, query, expected) => {
  expect(cost(query)).toBe(expected);
});

describe('by variables', () => {
  const pages =
    'query ($n: Int = 6, $wide: Boolean = false) { panels(first: $n) { nodes { areas @include(if: $wide) { id } } } }';
  test.each([
    [{}, 7],
    [{ n: 3 }, 4],
    [{ n: 3, wide: true }, 34],
    [{ n: null }, 26],
    [{ n: 0 }, 1],
    [{ n: -5 }, 26],
    [{ n: 'many' }, 26],
    [{ n: Number.NaN }, 26],
    [{ n: 1e300 }, 2 ** 53],
  ])('%j', (variables, expected) => {
    expect(cost(pages, variables)).toBe(expected);
  });
  test('no product is too large to compare', () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `areas { ${deep(levels - 1)} }`);
    expect(cost(`query ($none: Boolean!) { area @skip(if: $none) { ${deep(400)} } }`, { none: true })).toBe(0);
    expect(cost(`query ($none: Boolean!) { area @skip(if: $none) { ${deep(400)} } }`, { none: false })).toBe(2 ** 53);
  });
});

describe('with what the supergraph says', () => {
  const supergraph = `
    schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", { name: "@listSize", as: "@sized" }]) { query: Query }
    type Query {
      areas: [Area!]! @sized(assumedSize: 3)
      search(limit: Int): Found @sized(slicingArguments: ["limit"], sizedFields: ["hits"])
      priced: Area @cost(weight: 50)
    }
    type Panel @cost(weight: 4) { id: ID }
    scalar ID @cost(weight: 2)
  `;
  test.each([
    ['a size that is assumed', '{ areas { name } }', 3],
    ['a size by another argument, for the lists it names', '{ search(limit: 8) { hits { name } facets { end } } }', 19],
    ['the weight of a field', '{ priced { name } }', 50],
    ['the weights of a type and a scalar', '{ panels(first: 2) { nodes { id } } }', 13],
  ])('%s', (_, query, expected) => {
    expect(cost(query, {}, supergraph)).toBe(expected);
  });
  test('which may name them with their prefix', () => {
    const prefixed = supergraph.replace(/, import: \[.*\]/, '').replaceAll('@sized', '@cost__listSize');
    expect(cost('{ areas { name } priced { name } }', {}, prefixed)).toBe(53);
  });
});
