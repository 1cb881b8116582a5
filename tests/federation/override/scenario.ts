import type { Case, Resolvers } from '../support/scenario.ts';

/** A field that was overridden must no longer be asked for where it was. */
const moved = () => {
  throw new Error('this field is answered elsewhere now');
};

export const resolvers: Resolvers = {
  old: {
    Query: { posts: () => [{ id: '1' }, { id: '2' }], feed: moved, count: moved },
    Post: {
      __resolveReference: ({ id }) => ({ id }),
      title: moved,
      likes: moved,
      author: moved,
      body: ({ id }) => `Body ${id}`,
    },
    Author: { name: moved },
    Tip: { __resolveReference: ({ id }) => ({ id }), label: moved },
  },
  new: {
    Query: {
      feed: () => [{ id: '2' }],
      count: () => 2,
      latest: () => ({ id: '2' }),
      cards: () => [{ __typename: 'Tip', id: 't' }],
    },
    Post: {
      __resolveReference: (key) => key,
      title: ({ id }) => `Title ${id}`,
      author: ({ id }) => ({ id: `a${id}` }),
      slug: ({ body }) => body.toLowerCase(),
    },
    Author: { __resolveReference: ({ id }) => ({ id }), name: ({ id }) => `Author ${id}` },
    Tip: { __resolveReference: ({ id }) => ({ id }), label: ({ id }) => `Tip ${id}` },
  },
  ranking: {
    Post: {
      __resolveReference: (key) => key,
      likes: ({ id }) => 10 * id,
      rank: ({ title }) => `first: ${title}`,
      gone: () => 0,
    },
  },
};

export const cases: Case[] = [
  {
    name: 'a field of an entity that moved',
    query: '{ posts { title } }',
    data: { posts: [{ title: 'Title 1' }, { title: 'Title 2' }] },
    requests: { old: 1, new: 1 },
  },
  {
    name: 'fields that moved to two subgraphs, and one that stayed',
    query: '{ posts { likes body title } }',
    data: {
      posts: [
        { likes: 10, body: 'Body 1', title: 'Title 1' },
        { likes: 20, body: 'Body 2', title: 'Title 2' },
      ],
    },
  },
  {
    name: 'a root field that moved',
    query: '{ feed { id body } count }',
    data: { feed: [{ id: '2', body: 'Body 2' }], count: 2 },
  },
  {
    name: 'an object that moved with all its fields',
    query: '{ posts { author { name id } } }',
    data: { posts: [{ author: { name: 'Author a1', id: 'a1' } }, { author: { name: 'Author a2', id: 'a2' } }] },
  },
  {
    name: 'a field that moved is required elsewhere',
    query: '{ posts { rank } }',
    data: { posts: [{ rank: 'first: Title 1' }, { rank: 'first: Title 2' }] },
  },
  {
    name: 'a field that stayed is required where others moved to',
    query: '{ latest { slug title } }',
    data: { latest: { slug: 'body 2', title: 'Title 2' } },
    entities: { old: [{ __typename: 'Post', id: '2' }] },
  },
  {
    name: 'a field of an interface whose type moved it',
    query: '{ cards { __typename label ... on Tip { id } } }',
    data: { cards: [{ __typename: 'Tip', label: 'Tip t', id: 't' }] },
    requests: { old: 0 },
  },
  {
    name: 'an override of a subgraph that is not there is the field itself',
    query: '{ posts { gone } }',
    data: { posts: [{ gone: 0 }, { gone: 0 }] },
  },
];
