import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import { shortCoercion } from './coercion.ts';

const schema = buildSchema(`
  enum Strand { RACE, DISABILITY }
  input Filter { strand: Strand = RACE }
  scalar Any
  type Query { one(id: ID, float: Float, filter: Filter, any: Any): Int }
`);

const declared = (text: string) =>
  (parse(`query (${text}) { one }`).definitions[0] as OperationDefinitionNode).variableDefinitions!;

it.each<[string, Record<string, unknown>]>([
  ['$a: Int!', { a: 1 }],
  ['$a: ID!', { a: 7 }],
  ['$a: Float', { a: 1 }],
  ['$a: Strand!, $b: Boolean', { b: false, a: 'RACE' }],
  ['$a: Any', { a: { b: [1] } }],
  ['$a: Any!', { a: false }],
  ['$a: [Any!]!, $b: String', { a: [{ b: 1 }, 'x', 0], b: '' }],
  ['$a: [Strand]', { a: [] }],
  ['$a: String', { a: 'x', other: 1 }],
  ['$toString: Int', { toString: 2 }],
  ['$a: Int', {}],
  ['$a: Int, $b: [Strand!]', { a: null, b: undefined }],
  ['$toString: Int', {}],
])('the variables %s are coerced as graphql-js does: %j', (text, given) => {
  const expected = getVariableValues(schema, declared(text), given).coerced!;
  const coerced = shortCoercion(declared(text), schema)(given)!;
  expect({ ...coerced }).toEqual({ ...expected });
  expect(Object.keys(coerced)).toEqual(Object.keys(expected));
});

it.each<[string, Record<string, unknown>]>([
  ['$a: Int!', {}],
  ['$a: Int = 3', {}],
  ['$a: Int = 3', { a: null }],
  ['$a: Int!', { a: null }],
  ['$a: Int!', { a: '1' }],
  ['$a: Int', { a: 1.5 }],
  ['$a: Strand', { a: 'race' }],
  ['$a: [Int!]', { a: 1 }],
  ['$a: [Int]', { a: [1, null] }],
  ['$a: [[Int]]', { a: [[1]] }],
  ['$a: Filter', { a: {} }],
  ['$a: Unknown', { a: 1 }],
])('the variables %s with %j are left to graphql-js', (text, given) => {
  expect(shortCoercion(declared(text), schema)(given)).toBeNull();
});
