import type { Case, Resolvers } from '../support/scenario.ts';

type Key = { id: string; organisation: { id: string } };
const staff = [
  { id: '1', organisation: { id: 'kew', motto: 'Grow' }, name: 'Ivy' },
  { id: '1', organisation: { id: 'wisley', motto: null }, name: 'Rowan' },
  { id: '2', organisation: { id: 'kew', motto: 'Grow' }, name: 'Heath' },
];
const grades: Record<string, string> = { '1@kew': 'A', '1@wisley': 'B', '2@kew': 'C' };
const gradeOf = ({ id, organisation }: Key) => grades[`${id}@${organisation.id}`];
const boxes = [
  { labels: ['pea', 'bean'], slots: [{ row: 1, shelves: [[1, 2], [3]] }] },
  { labels: ['bean', 'pea'], slots: [] },
];

export const resolvers: Resolvers = {
  register: {
    Query: { staff: () => staff, boxes: () => boxes },
    Person: {
      __resolveReference: ({ id, organisation }: Key) =>
        staff.find((person) => person.id === id && person.organisation.id === organisation.id),
    },
    SeedBox: {
      __resolveReference: ({ labels }: { labels: string[] }) => boxes.find((box) => `${box.labels}` === `${labels}`),
    },
  },
  payroll: {
    Person: {
      __resolveReference: (key: Key) => key,
      grade: gradeOf,
      colleagues: ({ id, organisation }: Key) =>
        staff
          .filter((person) => person.organisation.id === organisation.id && person.id !== id)
          .map((person) => ({ id: person.id, organisation: { id: person.organisation.id } })),
    },
    SeedBox: {
      __resolveReference: (key: object) => key,
      weight: ({ labels, slots }: (typeof boxes)[number]) =>
        10 * labels.indexOf('bean') + slots.flatMap(({ shelves }) => shelves.flat()).length,
    },
  },
};

export const cases: Case[] = [
  {
    name: 'a key of a field and a nested field',
    query: '{ staff { name grade } }',
    data: {
      staff: [
        { name: 'Ivy', grade: 'A' },
        { name: 'Rowan', grade: 'B' },
        { name: 'Heath', grade: 'C' },
      ],
    },
    entities: {
      payroll: [
        { __typename: 'Person', id: '1', organisation: { id: 'kew' } },
        { __typename: 'Person', id: '1', organisation: { id: 'wisley' } },
        { __typename: 'Person', id: '2', organisation: { id: 'kew' } },
      ],
    },
  },
  {
    name: 'the nested part of the key is also asked for, with a further field, under an alias',
    query: '{ staff { grade works: organisation { motto code: id } } }',
    data: {
      staff: [
        { grade: 'A', works: { motto: 'Grow', code: 'kew' } },
        { grade: 'B', works: { motto: null, code: 'wisley' } },
        { grade: 'C', works: { motto: 'Grow', code: 'kew' } },
      ],
    },
  },
  {
    name: 'out and back with a nested key',
    query: '{ staff { name colleagues { name organisation { motto } grade } } }',
    data: {
      staff: [
        { name: 'Ivy', colleagues: [{ name: 'Heath', organisation: { motto: 'Grow' }, grade: 'C' }] },
        { name: 'Rowan', colleagues: [] },
        { name: 'Heath', colleagues: [{ name: 'Ivy', organisation: { motto: 'Grow' }, grade: 'A' }] },
      ],
    },
  },
  {
    name: 'a key of lists and of lists of lists in objects',
    query: '{ boxes { weight } }',
    data: { boxes: [{ weight: 13 }, { weight: 0 }] },
    entities: {
      payroll: [
        { __typename: 'SeedBox', labels: ['pea', 'bean'], slots: [{ row: 1, shelves: [[1, 2], [3]] }] },
        { __typename: 'SeedBox', labels: ['bean', 'pea'], slots: [] },
      ],
    },
  },
  {
    name: 'the list parts of a key are asked for as well',
    query: '{ boxes { slots { shelves } weight labels } }',
    data: {
      boxes: [
        { slots: [{ shelves: [[1, 2], [3]] }], weight: 13, labels: ['pea', 'bean'] },
        { slots: [], weight: 0, labels: ['bean', 'pea'] },
      ],
    },
  },
];
