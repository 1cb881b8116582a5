import type { Case, Resolvers } from '../support/scenario.ts';

const book = { __typename: 'Book', title: 'Moss' };
const film = { __typename: 'Film', id: 'f', minutes: 80 };
const song = { __typename: 'Song', key: 'C' };

export const resolvers: Resolvers = {
  films: {
    Query: {
      media: () => book,
      mediaList: () => [book, null, book],
      filmsOnly: () => film,
      viewer: () => ({ media: book, film }),
    },
    Film: { __resolveReference: () => film },
  },
  songs: {
    Query: {
      media: () => book,
      mediaList: () => [book, null, book],
      songsOnly: () => song,
      viewer: () => ({ media: book, song }),
    },
    Film: { __resolveReference: ({ id }) => ({ id, score: `Score of ${id}` }) },
  },
};

export const cases: Case[] = [
  {
    name: 'a member that both subgraphs have',
    query: '{ media { ... on Book { title } } }',
    data: { media: { title: 'Moss' } },
  },
  {
    name: 'fragments on members that one or the other subgraph lacks',
    query: '{ media { __typename ... on Film { minutes } ... on Song { key } ... on Book { title } } }',
    data: { media: { __typename: 'Book', title: 'Moss' } },
  },
  {
    name: 'only fragments on members of one subgraph each: an empty object',
    query: '{ media { ... on Film { id } ... on Song { key } } }',
    data: { media: {} },
  },
  {
    name: 'in a list with a null',
    query: '{ mediaList { ... on Song { key } ... on Book { title } ... on Sketch { artist } } }',
    data: { mediaList: [{ title: 'Moss' }, null, { title: 'Moss' }] },
  },
  {
    name: 'a root field of one subgraph, with a fragment on a member that it lacks',
    query: '{ songsOnly { ... on Film { minutes } ... on Song { key } __typename } }',
    data: { songsOnly: { key: 'C', __typename: 'Song' } },
    requests: { films: 0 },
  },
  {
    name: 'a member that is an entity, with a field of the subgraph where it is no member',
    query: '{ filmsOnly { ... on Film { score minutes } ... on Book { title } } }',
    data: { filmsOnly: { score: 'Score of f', minutes: 80 } },
  },
  {
    name: 'below an object of both subgraphs, beside a field of one',
    query: '{ viewer { song { key } media { __typename ... on Book { title } ... on Song { key } } film { score } } }',
    data: {
      viewer: { song: { key: 'C' }, media: { __typename: 'Book', title: 'Moss' }, film: { score: 'Score of f' } },
    },
  },
  {
    name: 'the same with the fragment of one subgraph only',
    query: '{ viewer { film { id } media { ... on Sketch { artist } } } }',
    data: { viewer: { film: { id: 'f' }, media: {} } },
  },
];
