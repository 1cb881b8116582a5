import type { Case, Resolvers } from '../support/scenario.ts';

const media = [
  { __typename: 'Book', id: 'b1', title: 'Moss', pages: 90 },
  { __typename: 'Film', id: 'f1', title: 'Fog', minutes: 80 },
  { __typename: 'Book', id: 'b2', title: 'Fern', pages: 40 },
];
const byId = ({ id }: { id: string }) => media.find((medium) => medium.id === id);
const stars: Record<string, number> = { b1: 3, f1: 5, b2: 1 };

export const resolvers: Resolvers = {
  library: {
    Query: {
      media: () => media,
      medium: (_, key) => byId(key),
      books: () => media.filter(({ __typename }) => __typename === 'Book'),
    },
    Medium: { __resolveReference: byId },
    Book: { __resolveReference: byId },
    Film: { __resolveReference: byId },
  },
  reviews: {
    Query: { topRated: () => [{ id: 'f1' }, { id: 'b1' }], random: () => ({ id: 'b2' }) },
    Medium: {
      __resolveReference: (key) => key,
      stars: ({ id }) => stars[id],
      reviews: ({ id }) => (id === 'b2' ? [] : [{ text: `on ${id}`, of: { id } }]),
      shelf: ({ id }) => ({ number: id === 'f1' ? new Error('lost') : 7 }),
      headline: ({ title }) => title.toUpperCase(),
    },
  },
  lists: {
    Query: { lists: () => [{ name: 'Mine', entries: [{ id: 'b2' }, { id: 'f1' }] }] },
    Medium: { __resolveReference: (key) => key, rank: (medium, { by }) => `${by} ${medium.stars}` },
  },
};

export const cases: Case[] = [
  {
    name: 'a field that another subgraph adds to all types of an interface',
    query: '{ media { title stars } }',
    data: {
      media: [
        { title: 'Moss', stars: 3 },
        { title: 'Fog', stars: 5 },
        { title: 'Fern', stars: 1 },
      ],
    },
  },
  {
    name: 'it is sent the name of the interface, for it knows no other',
    query: '{ books { stars } }',
    data: { books: [{ stars: 3 }, { stars: 1 }] },
    entities: {
      reviews: [
        { __typename: 'Medium', id: 'b1' },
        { __typename: 'Medium', id: 'b2' },
      ],
    },
  },
  {
    name: '__typename is that of the type, where the subgraph knows but the interface',
    query: '{ topRated { __typename stars kind: __typename } random { __typename } }',
    data: {
      topRated: [
        { __typename: 'Film', stars: 5, kind: 'Film' },
        { __typename: 'Book', stars: 3, kind: 'Book' },
      ],
      random: { __typename: 'Book' },
    },
  },
  {
    name: 'without __typename nothing else is asked',
    query: '{ topRated { id stars } }',
    data: {
      topRated: [
        { id: 'f1', stars: 5 },
        { id: 'b1', stars: 3 },
      ],
    },
    requests: { library: 0, lists: 0 },
  },
  {
    name: 'a fragment on a type: only objects of that type',
    query: '{ topRated { stars ... on Book { pages } } }',
    data: { topRated: [{ stars: 5 }, { stars: 3, pages: 90 }] },
  },
  {
    name: 'a fragment on a type that asks only for what the subgraph itself has',
    query: '{ topRated { id ... on Book { stars } } }',
    data: { topRated: [{ id: 'f1' }, { id: 'b1', stars: 3 }] },
  },
  {
    name: 'fields of the interface from where it is one',
    query: '{ random { title stars } }',
    data: { random: { title: 'Fern', stars: 1 } },
  },
  {
    name: 'a required field of the interface',
    query: '{ topRated { headline } books { headline pages } }',
    data: {
      topRated: [{ headline: 'FOG' }, { headline: 'MOSS' }],
      books: [
        { headline: 'MOSS', pages: 90 },
        { headline: 'FERN', pages: 40 },
      ],
    },
  },
  {
    name: 'from one interface object to another, which requires a field of the first',
    query: '{ lists { name entries { rank } } }',
    data: { lists: [{ name: 'Mine', entries: [{ rank: 'stars 1' }, { rank: 'stars 5' }] }] },
    requests: { library: 0 },
  },
  {
    name: 'the same inside a fragment on one type, with an argument',
    query: '{ lists { entries { __typename ... on Film { minutes rank(by: "*") title } } } }',
    data: {
      lists: [{ entries: [{ __typename: 'Book' }, { __typename: 'Film', minutes: 80, rank: '* 5', title: 'Fog' }] }],
    },
  },
  {
    name: 'a fragment on the interface, and one inside it on a type',
    query: '{ topRated { ... on Medium { title ... on Film { stars minutes } } } }',
    data: { topRated: [{ title: 'Fog', stars: 5, minutes: 80 }, { title: 'Moss' }] },
  },
  {
    name: 'an interface object inside an object that it leads to',
    query: '{ medium(id: "f1") { reviews { text of { __typename title ... on Film { minutes } } } } }',
    data: { medium: { reviews: [{ text: 'on f1', of: { __typename: 'Film', title: 'Fog', minutes: 80 } }] } },
  },
  {
    name: 'an empty list, and one of another type, below the interface',
    query: '{ media { ... on Book { reviews { text } } ... on Film { reviews { of { id } } } } }',
    data: { media: [{ reviews: [{ text: 'on b1' }] }, { reviews: [{ of: { id: 'f1' } }] }, { reviews: [] }] },
  },
  {
    name: 'a fragment on one type, beside a field whose requirement a subgraph answers that knows the interface alone',
    query: '{ media { rank ... on Film { z: __typename stars } } }',
    data: {
      media: [{ rank: 'stars 3' }, { rank: 'stars 5', z: 'Film', stars: 5 }, { rank: 'stars 1' }],
    },
  },
  {
    name: 'an error inside an object whose type nobody asked for',
    query: '{ topRated { shelf { n: number } } }',
    data: { topRated: [{ shelf: { n: null } }, { shelf: { n: 7 } }] },
    errors: [{ path: ['topRated', 0, 'shelf', 'n'], subgraph: 'reviews' }],
  },
];
