import type { Case, Resolvers } from '../support/scenario.ts';

const pennies: Record<string, number> = { p1: 100, p2: 3000 };
const tenth = ({ price }: { price: number }) => price / 10;

export const resolvers: Resolvers = {
  shop: {
    Query: { plants: () => Object.keys(pennies).map((id) => ({ id })) },
    Plant: {
      __resolveReference: ({ id }) => ({ id }),
      price: ({ id }, { currency }) => pennies[id]! * (currency === 'CENT' ? 2 : 1),
    },
  },
  delivery: {
    Plant: { __resolveReference: (key) => key, feeInPennies: tenth, feeInCents: tenth, feeByDefault: tenth },
  },
};

export const cases: Case[] = [
  {
    name: 'a required field whose argument has its default value',
    query: '{ plants { feeByDefault } }',
    data: { plants: [{ feeByDefault: 10 }, { feeByDefault: 300 }] },
  },
  {
    name: 'the client asks for the field with another value than the default',
    query: '{ plants { price(currency: CENT) feeByDefault } }',
    data: {
      plants: [
        { price: 200, feeByDefault: 10 },
        { price: 6000, feeByDefault: 300 },
      ],
    },
    wrongOnReference: 'what the client asked for is sent in place of the required field',
  },
  {
    name: 'one field required with the default value and with that value written',
    query: '{ plants { feeInPennies feeByDefault } }',
    data: {
      plants: [
        { feeInPennies: 10, feeByDefault: 10 },
        { feeInPennies: 300, feeByDefault: 300 },
      ],
    },
  },
  {
    name: 'one field required with the default value and with another',
    query: '{ plants { feeByDefault feeInCents } }',
    data: {
      plants: [
        { feeByDefault: 10, feeInCents: 20 },
        { feeByDefault: 300, feeInCents: 600 },
      ],
    },
    wrongOnReference: 'one of the two values is sent for both',
  },
];
