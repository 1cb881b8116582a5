import { expect, test } from 'vitest';
import { composeSupergraph } from './composition.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const forums = `${link} type Query { area: Area } type Area @key(fields: "code") { code: ID! name: String }
  type Period @shareable { label: String! }`;
const scrutiny = `${link} type Area @key(fields: "code") { code: ID! period: Period } type Period @shareable { label: String! }`;

const compose = (...sdls: string[]) =>
  composeSupergraph(sdls.map((sdl, index) => ({ name: `part${index}`, url: `http://part${index}/graphql`, sdl })));

test('two subgraphs become one graph, and clients see no federation in it', () => {
  const { supergraph, api } = compose(forums, scrutiny);
  expect(supergraph).toContain('PART0 @join__graph(name: "part0", url: "http://part0/graphql")');
  expect(api).toBe(`type Area {
  code: ID!
  name: String
  period: Period
}

type Period {
  label: String!
}

type Query {
  area: Area
}
`);
});

test('a field that no plan can reach is refused', () => {
  const unreachable = scrutiny.replace('@key(fields: "code") { code: ID!', '{ code: ID! @shareable');
  expect(() => compose(forums, unreachable)).toThrow(/Area/);
});

test('a value type that is weaker in one subgraph is refused, though it would compose', () => {
  expect(() => compose(forums, scrutiny.replace('label: String!', 'label: String'))).toThrow(
    'INCONSISTENT_BUT_COMPATIBLE_FIELD_TYPE',
  );
});

test('descriptions alone may differ', () => {
  expect(() => compose(forums.replace('type Period', '"Of a figure." type Period'), scrutiny)).not.toThrow();
});
