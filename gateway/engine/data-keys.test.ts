import { buildSchema, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { keyedByField } from './data-keys.ts';

const schema = buildSchema(`
  interface Place { name: String }
  type Area implements Place { name: String, size: Int, note: String, panels(first: Int): [Area!] }
  type Court implements Place { name: String, note: [String] }
  type Query { area(code: ID): Area, area__1: Int, place: Place }
  type Mutation { add(n: Int): Int }
`);
const keyed = (document: string) =>
  print(keyedByField(parse(document, { noLocation: true }), schema).document).replace(/\s+/g, ' ');

it.each([
  ['an alias', '{ place { size: name } }', '{ place { name } }'],
  ['a field under two names', '{ place { a: name b: name } }', '{ place { name name } }'],
  [
    'a field with arguments, one name for each set of them, none of them that of a field',
    '{ a: area(code: "1") { name } b: area(code: "2") { name } c: area(code: "1") { size } }',
    '{ area__2: area(code: "1") { name } area__3: area(code: "2") { name } area__2: area(code: "1") { size } }',
  ],
  [
    'a field with a variable',
    'query($n: Int) { area { x: panels(first: $n) { name } } }',
    'query ($n: Int) { area { panels__1: panels(first: $n) { name } } }',
  ],
  [
    'fields of one name and two types',
    '{ place { ... on Area { a: note } ... on Court { b: note } } }',
    '{ place { ... on Area { note } ... on Court { note__1: note } } }',
  ],
  ['the name of a type', '{ t: __typename place { u: __typename } }', '{ __typename place { __typename } }'],
  [
    'a change, which is made as often as it is asked for',
    'mutation { a: add(n: 1) b: add(n: 1) add(n: 1) }',
    'mutation { add__1: add(n: 1) add__2: add(n: 1) add__3: add(n: 1) }',
  ],
])('%s', (_, document, planned) => {
  expect(keyed(document)).toBe(planned);
});
