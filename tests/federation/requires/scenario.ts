import type { Case, Resolvers } from '../support/scenario.ts';

const plants = [
  { id: 'p1', name: 'Yew', price: 40, size: { height: 3, width: 2 }, pots: [{ litres: 5, material: 'clay' }] },
  { id: 'p2', name: 'Box', price: null, size: { height: 1, width: 1 }, pots: [] },
];
type Plant = (typeof plants)[number];
const known = (value: unknown, name: string) => {
  if (value === undefined) throw new Error(`expected ${name}, which is required`);
  return value;
};

export const resolvers: Resolvers = {
  shop: {
    Query: { plants: () => plants },
    Plant: { __resolveReference: ({ id }: Plant) => plants.find((plant) => plant.id === id) },
  },
  delivery: {
    Plant: {
      __resolveReference: (key: Plant) => key,
      fee: ({ price }: Plant) => (known(price, 'price') === null ? null : price! / 10),
      crate: ({ size }: Plant) => `${size.height}x${size.width}`,
      load: ({ pots, size }: Plant) => pots.reduce((sum, { litres }) => sum + litres, 0) * size.height,
      van: ({ id }: Plant) => `van of ${id}`,
    },
  },
  insurance: {
    Query: { insured: () => [{ id: 'p2' }, { id: 'p1' }] },
    Plant: {
      __resolveReference: (key: object) => key,
      premium: ({ fee, load }) => `${known(fee, 'fee')}/${known(load, 'load')}`,
    },
  },
  audit: {
    Plant: {
      __resolveReference: (key: object) => key,
      report: ({ premium, price }) => `${known(premium, 'premium')} of ${known(price, 'price')}`,
    },
  },
};

export const cases: Case[] = [
  {
    name: 'a flat field, null where it is null',
    query: '{ plants { fee } }',
    data: { plants: [{ fee: 4 }, { fee: null }] },
    entities: {
      delivery: [
        { __typename: 'Plant', id: 'p1', price: 40 },
        { __typename: 'Plant', id: 'p2', price: null },
      ],
    },
  },
  {
    name: 'a nested selection',
    query: '{ plants { crate } }',
    data: { plants: [{ crate: '3x2' }, { crate: '1x1' }] },
  },
  {
    name: 'a list of objects and a part of an object',
    query: '{ plants { load } }',
    data: { plants: [{ load: 15 }, { load: 0 }] },
    entities: {
      delivery: [
        { __typename: 'Plant', id: 'p1', pots: [{ litres: 5 }], size: { height: 3 } },
        { __typename: 'Plant', id: 'p2', pots: [], size: { height: 1 } },
      ],
    },
  },
  {
    name: 'what is required is asked for too, in part and under other names',
    query: '{ plants { cost: price box: size { width } crate pots { material } load } }',
    data: {
      plants: [
        { cost: 40, box: { width: 2 }, crate: '3x2', pots: [{ material: 'clay' }], load: 15 },
        { cost: null, box: { width: 1 }, crate: '1x1', pots: [], load: 0 },
      ],
    },
  },
  ...[
    'query ($no: Boolean = false) { plants { fee crate @include(if: $no) } }',
    'query ($no: Boolean = true) { plants { fee crate @skip(if: $no) load @skip(if: $no) } }',
  ].map((query, index) => ({
    name: `a field that is left out, with what only it requires, beside another, ${index + 1}`,
    query,
    data: { plants: [{ fee: 4 }, { fee: null }] },
    wrongOnReference: 'it asks for neither, and says nothing of it',
  })),
  {
    name: 'a field that requires nothing beside one that does',
    query: '{ plants { van fee } }',
    data: {
      plants: [
        { van: 'van of p1', fee: 4 },
        { van: 'van of p2', fee: null },
      ],
    },
  },
  {
    name: 'a chain: what is required itself requires',
    query: '{ plants { premium } }',
    data: { plants: [{ premium: '4/15' }, { premium: 'null/0' }] },
  },
  {
    name: 'a chain of three',
    query: '{ plants { report } }',
    data: { plants: [{ report: '4/15 of 40' }, { report: 'null/0 of null' }] },
    requests: { shop: 1, delivery: 1, insurance: 1, audit: 1 },
  },
  {
    name: 'the chain begins at its end: first to where the required fields are',
    query: '{ insured { premium name } }',
    data: {
      insured: [
        { premium: 'null/0', name: 'Box' },
        { premium: '4/15', name: 'Yew' },
      ],
    },
  },
  {
    name: 'what is required itself requires, and is asked from the subgraph that has it',
    query: '{ insured { report } }',
    data: { insured: [{ report: 'null/0 of null' }, { report: '4/15 of 40' }] },
    wrongInPlanner: 'the required field is asked for without what it requires',
  },
  {
    name: 'an alias that is the name of a required field',
    query: '{ plants { price: name fee } }',
    data: {
      plants: [
        { price: 'Yew', fee: 4 },
        { price: 'Box', fee: null },
      ],
    },
    wrongOnReference: 'what the client asked for under that name is sent in place of the required field',
  },
  {
    name: 'an alias that is the name of a required object',
    query: '{ plants { size: name crate } }',
    data: {
      plants: [
        { size: 'Yew', crate: '3x2' },
        { size: 'Box', crate: '1x1' },
      ],
    },
    wrongOnReference: 'what the client asked for under that name is sent in place of the required field',
  },
  {
    name: 'an alias inside a required object',
    query: '{ plants { size { height: width } crate } }',
    data: {
      plants: [
        { size: { height: 2 }, crate: '3x2' },
        { size: { height: 1 }, crate: '1x1' },
      ],
    },
    wrongOnReference: 'what the client asked for under that name is sent in place of the required field',
  },
];
