import type { Case, Resolvers } from '../support/scenario.ts';

const posts = [
  { __typename: 'Text', id: 't', createdAt: 'May', body: 'Hello' },
  { __typename: 'Picture', id: 'p', createdAt: 'June' },
];
const byId = ({ id }: { id: string }) => posts.find((post) => post.id === id);
const commented = {
  __resolveReference: (key: object) => key,
  comments: ({ id }: { id: string }, { first }: { first: number }) =>
    ['r1', 'r2']
      .slice(0, first)
      .map((reader) => ({ by: { id: reader }, on: { __typename: byId({ id })!.__typename, id } })),
  age: ({ createdAt }: { createdAt: string }) => `since ${createdAt}`,
};

export const resolvers: Resolvers = {
  posts: {
    Query: {
      feed: () => posts,
      node: (_, { id }) => byId({ id }) ?? (id === 'r1' ? { __typename: 'Reader', id } : null),
    },
    Text: { __resolveReference: byId },
    Picture: { __resolveReference: byId },
    Reader: { __resolveReference: (key) => key },
  },
  comments: {
    Query: {
      hot: () => [
        { __typename: 'Picture', id: 'p' },
        { __typename: 'Text', id: 't' },
      ],
    },
    Text: {
      ...commented,
      related: () => [
        { __typename: 'Picture', id: 'p' },
        { __typename: 'Text', id: 't' },
      ],
    },
    Picture: commented,
    Reader: { __resolveReference: (key) => key, name: ({ id }) => `Reader ${id}` },
  },
};

export const cases: Case[] = [
  {
    name: 'a field that every type has in another subgraph, by a fragment on its interface there',
    query: '{ feed { id ... on Commented { comments { by { name } } } } }',
    data: {
      feed: [
        { id: 't', comments: [{ by: { name: 'Reader r1' } }] },
        { id: 'p', comments: [{ by: { name: 'Reader r1' } }] },
      ],
    },
    requests: { comments: 1 },
  },
  {
    name: 'required fields of each type of an interface',
    query: '{ feed { ... on Text { age } ... on Picture { age } } hot { id ... on Text { age } } }',
    data: {
      feed: [{ age: 'since May' }, { age: 'since June' }],
      hot: [{ id: 'p' }, { id: 't', age: 'since May' }],
    },
  },
  {
    name: 'an interface field in a subgraph where the types have it as external',
    query: '{ hot { ... on Text { related { id createdAt } } } }',
    data: {
      hot: [
        {},
        {
          related: [
            { id: 'p', createdAt: 'June' },
            { id: 't', createdAt: 'May' },
          ],
        },
      ],
    },
  },
  {
    name: 'a circle over two interfaces, with arguments by variables',
    query: `query ($first: Int!) {
      hot { comments(first: $first) { by { id } on { createdAt ... on Commented { comments(first: 2) { by { name } on { __typename } } } } } }
    }`,
    variables: { first: 1 },
    data: {
      hot: ['p', 't'].map((id) => {
        const __typename = id === 'p' ? 'Picture' : 'Text';
        const comments = ['r1', 'r2'].map((reader) => ({ by: { name: `Reader ${reader}` }, on: { __typename } }));
        return {
          comments: [{ by: { id: 'r1' }, on: { createdAt: id === 'p' ? 'June' : 'May', comments } }],
        };
      }),
    },
  },
  {
    name: 'one root field for every type: fragments on types and interfaces',
    query: `query { a: node(id: "t") { ...N } b: node(id: "r1") { ...N } c: node(id: "none") { ...N } }
      fragment N on Node { __typename id ... on Reader { name } ... on Post { createdAt } ... on Text { body comments { by { id } } } }`,
    data: {
      a: { __typename: 'Text', id: 't', createdAt: 'May', body: 'Hello', comments: [{ by: { id: 'r1' } }] },
      b: { __typename: 'Reader', id: 'r1', name: 'Reader r1' },
      c: null,
    },
  },
  {
    name: 'the same list field with different arguments in fragments of different types',
    query:
      '{ hot { ... on Text { comments(first: 2) { by { id } } } ... on Picture { comments(first: 1) { by { id name } } } } }',
    data: {
      hot: [
        { comments: [{ by: { id: 'r1', name: 'Reader r1' } }] },
        { comments: [{ by: { id: 'r1' } }, { by: { id: 'r2' } }] },
      ],
    },
  },
  {
    name: 'the same with the fields in the other subgraph than the list',
    query: '{ feed { ... on Text { comments(first: 2) { by { id } } } ... on Picture { comments: age } } }',
  },
];
