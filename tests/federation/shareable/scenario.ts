import type { Case, Resolvers } from '../support/scenario.ts';

const orders = [
  {
    id: 'o1',
    address: { street: 'High Street', floor: 2, place: { town: 'Kendal', postcode: 'LA9' } },
    lines: [
      { sku: 's1', count: 2, grams: 500 },
      { sku: 's2', count: 1, grams: 30 },
    ],
    totals: [
      [{ amount: 3, currency: 'GBP' }],
      [],
      [
        { amount: 5, currency: 'EUR' },
        { amount: 7, currency: 'CHF' },
      ],
    ],
    note: { text: 'ring', by: 'Ann' },
    parcel: { grams: 1030 },
  },
  {
    id: 'o2',
    address: { street: 'Low Road', floor: null, place: { town: 'Ulverston', postcode: 'LA12' } },
    lines: [],
    totals: [],
    note: null,
    parcel: { grams: 0 },
  },
];
const settings = { language: 'cy', theme: { name: 'leaf', dark: true }, carrier: 'Post' };
const Order = { __resolveReference: ({ id }: { id: string }) => orders.find((order) => order.id === id) };

export const resolvers: Resolvers = {
  orders: { Query: { orders: () => orders, settings: () => settings }, Order },
  shipping: { Query: { settings: () => settings }, Order },
};

export const cases: Case[] = [
  {
    name: 'an object of which each subgraph has a part',
    query: '{ orders { address { street floor } } }',
    data: {
      orders: [{ address: { street: 'High Street', floor: 2 } }, { address: { street: 'Low Road', floor: null } }],
    },
  },
  {
    name: 'an object inside such an object, merged at both levels',
    query: '{ orders { address { place { postcode town } street } parcel { grams } } }',
    data: {
      orders: [
        { address: { place: { postcode: 'LA9', town: 'Kendal' }, street: 'High Street' }, parcel: { grams: 1030 } },
        { address: { place: { postcode: 'LA12', town: 'Ulverston' }, street: 'Low Road' }, parcel: { grams: 0 } },
      ],
    },
  },
  {
    name: 'a list of such objects, an empty one too',
    query: '{ orders { lines { grams sku count } } }',
    data: {
      orders: [
        {
          lines: [
            { grams: 500, sku: 's1', count: 2 },
            { grams: 30, sku: 's2', count: 1 },
          ],
        },
        { lines: [] },
      ],
    },
  },
  {
    name: 'lists of lists of such objects',
    query: '{ orders { totals { currency amount } } }',
    data: {
      orders: [
        {
          totals: [
            [{ currency: 'GBP', amount: 3 }],
            [],
            [
              { currency: 'EUR', amount: 5 },
              { currency: 'CHF', amount: 7 },
            ],
          ],
        },
        { totals: [] },
      ],
    },
    wrongOnReference: 'it merges the outer lists only, so that of the inner ones one answer is left',
  },
  {
    name: 'such an object that is null',
    query: '{ orders { note { text by } } }',
    data: { orders: [{ note: { text: 'ring', by: 'Ann' } }, { note: null }] },
  },
  {
    name: 'what both have is taken from where one already is',
    query: '{ orders { address { street place { town } } note { text } } }',
    data: {
      orders: [
        { address: { street: 'High Street', place: { town: 'Kendal' } }, note: { text: 'ring' } },
        { address: { street: 'Low Road', place: { town: 'Ulverston' } }, note: null },
      ],
    },
    requests: { orders: 1, shipping: 0 },
  },
  {
    name: 'such an object twice under aliases, each with other fields',
    query: '{ orders { a: address { floor } b: address { street } c: address { place { town postcode } } } }',
    data: {
      orders: [
        { a: { floor: 2 }, b: { street: 'High Street' }, c: { place: { town: 'Kendal', postcode: 'LA9' } } },
        { a: { floor: null }, b: { street: 'Low Road' }, c: { place: { town: 'Ulverston', postcode: 'LA12' } } },
      ],
    },
  },
  {
    name: 'a root field of both subgraphs, its parts from either',
    query: '{ settings { language carrier theme { dark name } } }',
    data: { settings: { language: 'cy', carrier: 'Post', theme: { dark: true, name: 'leaf' } } },
  },
  {
    name: 'a root field of both subgraphs of which one part is enough',
    query: '{ settings { language } orders { id } }',
    data: { settings: { language: 'cy' }, orders: [{ id: 'o1' }, { id: 'o2' }] },
  },
];
