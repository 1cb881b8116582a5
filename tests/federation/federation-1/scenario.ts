import type { Case, Resolvers } from '../support/scenario.ts';

const user = { id: 'u', name: 'Ann', address: { town: 'York' } };
const review = { id: 'r', text: 'Good', author: { id: 'u', name: 'Ann (r)' }, writer: { id: 'u' } };

/** Two subgraphs in the older form and one in the newer that extends in the older way. */
export const resolvers: Resolvers = {
  users: { Query: { me: () => user }, User: { __resolveReference: () => user } },
  reviews: {
    Query: { reviews: () => [review] },
    Review: { __resolveReference: () => review },
    User: {
      __resolveReference: (key) => key,
      reviews: () => [review],
      greeting: ({ name, address }) => `${name} of ${address?.town}`,
    },
  },
  likes: {
    User: { __resolveReference: (key) => key, likes: () => [{ id: 'r' }] },
    Review: { __resolveReference: (key) => key, liked: () => 7 },
  },
};

export const cases: Case[] = [
  {
    name: 'a type extended in two subgraphs',
    query: '{ me { name reviews { text } likes { text liked } } }',
    data: { me: { name: 'Ann', reviews: [{ text: 'Good' }], likes: [{ text: 'Good', liked: 7 }] } },
  },
  {
    name: 'a required field of a value type',
    query: '{ me { greeting } }',
    data: { me: { greeting: 'Ann of York' } },
  },
  {
    name: 'a provided field of an extended type, and the same where it is not provided',
    query: '{ reviews { author { name } writer { name } } }',
    data: { reviews: [{ author: { name: 'Ann (r)' }, writer: { name: 'Ann' } }] },
  },
  {
    name: 'the external key is enough where nothing else is asked for',
    query: '{ reviews { author { id } } }',
    data: { reviews: [{ author: { id: 'u' } }] },
    requests: { users: 0, likes: 0 },
  },
  {
    name: 'in a circle',
    query: '{ reviews { liked writer { greeting likes { id author { id likes { liked } } } } } }',
    data: {
      reviews: [
        {
          liked: 7,
          writer: { greeting: 'Ann of York', likes: [{ id: 'r', author: { id: 'u', likes: [{ liked: 7 }] } }] },
        },
      ],
    },
  },
];
