import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { plannerView } from './view.ts';

const joined = (types: string) => `
  directive @join__type(graph: join__Graph!, key: String, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @join__field(graph: join__Graph, requires: String, external: Boolean) repeatable on FIELD_DEFINITION
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  enum join__Graph { SHOP @join__graph(name: "shop", url: "") POST @join__graph(name: "post", url: "") }
  type Query { any: Int }
  ${types}
`;
const viewOf = (types: string) => {
  const sdl = joined(types);
  return plannerView(sdl, parse(sdl, { noLocation: true }));
};
const joins = (sdl: string, type: string) =>
  buildSchema(sdl)
    .getType(type)!
    .astNode!.directives!.map(({ arguments: given = [] }) =>
      given.map(({ name, value }) => `${name.value}=${'value' in value ? String(value.value) : ''}`).join(' '),
    );

it('is the supergraph itself where nothing needs rewriting', () => {
  const tree = 'type Tree @join__type(graph: SHOP, key: "id") { id: ID! @join__field(graph: SHOP) }';
  expect(viewOf(tree).sdl).toBe(joined(tree));
});

it('offers no key that cannot be resolved where there is another', () => {
  const { sdl } = viewOf(`type Tree
    @join__type(graph: SHOP, key: "id") @join__type(graph: SHOP, key: "code", resolvable: false)
    @join__type(graph: POST, key: "code", resolvable: false) { id: ID! code: ID! }`);
  expect(joins(sdl, 'Tree')).toEqual(['graph=SHOP key=id', 'graph=POST key=code resolvable=false']);
});

it('gives each field with arguments that a requirement names a name of its own, the one without arguments too', () => {
  const view = viewOf(`type Tree @join__type(graph: SHOP, key: "id") @join__type(graph: POST, key: "id") {
    id: ID!
    price(in: Int): Int @join__field(graph: SHOP) @join__field(graph: POST, external: true)
    cheap: Int @join__field(graph: POST, requires: "price(in: 1)")
    dear: Int @join__field(graph: POST, requires: "price")
  }`);
  expect([...view.requiredFields.values()].map(({ field, arguments: given }) => [field, given.length])).toEqual([
    ['price', 1],
    ['price', 0],
  ]);
  const [withOne, without] = [...view.requiredFields.keys()];
  expect(view.neededBy).toEqual(
    new Map([
      ['Tree.cheap', new Set([withOne])],
      ['Tree.dear', new Set([without])],
    ]),
  );
  expect(view.sdl).toContain(`requires: "${withOne}"`);
  expect(Object.keys((buildSchema(view.sdl).getType('Tree') as { getFields?(): object }).getFields!())).toEqual([
    'id',
    'price',
    'cheap',
    'dear',
    withOne,
    without,
  ]);
});
