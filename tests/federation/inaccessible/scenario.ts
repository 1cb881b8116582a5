import type { Case, Resolvers } from '../support/scenario.ts';

const items = [
  { id: '1', internal: 'x1', name: 'Pot', grade: 'A', cost: 4 },
  { id: '2', internal: 'x2', name: 'Peg', grade: 'B', cost: 9 },
];

export const resolvers: Resolvers = {
  shop: {
    Query: {
      items: () => items,
      search: (_, { trace }) => items.slice(trace === undefined ? 1 : 0),
      grade: () => 'WASTE',
      found: () => [{ __typename: 'Shown', label: 'l' }],
    },
    Item: { __resolveReference: ({ internal }) => items.find((item) => item.internal === internal) },
  },
  stock: {
    Query: { byGrade: (_, { filter }) => (filter?.grade === 'A' ? 1 : 2) },
    Item: {
      __resolveReference: (key) => key,
      left: ({ internal }) => Number(internal.slice(1)),
      price: ({ cost }) => cost * 2,
      owner: ({ internal }) => ({ __typename: internal === 'x1' ? 'Firm' : 'Ghost', name: `Owner of ${internal}` }),
    },
  },
};

export const cases: Case[] = [
  {
    name: 'entities whose keys nobody may see, and a field that requires one nobody may see',
    query: '{ items { name left price grade } }',
    data: {
      items: [
        { name: 'Pot', left: 1, price: 8, grade: 'A' },
        { name: 'Peg', left: 2, price: 18, grade: 'B' },
      ],
    },
  },
  { name: 'a field that nobody may see', query: '{ items { cost } }' },
  { name: 'a root field that nobody may see', query: '{ secret }' },
  { name: 'an argument that nobody may see', query: '{ search(trace: true) { name } }' },
  {
    name: 'the field of that argument without it',
    query: '{ search(text: "p") { name } }',
    data: { search: [{ name: 'Peg' }] },
  },
  { name: 'a type that nobody may see, in a fragment', query: '{ found { ... on Hidden { id } } }' },
  { name: 'an enum value that nobody may see, as an argument', query: '{ byGrade(filter: {grade: WASTE}) }' },
  {
    name: 'an enum value that nobody may see, in a variable',
    query: 'query ($grade: Grade) { byGrade(filter: {grade: $grade}) }',
    variables: { grade: 'WASTE' },
  },
  { name: 'a field of an input that nobody may see', query: '{ byGrade(filter: {debug: true}) }' },
  {
    name: 'an input with the fields that may be seen',
    query: '{ byGrade(filter: {grade: A}) }',
    data: { byGrade: 1 },
  },
  {
    name: 'an enum value that nobody may see comes from a subgraph: null, and its text nowhere',
    query: '{ grade items { name } }',
    data: { grade: null, items: [{ name: 'Pot' }, { name: 'Peg' }] },
    errors: [{ path: ['grade'] }],
  },
  {
    name: 'a union of which a member may be seen',
    query: '{ found { __typename ... on Shown { label } } }',
    data: { found: [{ __typename: 'Shown', label: 'l' }] },
  },
  {
    name: 'an object of a type that nobody may see comes from a subgraph: null where it stands',
    query: '{ items { owner { name } } }',
    data: null,
    errors: 'some',
  },
  {
    name: 'introspection shows none of it',
    query: `{
      grade: __type(name: "Grade") { enumValues { name } }
      item: __type(name: "Item") { fields { name } }
      hidden: __type(name: "Hidden") { name }
      found: __type(name: "Found") { possibleTypes { name } }
      owner: __type(name: "Owner") { possibleTypes { name } }
      filter: __type(name: "Filter") { inputFields { name } }
      query: __schema { queryType { fields { name args { name } } } }
    }`,
    data: {
      grade: { enumValues: [{ name: 'A' }, { name: 'B' }] },
      item: { fields: ['name', 'grade', 'left', 'price', 'owner'].map((name) => ({ name })) },
      hidden: null,
      found: { possibleTypes: [{ name: 'Shown' }] },
      owner: { possibleTypes: [{ name: 'Firm' }] },
      filter: { inputFields: [{ name: 'grade' }] },
      query: {
        queryType: {
          fields: [
            { name: 'items', args: [] },
            { name: 'search', args: [{ name: 'text' }] },
            { name: 'grade', args: [] },
            { name: 'found', args: [] },
            { name: 'byGrade', args: [{ name: 'filter' }] },
          ],
        },
      },
    },
  },
];
