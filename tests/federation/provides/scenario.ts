import type { Case, Resolvers } from '../support/scenario.ts';

/** What is provided carries its subgraph's mark, so that an answer shows where a value came from. */
const book = (mark: string) => ({
  __typename: 'Book',
  id: 'b',
  title: `Moss ${mark}`,
  pages: mark === 'c' ? 90 : 91,
  author: { id: 'a', name: `Ann ${mark}`, born: 1900 },
  blurb: 'good',
});
const film = (mark: string) => ({ __typename: 'Film', id: 'f', title: `Fog ${mark}`, minutes: 80, blurb: 'fine' });

export const resolvers: Resolvers = {
  catalogue: {
    Query: { all: () => [book('c')] },
    Book: { __resolveReference: () => book('c') },
    Film: { __resolveReference: () => film('c') },
    Author: { __resolveReference: () => book('c').author },
  },
  recommender: {
    Query: {
      best: () => book('r'),
      plain: () => book('r'),
      deep: () => book('r'),
      work: () => book('r'),
      choice: () => film('r'),
      list: () => ({ top: [book('r'), book('r')] }),
    },
    Book: {
      __resolveReference: (key) => ({ ...book('r'), ...key }),
      praise: ({ title, author }) => `${title} by ${author.name}`,
    },
    Film: { __resolveReference: () => film('r') },
  },
};

export const cases: Case[] = [
  {
    name: 'a provided field costs no second request',
    query: '{ best { id title } }',
    data: { best: { id: 'b', title: 'Moss r' } },
    requests: { catalogue: 0, recommender: 1 },
  },
  {
    name: 'the same field where it is not provided is fetched',
    query: '{ plain { title } }',
    data: { plain: { title: 'Moss c' } },
    requests: { catalogue: 1, recommender: 1 },
  },
  {
    name: 'a provided field beside one that is not',
    query: '{ best { blurb pages } }',
    data: { best: { blurb: 'good', pages: 90 } },
    requests: { catalogue: 1, recommender: 1 },
  },
  {
    name: 'a field that requires what is provided, and the same where that is to be fetched',
    query: '{ deep { praise } plain { praise } }',
    data: { deep: { praise: 'Moss r by Ann r' }, plain: { praise: 'Moss c by Ann c' } },
  },
  {
    name: 'a nested provided field',
    query: '{ deep { title author { name } } }',
    data: { deep: { title: 'Moss r', author: { name: 'Ann r' } } },
    requests: { catalogue: 0, recommender: 1 },
  },
  {
    name: 'below a nested provided field, one that is not',
    query: '{ deep { author { id born } } }',
    data: { deep: { author: { id: 'a', born: 1900 } } },
    entities: { catalogue: [{ __typename: 'Author', id: 'a' }] },
  },
  {
    name: 'provided on an interface, for all its types and for one',
    query: '{ work { __typename title ... on Book { pages } } }',
    data: { work: { __typename: 'Book', title: 'Moss r', pages: 91 } },
    requests: { catalogue: 0, recommender: 1 },
  },
  {
    name: 'provided on an interface, with a field that is not',
    query: '{ work { ... on Book { pages author { born } } ... on Film { minutes } } }',
    data: { work: { pages: 91, author: { born: 1900 } } },
  },
  {
    name: 'provided on a union, for the member that is there',
    query: '{ choice { ... on Book { title pages } ... on Film { title } } }',
    data: { choice: { title: 'Fog r' } },
    requests: { catalogue: 0, recommender: 1 },
  },
  {
    name: 'provided on a union, with a field of the member that is not provided',
    query: '{ choice { ... on Film { minutes } ... on Book { title } } }',
    data: { choice: { minutes: 80 } },
    entities: { catalogue: [{ __typename: 'Film', id: 'f' }] },
  },
  {
    name: 'provided in a list inside an object: the key of a nested entity only',
    query: '{ list { top { title author { id name } } } }',
    data: {
      list: {
        top: [
          { title: 'Moss r', author: { id: 'a', name: 'Ann c' } },
          { title: 'Moss r', author: { id: 'a', name: 'Ann c' } },
        ],
      },
    },
    entities: { catalogue: [{ __typename: 'Author', id: 'a' }] },
  },
];
