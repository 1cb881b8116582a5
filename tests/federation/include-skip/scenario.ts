import type { Case, Resolvers } from '../support/scenario.ts';

const book = { __typename: 'Book', isbn: 'b', title: 'Moss', pages: 300, author: { id: 'a' } };

export const resolvers: Resolvers = {
  catalogue: {
    Query: { book: () => book, books: () => [book], shelf: () => book },
    Book: { __resolveReference: () => book },
  },
  people: {
    Query: { visitors: (_: unknown, { day }) => (day === 'monday' ? 5 : 9) },
    Author: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      name: ({ id }) => `N${id}`,
      born: (_: unknown, { calendar }) => (calendar === 'french' ? 8 : 1800),
      friends: () => [{ id: 'f' }],
    },
    Book: {
      __resolveReference: (key: object) => key,
      readers: () => 7,
      thick: ({ pages }: { pages?: number }) => pages! > 200,
    },
  },
};

const on = { on: true };
const off = { on: false };

export const cases: Case[] = [
  {
    name: 'literals',
    query:
      '{ book { title @skip(if: true) isbn @skip(if: false) pages @include(if: false) readers @include(if: true) } }',
    data: { book: { isbn: 'b', readers: 7 } },
  },
  {
    name: 'all fields of a selection away: an empty object',
    query: 'query ($on: Boolean!) { book { title @include(if: $on) readers @include(if: $on) } }',
    variables: off,
    data: { book: {} },
  },
  {
    name: 'all fields of a selection away by literals: an empty object',
    query: '{ book { title @skip(if: true) } books { readers @include(if: false) } }',
    data: { book: {}, books: [{}] },
  },
  {
    name: 'all root fields away: empty data',
    query: 'query ($on: Boolean!) { book @include(if: $on) { title } visitors @include(if: $on) }',
    variables: off,
    data: {},
    requests: { catalogue: 0, people: 0 },
  },
  {
    name: 'a field of another subgraph, there',
    query: 'query ($on: Boolean!) { book { title readers @include(if: $on) } }',
    variables: on,
    data: { book: { title: 'Moss', readers: 7 } },
  },
  {
    name: 'a field of another subgraph, away: that subgraph is not asked',
    query: 'query ($on: Boolean!) { book { title readers @include(if: $on) } }',
    variables: off,
    data: { book: { title: 'Moss' } },
    requests: { people: 0 },
  },
  {
    name: 'a field with requirements, away: neither it nor what it requires',
    query: 'query ($off: Boolean!) { book { title thick @skip(if: $off) } }',
    variables: { off: true },
    data: { book: { title: 'Moss' } },
    requests: { people: 0 },
  },
  {
    name: 'a field with requirements, there; what it requires is asked for and away',
    query: 'query ($on: Boolean!) { book { pages @skip(if: $on) thick @include(if: $on) } }',
    variables: on,
    data: { book: { thick: true } },
  },
  {
    name: 'an object that leads to another subgraph, away',
    query: 'query ($on: Boolean!) { book { title author @include(if: $on) { name } } }',
    variables: off,
    data: { book: { title: 'Moss' } },
    requests: { people: 0 },
  },
  {
    name: 'both directives on one field: it stands only where both allow',
    query: `query ($a: Boolean!, $b: Boolean!) {
      book {
        one: title @include(if: $a) @skip(if: $b)
        two: readers @skip(if: $b) @include(if: $a)
        three: readers @include(if: $b) @skip(if: $a)
        four: readers @include(if: $a) @skip(if: $a)
        five: title
      }
    }`,
    variables: { a: true, b: false },
    data: { book: { one: 'Moss', two: 7, five: 'Moss' } },
  },
  {
    name: 'an inline fragment without a type, across the border of subgraphs',
    query: 'query ($on: Boolean!) { book { ... @include(if: $on) { title author { name } } isbn } }',
    variables: off,
    data: { book: { isbn: 'b' } },
    requests: { people: 0 },
  },
  {
    name: 'an inline fragment with a type on an abstract field',
    query:
      'query ($on: Boolean!) { shelf { __typename ... on Book @skip(if: $on) { readers } ... on Book { title } } }',
    variables: on,
    data: { shelf: { __typename: 'Book', title: 'Moss' } },
    requests: { people: 0 },
  },
  {
    name: 'one fragment spread twice, once away and once there',
    query: `query ($on: Boolean!) { book { ...F @include(if: $on) author { id ...G @skip(if: $on) } ...F @skip(if: $on) } }
      fragment F on Book { readers title }
      fragment G on Author { name }`,
    variables: off,
    data: { book: { author: { id: 'a', name: 'Na' }, readers: 7, title: 'Moss' } },
  },
  {
    name: 'one field twice, once away and once there, is there',
    query:
      'query ($on: Boolean!) { book { readers @include(if: $on) readers author { name @skip(if: $on) } author { name } } }',
    variables: on,
    data: { book: { readers: 7, author: { name: 'Na' } } },
  },
  {
    name: 'an object twice with different conditions: the union of what is there',
    query: `query ($a: Boolean!, $b: Boolean!) {
      book { author @include(if: $a) { name } author @include(if: $b) { born friends { id } } }
    }`,
    variables: { a: false, b: true },
    data: { book: { author: { born: 1800, friends: [{ id: 'f' }] } } },
  },
  {
    name: 'conditions inside one another',
    query: `query ($a: Boolean!, $b: Boolean!) {
      book @include(if: $a) { author @include(if: $b) { name @skip(if: $a) born @include(if: $a) friends @skip(if: $b) { name } } }
    }`,
    variables: { a: true, b: true },
    data: { book: { author: { born: 1800 } } },
  },
  {
    name: 'a default of the variable',
    query: 'query ($on: Boolean! = false) { book { title readers @include(if: $on) } }',
    data: { book: { title: 'Moss' } },
    requests: { people: 0 },
  },
  {
    name: 'a variable given in place of its default',
    query: 'query ($on: Boolean = false) { book { title readers @include(if: $on) } }',
    variables: on,
    data: { book: { title: 'Moss', readers: 7 } },
  },
  {
    name: '__typename away and there',
    query:
      'query ($on: Boolean!) { __typename @skip(if: $on) book { __typename @include(if: $on) kind: __typename @skip(if: $on) isbn } }',
    variables: on,
    data: { book: { __typename: 'Book', isbn: 'b' } },
  },
  {
    name: 'arguments of a field that is away are not missed',
    query:
      'query ($on: Boolean!, $day: String) { visitors(day: $day) @include(if: $on) again: visitors book { author { born(calendar: $day) @skip(if: $on) } } }',
    variables: { on: false, day: 'french' },
    data: { again: 5, book: { author: { born: 8 } } },
  },
  {
    name: 'two conditions that are the opposite of each other under one name',
    query:
      'query ($on: Boolean!) { book { x: title @include(if: $on) x: title @skip(if: $on) y: readers @skip(if: $on) } }',
    variables: on,
    data: { book: { x: 'Moss' } },
  },
];
