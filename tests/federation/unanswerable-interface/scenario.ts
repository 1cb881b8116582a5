import { unanswerable, type Case, type Resolvers } from '../support/scenario.ts';

/** An interface that no type implements, and a subgraph that adds a field to it by a key that may not be used. */
export const resolvers: Resolvers = {
  nodes: {
    Query: { nowhere: () => ({ id: 'n' }), plain: () => 1 },
    Node: { __resolveReference: (key) => key, __resolveType: () => null },
  },
  fields: { Query: { somewhere: () => ({ id: 'n', field: 'f' }) } },
};

export const cases: Case[] = [
  {
    name: 'from the subgraph that has it',
    query: '{ somewhere { id field } }',
    data: { somewhere: { id: 'n', field: 'f' } },
    requests: { nodes: 0 },
  },
  {
    name: 'a field that no plan leads to',
    query: '{ nowhere { field } }',
    data: unanswerable,
    wrongOnReference: 'it leaves out what cannot be planned and answers null without an error',
  },
  {
    name: 'what could be answered beside it does not hide it',
    query: '{ plain nowhere { field } }',
    data: unanswerable,
    wrongOnReference: 'it leaves out what cannot be planned and answers null without an error',
  },
  {
    name: 'a field of the interface, whose object is of no type',
    query: '{ nowhere { id } plain }',
    data: { nowhere: null, plain: 1 },
    errors: 'some',
  },
];
