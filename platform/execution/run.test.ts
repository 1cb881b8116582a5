import { buildSchema, execute, getIntrospectionQuery, GraphQLError, isObjectType, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { prepareQuery, PreparedQuery } from './prepared.ts';
import { runQuery } from './run.ts';

const schema = buildSchema(`
  type Query { panel: Panel strict: Panel! panels: [Panel] all: [Panel!] every: [[Panel!]!]! found(by: Search! = { words: ["a"] }, first: Int): [Found]
    untold: [Found] kind: Kind wrong: Kind words: [String!] none: [String] broken: String seen: String! }
  type Panel implements Named { id: ID! name: String strictName: String! late: String lateStrict: String! inner: Panel innerStrict: Panel! failing: [String!] }
  type Area implements Named { id: ID! name: String panels(first: Int = 1, kind: Kind): [Panel!]! }
  interface Named { id: ID! name: String }
  union Found = Panel | Area
  enum Kind { NATIONAL LOCAL }
  input Search { words: [String!] kind: Kind }
`);
const later = <T>(value: T) => Promise.resolve().then(() => value);
const fails = (message: string) => {
  throw new Error(message);
};
type Resolver = (source: Record<string, unknown>, given: Record<string, unknown>) => unknown;
const resolvers: Record<string, Record<string, Resolver>> = {
  Query: {
    panel: () => ({ id: 'a', name: 'A' }),
    strict: () => later({ id: 's', name: () => later('computed'), strictName: null }),
    panels: () => [
      { id: '1' },
      later({ id: '2' }),
      null,
      later(new GraphQLError('coded', { extensions: { code: 'X' } })),
    ],
    all: () => later([{ id: '1' }, later(null), { id: '3' }]),
    every: () => [[{ id: '1' }], later([later({ id: '2', strictName: 'two' })])],
    found: (_, given) => [{ __typename: 'Area', id: JSON.stringify(given) }, later({ __typename: 'Panel', id: 'p' })],
    untold: () => [{ __typename: 'Query' }, {}],
    kind: () => 'LOCAL',
    wrong: () => 'NOWHERE',
    words: () => new Set(['one', 'two']),
    none: () => 'text',
    broken: () => fails('broken'),
    seen: () => later(undefined),
  },
  Panel: {
    late: () => later('late'),
    lateStrict: () => later(null),
    inner: ({ id }) => ({ id: `${String(id)}i`, strictName: 'inner' }),
    innerStrict: ({ id }) => later({ id: `${String(id)}s` }),
    failing: () => [later('fine'), Promise.reject(new Error('refused'))] as unknown,
  },
  Area: { panels: (_, given) => later([{ id: JSON.stringify(given) }]) },
};
for (const type of Object.values(schema.getTypeMap()))
  if (isObjectType(type))
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = resolvers[type.name]?.[name];
      if (resolve !== undefined) field.resolve = resolve as never;
    }

/** What both make of it, as JSON with keys in their order; errors by their path, for nothing says which comes first. */
async function both(query: string, variables: Record<string, unknown> = {}) {
  const prepared = prepareQuery(schema, query);
  if (!(prepared instanceof PreparedQuery)) throw new Error(JSON.stringify(prepared));
  const operation = prepared.operation(null)!;
  const text = ({ data, errors }: ExecutionResult) =>
    JSON.stringify({ data, errors: errors?.map((error) => JSON.stringify(error)).sort() }, null, 1);
  const ours = await runQuery(prepared.plan(operation, variables), {}, variables);
  const theirs = await execute({ schema, document: prepared.document, variableValues: variables, contextValue: {} });
  return { ours: text(ours), theirs: text(theirs), answer: ours };
}

test.each([
  ['values, aliases and an enum', '{ kind b: kind a: panel { name id inner { id late } __typename } }'],
  ['what is only promised keeps its place', '{ strict { name id } panel { late id } kind }'],
  ['iterables', '{ words }'],
  ['one that is none', '{ none kind }'],
  ['a value that the type has not', '{ wrong kind }'],
  ['a resolver that throws', '{ broken kind }'],
  ['null where none may stand, at once', '{ panel { id inner { innerStrict { strictName } } } kind }'],
  ['null where none may stand, later', '{ panel { id inner { id lateStrict } } kind }'],
  ['up to the root', '{ kind strict { strictName } }'],
  ['at the root', '{ kind seen }'],
  ['two that may not be null', '{ panel { lateStrict strictName innerStrict { lateStrict } } kind }'],
  ['errors beside each other', '{ panels { id name failing } broken }'],
  ['a list whose items may not be null', '{ all { id } }'],
  ['lists in lists', '{ every { id } }'],
  ['lists in lists, up to the root', '{ every { id strictName } }'],
  ['a union', '{ found { __typename ... on Named { id name } ... on Area { panels { id } } ... on Panel { late } } }'],
  [
    'arguments and defaults',
    '{ found(by: { kind: LOCAL, words: [] }, first: 3) { ... on Area { id panels(kind: NATIONAL) { id } } } }',
  ],
  [
    'fragments that overlap',
    '{ panel { id ...some inner { id } } } fragment some on Panel { inner { name strictName } ... on Named { name } }',
  ],
  [
    'names that objects have',
    '{ __proto__: kind constructor: panel { __proto__: id toString: name } hasOwnProperty: words }',
  ],
  ['the schema', getIntrospectionQuery()],
  ['a type', '{ __type(name: "Found") { name possibleTypes { name } } }'],
])('%s: as graphql-js answers', async (_, query) => {
  const { ours, theirs } = await both(query);
  expect(ours).toBe(theirs);
});

test('variables, in arguments and in conditions', async () => {
  const query = `query ($kind: Kind, $first: Int, $with: Boolean!, $without: Boolean!) {
    found(by: { kind: $kind }, first: $first) { ... on Area @include(if: $with) { id panels(first: $first, kind: $kind) { id @skip(if: $without) name } } }
    kind @skip(if: $with)
  }`;
  for (const conditions of [
    { with: true, without: false },
    { with: false, without: true },
    { with: true, without: true },
  ])
    for (const given of [{}, { kind: 'LOCAL' }, { kind: 'LOCAL', first: 2 }, { kind: null, first: null }]) {
      const { ours, theirs } = await both(query, { ...conditions, ...given });
      expect(ours).toBe(theirs);
    }
});

test('a variable without a value, whose name every object has', async () => {
  const { ours, theirs } = await both(
    'query ($constructor: Int) { found(first: $constructor) { ... on Area { id } } }',
  );
  expect(ours).toBe(theirs);
});

test('an argument at fault is its own field’s error at every request', async () => {
  const query = 'query ($by: Search) { found(by: $by) { __typename } kind }';
  const { answer } = await both(query, { by: null });
  expect(answer).toMatchObject({ data: { found: null, kind: 'LOCAL' }, errors: [{ path: ['found'] }] });
});

test('what names no type of its union is null, and no client is told why', async () => {
  const { answer } = await both('{ untold { __typename } }');
  expect(answer.data).toEqual({ untold: [null, null] });
  expect(answer.errors?.map(({ originalError, path }) => [originalError?.message, path])).toEqual([
    ['Query.untold: expected the name of a type that is a Found; got Query', ['untold', 0]],
    ['Query.untold: expected the name of a type that is a Found; got undefined', ['untold', 1]],
  ]);
});
