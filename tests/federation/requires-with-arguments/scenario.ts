import type { Case, Resolvers } from '../support/scenario.ts';

const pennies: Record<string, number> = { p1: 100, p2: 3000 };
const photos = [
  { id: 'f1', of: 'p1', by: 'Ann', season: 'spring', year: 2020 },
  { id: 'f2', of: 'p1', by: 'Bob', season: 'spring', year: 2019 },
  { id: 'f3', of: 'p1', by: 'Cy', season: 'spring', year: 2021 },
  { id: 'f4', of: 'p2', by: 'Di', season: 'autumn', year: 2021 },
];
const inCurrency = (amount: number, currency: string) => (currency === 'CENT' ? amount * 2 : amount);
type Filter = { season?: string; years?: number[] };
type Plant = { id: string; price: number; family: { mean: number }; photos: { by: string }[] };

export const resolvers: Resolvers = {
  shop: {
    Query: { plants: () => Object.keys(pennies).map((id) => ({ id })) },
    Plant: {
      __resolveReference: ({ id }: Plant) => ({ id }),
      price: ({ id }, { currency }) => inCurrency(pennies[id]!, currency),
      family: () => ({}),
      photos: ({ id }, { limit, filter }: { limit: number; filter?: Filter }) =>
        photos
          .filter((photo) => photo.of === id && (filter?.season ?? photo.season) === photo.season)
          .filter((photo) => filter?.years?.includes(photo.year) ?? true)
          .slice(0, limit),
    },
    Family: { mean: (_: unknown, { currency }) => inCurrency(1000, currency) },
    Photo: { __resolveReference: ({ id }: { id: string }) => photos.find((photo) => photo.id === id) },
  },
  delivery: {
    Plant: {
      __resolveReference: (key: Plant) => key,
      feeInPennies: ({ price }: Plant) => price / 10,
      feeInCents: ({ price }: Plant) => price / 10,
      dear: ({ price, family }: Plant) => price > family.mean,
      credits: (plant: Plant) => plant.photos.map(({ by }) => by).join('+'),
    },
    Photo: { __resolveReference: (key: object) => key },
  },
};

export const cases: Case[] = [
  {
    name: 'a required field with an argument',
    query: '{ plants { feeInCents } }',
    data: { plants: [{ feeInCents: 20 }, { feeInCents: 600 }] },
  },
  {
    name: 'required arguments of an object, a list and an enum, below an object',
    query: '{ plants { credits dear } }',
    data: {
      plants: [
        { credits: 'Ann+Cy', dear: false },
        { credits: '', dear: true },
      ],
    },
  },
  {
    name: 'the client asks for the same field with the same argument',
    query: '{ plants { price(currency: CENT) feeInCents } }',
    data: {
      plants: [
        { price: 200, feeInCents: 20 },
        { price: 6000, feeInCents: 600 },
      ],
    },
  },
  {
    name: 'the client asks for the same field with another argument',
    query: '{ plants { price(currency: PENNY) feeInCents } }',
    data: {
      plants: [
        { price: 100, feeInCents: 20 },
        { price: 3000, feeInCents: 600 },
      ],
    },
    wrongOnReference: 'what the client asked for is sent in place of the required field with its own arguments',
  },
  {
    name: 'the client asks for the same field with a variable',
    query: 'query ($currency: Currency!) { plants { price(currency: $currency) feeInCents } }',
    variables: { currency: 'PENNY' },
    data: {
      plants: [
        { price: 100, feeInCents: 20 },
        { price: 3000, feeInCents: 600 },
      ],
    },
    wrongOnReference: 'what the client asked for is sent in place of the required field with its own arguments',
  },
  {
    name: 'the client asks for the same list with another limit, and for other fields of it',
    query: '{ plants { photos(limit: 1) { id } credits } }',
    data: {
      plants: [
        { photos: [{ id: 'f1' }], credits: 'Ann+Cy' },
        { photos: [{ id: 'f4' }], credits: '' },
      ],
    },
    wrongOnReference: 'what the client asked for is sent in place of the required field with its own arguments',
  },
  {
    name: 'the client asks for the same field with both arguments under aliases',
    query: '{ plants { cents: price(currency: CENT) pennies: price(currency: PENNY) feeInCents } }',
    data: {
      plants: [
        { cents: 200, pennies: 100, feeInCents: 20 },
        { cents: 6000, pennies: 3000, feeInCents: 600 },
      ],
    },
  },
  {
    name: 'two fields that require one field with different arguments',
    query: '{ plants { feeInPennies feeInCents } }',
    data: {
      plants: [
        { feeInPennies: 10, feeInCents: 20 },
        { feeInPennies: 300, feeInCents: 600 },
      ],
    },
    wrongOnReference: 'one of the two values is sent for both',
  },
  {
    name: 'different required arguments and the client with a third way, all at once',
    query: '{ plants { price feeInPennies feeInCents dear family { mean(currency: PENNY) } } }',
    data: {
      plants: [
        { price: 100, feeInPennies: 10, feeInCents: 20, dear: false, family: { mean: 1000 } },
        { price: 3000, feeInPennies: 300, feeInCents: 600, dear: true, family: { mean: 1000 } },
      ],
    },
    wrongOnReference: 'one of the two values is sent for both',
  },
  {
    name: 'two fields that require one field with different arguments, each under a condition of its own',
    query: `query ($cents: Boolean = true, $pennies: Boolean!) {
      plants { feeInPennies @include(if: $pennies) feeInCents @skip(if: $cents) dear @include(if: $cents) }
    }`,
    variables: { cents: false, pennies: true },
    data: {
      plants: [
        { feeInPennies: 10, feeInCents: 20 },
        { feeInPennies: 300, feeInCents: 600 },
      ],
    },
    wrongOnReference: 'one of the two values is sent for both',
  },
];
