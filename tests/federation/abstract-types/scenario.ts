import type { Case, Resolvers } from '../support/scenario.ts';

const person = { __typename: 'Person', id: 'ann' };
const robot = { __typename: 'Robot', serial: 'r1', name: 'Tik' };
const book = { __typename: 'Book', id: 'b', name: 'Moss', pages: 90, size: 4, owner: 'us', keeper: person };
const map = { __typename: 'Map', id: 'm', name: 'Fells', scale: 25, size: 'folio', keeper: robot };
const globe = { __typename: 'Globe', id: 'g', name: 'Earth', radius: 1.5, owner: 'them', keeper: null };
type Item = { id: string };
const items = [book, map, globe];
const kin = ({ id }: Item) => items.filter((item) => item.id !== id);
const byId = ({ id }: Item) => items.find((item) => item.id === id);

export const resolvers: Resolvers = {
  collection: {
    Query: {
      items: () => items,
      item: (_: unknown, key) => byId(key),
      found: () => [person, null, book, map],
      nested: () => [[book, null], [], null, [map, globe]],
      owned: () => [globe, book],
    },
    Book: { kin, __resolveReference: byId },
    Map: { kin, __resolveReference: byId },
    Globe: { kin },
    Person: { __resolveReference: () => person },
    Robot: { __resolveReference: () => robot },
  },
  reviews: {
    Query: {
      reviewed: () => [
        { __typename: 'Map', id: 'm' },
        { __typename: 'Book', id: 'b' },
      ],
    },
    Book: { __resolveReference: ({ id }: Item) => ({ id }), stars: () => 5, critics: () => [{ id: 'zoe' }] },
    Map: { __resolveReference: ({ id }: Item) => ({ id }), stars: () => 3 },
    Person: { __resolveReference: ({ id }: Item) => ({ id }), fullName: ({ id }) => `${id} Smith` },
    Robot: { __resolveReference: ({ serial }: { serial: string }) => ({ serial }), errors: () => 2 },
  },
};

