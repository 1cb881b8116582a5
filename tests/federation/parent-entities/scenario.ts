import { GraphQLError } from 'graphql';
import type { Case, Resolvers } from '../support/scenario.ts';

/** Soil, layers, corners and stones have no keys: what another subgraph has of them is reached through their bed. */
const refuse = () => {
  throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } });
};
const soils: Record<string, unknown> = {
  b1: {
    ph: 6.5,
    damp: 40,
    layers: [
      { depth: 10, flow: 3 },
      { depth: 30, flow: refuse },
    ],
  },
  b2: null,
  b3: { ph: 7, damp: refuse, layers: [] },
};
const corners: Record<string, unknown> = {
  b1: [{ stone: { weight: 9, mossy: true } }, { stone: { weight: null, mossy: false } }],
  b2: [],
  b3: null,
};
const parts = { soil: ({ id }: { id: string }) => soils[id], corners: ({ id }: { id: string }) => corners[id] };

export const resolvers: Resolvers = {
  beds: {
    Query: { beds: () => ['b1', 'b2', 'b3'].map((id) => ({ id, plot: `p-${id}` })) },
    Bed: { __resolveReference: ({ id }) => ({ id, plot: `p-${id}` }) },
  },
  soil: { Bed: { __resolveReference: (key) => key, ...parts } },
  water: {
    Query: { wettest: () => ({ id: 'b1', plot: 'p-b1' }) },
    Bed: {
      __resolveReference: (key) => (key.plot === `p-${key.id}` ? key : null),
      ...parts,
    },
  },
};

export const cases: Case[] = [
  {
    name: 'a field of an object without a key, by the key of its parent',
    query: '{ beds { soil { ph } } }',
    data: { beds: [{ soil: { ph: 6.5 } }, { soil: null }, { soil: { ph: 7 } }] },
    requests: { beds: 1, soil: 1, water: 0 },
  },
  {
    name: 'two subgraphs that each have a part of it, by different keys of the parent',
    query: '{ beds { corners { stone { weight mossy } } } }',
    data: {
      beds: [
        { corners: [{ stone: { weight: 9, mossy: true } }, { stone: { weight: null, mossy: false } }] },
        { corners: [] },
        { corners: null },
      ],
    },
    entities: {
      soil: ['b1', 'b2', 'b3'].map((id) => ({ __typename: 'Bed', id })),
      water: ['b1', 'b2', 'b3'].map((id) => ({ __typename: 'Bed', id, plot: `p-${id}` })),
    },
    requests: { beds: 1, soil: 1, water: 1 },
  },
  {
    name: 'begun in the subgraph that has one part: to the other through the parent',
    query: '{ wettest { soil { damp layers { flow } ph } id } }',
    data: { wettest: { soil: { damp: 40, layers: [{ flow: 3 }, { flow: null }], ph: 6.5 }, id: 'b1' } },
    errors: [{ path: ['wettest', 'soil', 'layers', 1, 'flow'], code: 'FORBIDDEN', subgraph: 'water' }],
    requests: { beds: 0, soil: 1, water: 1 },
  },
  {
    name: 'two levels down, in a list, with aliases that are the names of other fields',
    query: '{ wettest { layers: soil { depth: layers { flow: depth } damp: ph } } }',
    data: { wettest: { layers: { depth: [{ flow: 10 }, { flow: 30 }], damp: 6.5 } } },
  },
  {
    name: 'an error in one part, under two names of the object: its place, and the other part all the same',
    query: '{ beds { a: soil { damp } soil { layers { depth } water: damp ph } } }',
    data: {
      beds: [
        { a: { damp: 40 }, soil: { layers: [{ depth: 10 }, { depth: 30 }], water: 40, ph: 6.5 } },
        { a: null, soil: null },
        { a: { damp: null }, soil: { layers: [], water: null, ph: 7 } },
      ],
    },
    errors: [
      { path: ['beds', 2, 'a', 'damp'], code: 'FORBIDDEN', subgraph: 'water' },
      { path: ['beds', 2, 'soil', 'water'], code: 'FORBIDDEN', subgraph: 'water' },
    ],
  },
];
