import { getIntrospectionQuery, parse } from 'graphql';
import { expect, test } from 'vitest';
import { depthOf } from './depth.ts';
import { parsed } from './document.ts';

test.each([
  ['{ areas { code } }', 2],
  ['{ a: areas { panels { nodes { id } } } b: strands { code } }', 4],
  ['{ areas { ...f } } fragment f on Area { panels { nodes { ...g } } } fragment g on Panel { areas { code } }', 5],
  ['{ areas { ... on Area { ... { code } } } }', 2],
  [getIntrospectionQuery(), 0],
])('%# depth', (query, depth) => {
  const { operations, fragments } = parsed(parse(query));
  expect(depthOf(operations, fragments)).toBe(depth);
});
