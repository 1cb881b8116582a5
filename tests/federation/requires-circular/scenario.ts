import type { Case, Resolvers } from '../support/scenario.ts';

const widths: Record<string, number> = { r1: 3, r2: 5 };

export const resolvers: Resolvers = {
  a: {
    Query: { rooms: () => Object.keys(widths).map((id) => ({ id })) },
    Room: {
      __resolveReference: (key) => key,
      width: ({ id }) => widths[id],
      price: ({ area }) => area * 100,
      total: ({ tax, area }) => `${area}+${tax}`,
      nextPrice: ({ next }) => (next === null ? null : next.area * 100),
    },
  },
  b: {
    Room: {
      __resolveReference: (key) => key,
      area: ({ width }) => width * width,
      tax: ({ price }) => price / 10,
      next: ({ id }) => (id === 'r1' ? { id: 'r2', width: widths.r2 } : null),
    },
  },
};

export const cases: Case[] = [
  {
    name: 'one step to and fro',
    query: '{ rooms { price } }',
    data: { rooms: [{ price: 900 }, { price: 2500 }] },
  },
  {
    name: 'two steps to and fro',
    query: '{ rooms { tax } }',
    data: { rooms: [{ tax: 90 }, { tax: 250 }] },
    wrongInPlanner: 'back in the first subgraph it asks for what is external there, without requirements',
  },
  {
    name: 'three steps to and fro, with what the steps give',
    query: '{ rooms { total width area } }',
    data: {
      rooms: [
        { total: '9+90', width: 3, area: 9 },
        { total: '25+250', width: 5, area: 25 },
      ],
    },
    requests: { a: 3, b: 2 },
    wrongInPlanner: 'back in the first subgraph it asks for what is external there, without requirements',
  },
  {
    name: 'what is required of another entity has its own requirements',
    query: '{ rooms { nextPrice } }',
    data: { rooms: [{ nextPrice: 2500 }, { nextPrice: null }] },
  },
  {
    name: 'the same object as required and as asked for',
    query: '{ rooms { nextPrice next { area } } }',
    data: {
      rooms: [
        { nextPrice: 2500, next: { area: 25 } },
        { nextPrice: null, next: null },
      ],
    },
  },
];
