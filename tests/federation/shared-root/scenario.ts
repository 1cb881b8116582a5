import type { Case, Resolvers } from '../support/scenario.ts';

/** None of the types has a key: what one subgraph lacks is had from the same root field of another. */
const seeds = ['beet', 'kale'].map((id, index) => ({
  id,
  name: id.toUpperCase(),
  price: 10 * (index + 1),
  left: index === 0 ? null : 4,
  pack: { id: `p-${id}`, name: `N ${id}`, price: `P ${id}`, left: `L ${id}` },
}));
const detail = { name: 'n', price: 'p', left: 'l' };
const info = { name: 1, price: 2, left: 3 };
const Query = {
  seeds: () => seeds,
  seed: () => seeds[1],
  info: () => info,
};

export const resolvers: Resolvers = {
  names: { Query: { ...Query, names: () => detail } },
  prices: { Query: { ...Query, prices: () => detail } },
  stock: { Query: { ...Query, stock: () => detail } },
};

export const cases: Case[] = [
  {
    name: 'a list that three subgraphs have, merged item by item',
    query: '{ seeds { id left price name } }',
    data: {
      seeds: [
        { id: 'beet', left: null, price: 10, name: 'BEET' },
        { id: 'kale', left: 4, price: 20, name: 'KALE' },
      ],
    },
    requests: { names: 1, prices: 1, stock: 1 },
  },
  {
    name: 'one field: one subgraph',
    query: '{ seeds { price } }',
    data: { seeds: [{ price: 10 }, { price: 20 }] },
    requests: { names: 0, prices: 1, stock: 0 },
  },
  {
    name: 'objects inside the items, merged too',
    query: '{ seed { pack { price id name } name pack { left } } }',
    data: { seed: { pack: { price: 'P kale', id: 'p-kale', name: 'N kale', left: 'L kale' }, name: 'KALE' } },
  },
  {
    name: 'the name of a merged root field as the alias of what the schema says',
    query: '{ seed: __type(name: "Info") { name } kale: seed { name price } }',
    data: { seed: { name: 'Info' }, kale: { name: 'KALE', price: 20 } },
  },
  {
    name: 'the same root field under two names',
    query: '{ a: seeds { name price } b: seeds { left pack { name } } }',
    data: {
      a: [
        { name: 'BEET', price: 10 },
        { name: 'KALE', price: 20 },
      ],
      b: [
        { left: null, pack: { name: 'N beet' } },
        { left: 4, pack: { name: 'N kale' } },
      ],
    },
  },
  {
    name: 'shared root fields beside those of one subgraph',
    query: '{ names { name } info { left name price } stock { left } prices { price } __typename }',
    data: {
      names: { name: 'n' },
      info: { left: 3, name: 1, price: 2 },
      stock: { left: 'l' },
      prices: { price: 'p' },
      __typename: 'Query',
    },
    requests: { names: 1, prices: 1, stock: 1 },
  },
];
