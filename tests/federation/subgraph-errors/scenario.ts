import { GraphQLError } from 'graphql';
import type { Case, Resolvers } from '../support/scenario.ts';

const trains = [
  { id: 't1', number: 1, driver: { id: 'd1' } },
  { id: 't2', number: 2, driver: { id: 'd2' } },
  { id: 't3', number: 3, driver: null },
];
const refuse = (code = 'FORBIDDEN') => {
  throw new GraphQLError('refused', { extensions: { code } });
};
const phoned = (name: string) => ({ name, phone: () => (name === 'Cy' ? refuse() : '12') });
type Key = { id: string };

export const resolvers: Resolvers = {
  trains: {
    Query: {
      trains: () => trains,
      train: (_: unknown, { id }) => trains.find((train) => train.id === id) ?? refuse('BAD_USER_INPUT'),
      late: () => [trains[0], new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } }), null],
      signals: () => [{ id: 's1' }, { id: 's2' }],
      strike: () => refuse(),
      strikeFirmly: () => refuse(),
      maybe: () => [1, new Error('no'), null],
    },
    Train: { __resolveReference: ({ id }: Key) => trains.find((train) => train.id === id) },
  },
  crew: {
    Query: { crews: () => 3 },
    Train: {
      // Asynchronous: thrown at once, it would fail the whole list of entities.
      __resolveReference: async ({ id }: Key) => (id === 't2' ? refuse() : { id }),
      crew: () => [phoned('Bo'), phoned('Cy')],
      chief: () => phoned('Cy'),
      seats: ({ id }: Key) => (id === 't3' ? refuse() : 100),
      firmSeats: ({ id }: Key) => (id === 't3' ? refuse() : 100),
    },
    Signal: {
      __resolveReference: ({ id }: Key) => (id === 's2' ? refuse() : { id }),
      aspect: () => 'green',
    },
    Driver: {
      __resolveReference: ({ id }: Key) => ({ id }),
      name: ({ id }: Key) => (id === 'd1' ? 'Di' : refuse()),
      trains: () => [{ id: 't1' }],
    },
  },
};

const refused = (...path: (string | number)[]) => ({ path, code: 'FORBIDDEN' as const });

export const cases: Case[] = [
  {
    name: 'a root field, with the other subgraph unharmed',
    query: '{ strike crews }',
    data: { strike: null, crews: 3 },
    errors: [{ ...refused('strike'), subgraph: 'trains' }],
  },
  {
    name: 'a root field under an alias',
    query: '{ why: strike }',
    data: { why: null },
    errors: [{ ...refused('why'), subgraph: 'trains' }],
  },
  {
    name: 'a root field that is not nullable',
    query: '{ strikeFirmly crews }',
    data: null,
    errors: [{ ...refused('strikeFirmly'), subgraph: 'trains' }],
  },
  {
    name: 'a root field with its own code, and nothing fetched below it',
    query: '{ train(id: "none") { seats } }',
    data: { train: null },
    errors: [{ path: ['train'], code: 'BAD_USER_INPUT', subgraph: 'trains' }],
    requests: { crew: 0 },
  },
  {
    name: 'an item of a list of entities, the others complete',
    query: '{ late { number seats } }',
    data: { late: [{ number: 1, seats: 100 }, null, null] },
    errors: [{ ...refused('late', 1), subgraph: 'trains' }],
  },
  {
    name: 'an item of a list of numbers, under an alias',
    query: '{ perhaps: maybe }',
    data: { perhaps: [1, null, null] },
    errors: [{ path: ['perhaps', 1], code: 'INTERNAL_SERVER_ERROR', subgraph: 'trains' }],
  },
  {
    name: 'a field of one entity of a list',
    query: '{ one: train(id: "t1") { seats } three: train(id: "t3") { number room: seats } }',
    data: { one: { seats: 100 }, three: { number: 3, room: null } },
    errors: [{ ...refused('three', 'room'), subgraph: 'crew' }],
  },
  {
    name: 'one entity of three that cannot be had, and a field of another',
    query: '{ trains { number seats } }',
    data: {
      trains: [
        { number: 1, seats: 100 },
        { number: 2, seats: null },
        { number: 3, seats: null },
      ],
    },
    errors: [refused('trains', 1, 'seats'), refused('trains', 2, 'seats')],
  },
  {
    name: 'an entity that cannot be had: an error at each field that was to be filled',
    query: '{ trains { a: seats chief { name } } }',
    data: {
      trains: [
        { a: 100, chief: { name: 'Cy' } },
        { a: null, chief: null },
        { a: null, chief: { name: 'Cy' } },
      ],
    },
    errors: [refused('trains', 1, 'a'), refused('trains', 1, 'chief'), refused('trains', 2, 'a')],
  },
  {
    name: 'all entities of a request at once: an error at each',
    query: '{ signals { id state: aspect } }',
    data: {
      signals: [
        { id: 's1', state: null },
        { id: 's2', state: null },
      ],
    },
    errors: [refused('signals', 0, 'state'), refused('signals', 1, 'state')],
  },
  {
    name: 'all entities of a request at once, a field with a condition that is left to its default',
    query: 'query ($fast: Boolean = true) { signals { aspect speed @include(if: $fast) } }',
    data: {
      signals: [
        { aspect: null, speed: null },
        { aspect: null, speed: null },
      ],
    },
    errors: [0, 1].flatMap((at) => [refused('signals', at, 'aspect'), refused('signals', at, 'speed')]),
  },
  {
    name: 'an object and a list inside an entity',
    query: '{ train(id: "t1") { boss: chief { phone name } crew { name tel: phone } } }',
    data: {
      train: {
        boss: { phone: null, name: 'Cy' },
        crew: [
          { name: 'Bo', tel: '12' },
          { name: 'Cy', tel: null },
        ],
      },
    },
    errors: [refused('train', 'boss', 'phone'), refused('train', 'crew', 1, 'tel')],
  },
  {
    name: 'an entity that two places share: the error stands at both',
    query: '{ trains { driver { name trains { seats driver { name } } } } again: train(id: "t2") { driver { name } } }',
    data: {
      trains: [
        { driver: { name: 'Di', trains: [{ seats: 100, driver: { name: 'Di' } }] } },
        { driver: { name: null, trains: [{ seats: 100, driver: { name: 'Di' } }] } },
        { driver: null },
      ],
      again: { driver: { name: null } },
    },
    errors: [refused('trains', 1, 'driver', 'name'), refused('again', 'driver', 'name')],
  },
  {
    name: 'a field of an entity that is not nullable, where its subgraph fails',
    query: '{ train(id: "t3") { number firmSeats } }',
    data: { train: null },
    errors: { including: [refused('train', 'firmSeats')] },
  },
  {
    name: 'a field of one entity that is not nullable goes up to the root',
    query: '{ trains { firmSeats } }',
    data: null,
    errors: { including: [refused('trains', 2, 'firmSeats')] },
  },
];
