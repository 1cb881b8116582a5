import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import { Refusal } from './refusal.ts';
import { coercerOf } from './variables.ts';

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
  ['$a: Int', { a: null }],
  ['$a: Int', {}],
  ['$a: Int = 3', {}],
  ['$a: Int = 3', { a: null }],
  ['$a: ID!', { a: 7 }],
  ['$a: Float', { a: 1 }],
  ['$a: Strand!, $b: Boolean', { a: 'RACE', b: false }],
  ['$a: Any', { a: { b: [1] } }],
  ['$a: [Int!]', { a: 1 }],
  ['$a: Filter, $b: String', { a: {}, b: '' }],
  ['$a: String', { a: 'x', other: 1 }],
  ['$constructor: String, $toString: Int', { toString: 2 }],
])('the variables %s are coerced as graphql-js does: %j', (text, given) => {
  const expected = getVariableValues(schema, declared(text), given).coerced;
  expect(expected).toBeDefined();
  const coerced = coercerOf(declared(text), schema)(given);
  expect({ ...coerced }).toEqual({ ...expected });
  expect(Object.keys(coerced)).toEqual(Object.keys(expected!));
});

it.each<[string, Record<string, unknown>]>([
  ['$a: Int!', {}],
  ['$a: Int!', { a: null }],
  ['$a: Int!', { a: '1' }],
  ['$a: Int', { a: 1.5 }],
  ['$a: Strand', { a: 'race' }],
  ['$a: Strand', { a: 3 }],
  ['$a: Filter', { a: { strand: 'AGE' } }],
])('the variables %s refuse %j in the words of graphql-js', (text, given) => {
  const { errors } = getVariableValues(schema, declared(text), given);
  const refused = (): unknown => coercerOf(declared(text), schema)(given);
  expect(refused).toThrow(Refusal);
  const [expected] = Refusal.of('BAD_USER_INPUT', errors!, schema).errors;
  expect(refused).toThrow(expect.objectContaining({ errors: expect.arrayContaining([expected]) as unknown }) as Error);
});
