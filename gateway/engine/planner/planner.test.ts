import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, executeSync, getIntrospectionQuery, introspectionFromSchema, parse } from 'graphql';
import { afterAll, expect, it, vi } from 'vitest';
import { startPlanner, type Planner } from './planner.ts';

vi.setConfig({ testTimeout: 60_000 });
const started: Planner[] = [];
afterAll(() => Promise.all(started.map((planner) => planner.close())));
async function start(...given: Parameters<typeof startPlanner>): Promise<Planner> {
  const planner = await startPlanner(...given);
  started.push(planner);
  return planner;
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@inaccessible", "@composeDirective"])';
const everything = {
  inputValueDeprecation: true,
  specifiedByUrl: true,
  oneOf: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
};

function compose(sdl: Record<string, string>): string {
  const services = Object.entries(sdl).map(([name, text]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(`${link}\n${text}`),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

const things = compose({
  things: `
    type Query { thing(filter: Filter): Thing, secret: Int @inaccessible, search(by: By): [Found] }
    "A thing."
    type Thing @key(fields: "id") { id: ID! name: String @deprecated(reason: "Use title.") title: String when: Date up: Thing }
    "A day."
    scalar Date @specifiedBy(url: "https://example.org/date")
    input Filter { id: ID = "1" }
    input By { id: ID, name: String = "a \\"b\\"" @deprecated }
    union Found = Thing | Other
    type Other { code: Int }
    directive @cached(seconds: Int = 5) on FIELD
  `,
  'more-things': `
    directive @cached(seconds: Int = 5) on FIELD
    type Thing @key(fields: "id") { id: ID! size: Int }
  `,
});
/** Fragments that double what they select at each of their levels. */
const bomb = (levels: number) =>
  `{ thing { ...f0 } } ${Array.from({ length: levels }, (_, n) => `fragment f${n} on Thing { a: up { ...f${n + 1} } b: up { ...f${n + 1} } }`).join(' ')} fragment f${levels} on Thing { size }`;

const product = readFileSync(join(import.meta.dirname, '../../../schema/supergraph.graphql'), 'utf8');
const overThings = start(things);

it('plans an operation with fragments and variables, as JSON', async () => {
  const planner = await overThings;
  const plan: unknown = JSON.parse(
    await planner.plan(`
      query Ask($filter: Filter, $with: Boolean!) { thing(filter: $filter) { ...of } }
      fragment of on Thing { name size @include(if: $with) }
    `),
  );
  const thing = {
    kind: 'Fetch',
    serviceName: 'things',
    operation: 'query Ask__things__0($filter:Filter){thing(filter:$filter){__typename id name}}',
    operationKind: 'query',
    operationName: 'Ask__things__0',
    variableUsages: ['filter'],
  };
  const fields = ['__typename', 'id'].map((name) => ({ kind: 'Field', name }));
  const size = {
    kind: 'Fetch',
    serviceName: 'more-things',
    operation:
      'query Ask__more_things__1($representations:[_Any!]!){_entities(representations:$representations){...on Thing{size}}}',
    operationKind: 'query',
    operationName: 'Ask__more_things__1',
    requires: [{ kind: 'InlineFragment', typeCondition: 'Thing', selections: fields }],
    variableUsages: [],
  };
  const flattened = { kind: 'Flatten', path: ['thing'], node: size };
  const node = { kind: 'Sequence', nodes: [thing, { kind: 'Condition', condition: 'with', ifClause: flattened }] };
  expect(plan).toStrictEqual({ kind: 'QueryPlan', node });
});

it.each<[string, string, Promise<Planner>]>([
  ['a small supergraph', things, overThings],
  ['the supergraph of the product', product, start(product)],
])('gives the API schema of %s as the stock gateway does', async (_, supergraphSdl, planner) => {
  const own = buildSchema((await planner).apiSdl, { assumeValidSDL: true });
  const stock = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  expect(introspectionFromSchema(own, everything)).toEqual(introspectionFromSchema(stock, everything));
});

it('answers what asks about the API schema, between plans', async () => {
  const planner = await overThings;
  const own = buildSchema(planner.apiSdl, { assumeValidSDL: true });
  const planned = planner.plan('{ thing { id } }');
  const whole = getIntrospectionQuery(everything);
  const expected = executeSync({ schema: own, document: parse(whole) }).data;
  expect(await planner.introspect(whole, {})).toBe(JSON.stringify(expected));
  const query = 'query ($name: String!) { type: __type(name: $name) { kind } }';
  expect(await planner.introspect(query, { name: 'Query' })).toBe('{"type":{"kind":"OBJECT"}}');
  expect(await planned).toContain('"serviceName":"things"');
});

it('plans over another supergraph than clients see', async () => {
  const planner = await start(things, things.replaceAll('size', 'extent'));
  expect(planner.apiSdl).toContain('size: Int');
  expect(await planner.plan('{ thing { extent } }')).toContain('...on Thing{extent}');
});

it('gives the error of the planner, and goes on', async () => {
  const planner = await overThings;
  const plans = ['{ thing { colour } }', '{ thing { id } }'].map((operation) => planner.plan(operation));
  await expect(plans[0]).rejects.toThrow('Cannot query field "colour" on type "Thing"');
  expect(await plans[1]).toContain('"serviceName":"things"');
});

const generous = { ms: 60_000, megabytes: 1_024, waitMs: 60_000 };
const tooComplex = { extensions: { code: 'OPERATION_TOO_COMPLEX' } };

it.each([
  ['takes too long', bomb(20), { ...generous, ms: 1_500 }],
  ['takes too much memory', bomb(20), { ...generous, megabytes: 50 }],
  ['selects too much', bomb(24), generous],
  ['nests too deep', `{ thing ${'{ up '.repeat(6_000)} { id } ${'}'.repeat(6_000)} }`, generous],
])('refuses an operation that %s, and plans those behind it', async (_, operation, limits) => {
  const planner = await start(things, things, limits);
  const plans = [operation, '{ thing { id } }'].map((each) => planner.plan(each));
  await expect(plans[0]).rejects.toMatchObject(tooComplex);
  expect(await plans[1]).toContain('"serviceName":"things"');
});

it('refuses an operation that waited too long behind another', async () => {
  const planner = await start(things, things, { ...generous, ms: 1_500, waitMs: 1_000 });
  const plans = [planner.plan(bomb(20)).catch(String), planner.plan('{ thing { id } }')];
  await expect(plans[1]).rejects.toMatchObject(tooComplex);
  expect(await planner.plan('{ thing { id } }')).toContain('"serviceName":"things"');
});

it.each([
  ['no GraphQL', 'type Query {\n  one: Int\n', 'line 3: Syntax Error: Expected Name, found <EOF>.'],
  ['no supergraph', 'type Query { one: Int }', 'Invalid supergraph: must be a core schema'],
  ['a supergraph with a fault', things.replace('size: Int', 'size: Size'), /^line \d+: Unknown type Size/],
])('does not start over %s', async (_, supergraphSdl, message) => {
  await expect(startPlanner(supergraphSdl)).rejects.toThrow(message);
});

it('closed, it refuses what waits and what comes', async () => {
  const planner = await startPlanner(things);
  const plans = [planner.plan(bomb(20)), planner.plan('{ thing { id } }')].map((plan) => plan.catch(String));
  await planner.close();
  expect(await Promise.all([...plans, planner.plan('{ thing { id } }').catch(String)])).toEqual(
    Array.from({ length: 3 }, () => 'Error: The planner is closed'),
  );
});