export const cases: Case[] = [
  {
    name: 'fields of the interface alone',
    query: '{ items { name id } }',
    data: {
      items: [
        { name: 'Moss', id: 'b' },
        { name: 'Fells', id: 'm' },
        { name: 'Earth', id: 'g' },
      ],
    },
    requests: { reviews: 0 },
  },
  {
    name: '__typename in a list of an interface, twice under aliases',
    query: '{ items { __typename kind: __typename again: __typename } }',
    data: {
      items: ['Book', 'Map', 'Globe'].map((kind) => ({ __typename: kind, kind, again: kind })),
    },
  },
  {
    name: 'fields of the types of an interface, some of them in another subgraph',
    query: '{ items { ... on Book { pages stars } ... on Map { stars scale } ... on Globe { radius } } }',
    data: { items: [{ pages: 90, stars: 5 }, { stars: 3, scale: 25 }, { radius: 1.5 }] },
    entities: {
      reviews: [
        { __typename: 'Book', id: 'b' },
        { __typename: 'Map', id: 'm' },
      ],
    },
    requests: { reviews: 1 },
  },
  {
    name: 'a fragment of one type only: empty objects for the others',
    query: '{ items { ... on Map { scale } } }',
    data: { items: [{}, { scale: 25 }, {}] },
  },
  {
    name: 'one name for fields of different types in fragments that cannot meet',
    query: '{ items { ... on Book { measure: pages } ... on Map { measure: scale } ... on Globe { measure: name } } }',
    data: undefined,
  },
  {
    name: 'a fragment on an interface inside an interface',
    query: '{ items { ... on Owned { owner } ... on Named { name ... on Item { id } } } }',
    data: {
      items: [
        { owner: 'us', name: 'Moss', id: 'b' },
        { name: 'Fells', id: 'm' },
        { owner: 'them', name: 'Earth', id: 'g' },
      ],
    },
  },
  {
    name: 'a fragment on an interface that only another subgraph knows',
    query: '{ items { name ... on Reviewed { stars } } }',
    data: { items: [{ name: 'Moss', stars: 5 }, { name: 'Fells', stars: 3 }, { name: 'Earth' }] },
  },
  {
    name: 'from that interface back to the types of the first subgraph',
    query: '{ reviewed { stars ... on Item { name kin { id } } __typename } }',
    data: {
      reviewed: [
        { stars: 3, name: 'Fells', kin: [{ id: 'b' }, { id: 'g' }], __typename: 'Map' },
        { stars: 5, name: 'Moss', kin: [{ id: 'm' }, { id: 'g' }], __typename: 'Book' },
      ],
    },
  },
  {
    name: 'a union with a null among its items, fragments on types and on an interface',
    query: '{ found { ... on Person { fullName } ... on Item { name } ... on Book { stars } } }',
    data: { found: [{ fullName: 'ann Smith' }, null, { name: 'Moss', stars: 5 }, { name: 'Fells' }] },
  },
  {
    name: 'a union asked for its __typename only',
    query: '{ found { __typename } }',
    data: { found: [{ __typename: 'Person' }, null, { __typename: 'Book' }, { __typename: 'Map' }] },
  },
  {
    name: 'a union below an interface, its members keyed by different fields',
    query: '{ items { keeper { __typename ... on Robot { name errors } ... on Person { fullName id } } } }',
    data: {
      items: [
        { keeper: { __typename: 'Person', fullName: 'ann Smith', id: 'ann' } },
        { keeper: { __typename: 'Robot', name: 'Tik', errors: 2 } },
        { keeper: null },
      ],
    },
    entities: {
      reviews: [
        { __typename: 'Person', id: 'ann' },
        { __typename: 'Robot', serial: 'r1' },
      ],
    },
  },
  {
    name: 'an interface inside an interface, with other fragments at each level',
    query: `{ item(id: "g") { kin { ... on Book { stars kin { name ... on Map { stars } } } ... on Map { kin { id } } } } }`,
    data: {
      item: {
        kin: [{ stars: 5, kin: [{ name: 'Fells', stars: 3 }, { name: 'Earth' }] }, { kin: [{ id: 'b' }, { id: 'g' }] }],
      },
    },
  },
  {
    name: 'lists of lists of an interface with nulls at each level',
    query: '{ nested { name ... on Book { stars } } }',
    data: { nested: [[{ name: 'Moss', stars: 5 }, null], [], null, [{ name: 'Fells' }, { name: 'Earth' }]] },
  },
  {
    name: 'named fragments inside one another, one of them spread three times',
    query: `{ items { ...A ...B } item(id: "b") { ...A } }
      fragment A on Item { id ...C }
      fragment B on Map { ...C scale }
      fragment C on Named { name ... on Book { critics { fullName } } }`,
    data: {
      items: [
        { id: 'b', name: 'Moss', critics: [{ fullName: 'zoe Smith' }] },
        { id: 'm', name: 'Fells', scale: 25 },
        { id: 'g', name: 'Earth' },
      ],
      item: { id: 'b', name: 'Moss', critics: [{ fullName: 'zoe Smith' }] },
    },
  },
  {
    name: 'the same field on the interface and in a fragment: one value, sub-selections together',
    query: '{ item(id: "b") { kin { id } ... on Book { kin { name } } ... on Map { kin { __typename } } } }',
    data: {
      item: {
        kin: [
          { id: 'm', name: 'Fells' },
          { id: 'g', name: 'Earth' },
        ],
      },
    },
  },
  {
    name: 'an interface of which a type has no key',
    query: '{ owned { owner __typename ... on Item { name } ... on Book { stars } } }',
    data: {
      owned: [
        { owner: 'them', __typename: 'Globe', name: 'Earth' },
        { owner: 'us', __typename: 'Book', name: 'Moss', stars: 5 },
      ],
    },
  },
  {
    name: 'fields of different types under one name are refused by validation',
    query: '{ items { ... on Book { size } ... on Map { size } } }',
  },
];
