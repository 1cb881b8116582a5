import { getIntrospectionQuery, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { depthOf } from './depth.ts';
import { fragmentsOf } from './fragments.ts';

test.each([
  ['{ areas { code } }', 2],
  ['{ a: areas { panels { nodes { id } } } b: strands { code } }', 4],
  ['{ areas { ...f } } fragment f on Area { panels { nodes { ...g } } } fragment g on Panel { areas { code } }', 5],
  ['{ areas { ... on Area { ... { code } } } }', 2],
  [getIntrospectionQuery(), 0],
])('%# depth', (query, depth) => {
  const document = parse(query);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  expect(depthOf(operation.selectionSet, fragmentsOf(document))).toBe(depth);
});
