import { getIntrospectionQuery } from 'graphql';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const tooMany = (most: number, what: string, got: number | string) => `expected at most ${most} ${what}; got ${got}`;
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

/** A request that asks too much, and the only error it may be answered with. */
export type Hostile = {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  message: string;
  code?: string;
};

const table = 'representation(by: [GRADE, AGE, SEX], asOf: "2025-03-31") { rows { dimensions { code } } }';
const bomb = `${times(20, (at) => `fragment f${at} on Area { ...f${at + 1} ...f${at + 1} }`)} fragment f20 on Area { name }`;

export const hostileRequests: readonly Hostile[] = [
  {
    name: '5,000 aliases of an entity field',
    query: `{ ${times(5000, (at) => `a${at}: area(code: "wessex") { name }`)} }`,
    message: tooMany(200, 'aliases', 5000),
  },
  {
    name: '600 aliases of a table of staff',
    query: `{ ${times(600, (at) => `a${at}: ${table}`)} }`,
    message: tooMany(200, 'aliases', 600),
  },
  {
    name: '101 tables of staff',
    query: `{ ${times(101, (at) => `a${at}: ${table}`)} }`,
    message: tooMany(100, 'root fields', 101),
  },
  {
    name: 'a bomb of 2^20 fragments',
    query: `{ area(code: "wessex") { ...f0 } } ${bomb}`,
    message: tooMany(5000, 'fields and spreads with all fragments written out', 3 * 2 ** 20),
  },
  {
    name: '3,000 levels of fields',
    query: `{ area(code: "wessex") ${'{ predecessors '.repeat(3000)} { code } ${'}'.repeat(3000)} }`,
    message: tooMany(200, 'brackets inside one another', 3002),
  },
  {
    name: '3,000 levels of lists',
    query: `{ areas(kind: ${'['.repeat(3000)}${']'.repeat(3000)}) { code } }`,
    message: tooMany(200, 'brackets inside one another', 3002),
  },
  {
    name: 'brackets to the end of the text',
    query: '{'.repeat(150_000),
    message: tooMany(200, 'brackets inside one another', 150_000),
  },
  {
    name: '10,000 directives on a field',
    query: `{ __typename ${'@skip(if: false) '.repeat(10_000)} }`,
    message: tooMany(100, 'directives', 10_000),
  },
  {
    name: 'a list of 600 items',
    query: `{ panels(filter: { areas: [${times(600, () => '"wessex"')}] }) { totalCount } }`,
    message: tooMany(500, 'items of lists and members of objects in arguments', 601),
  },
  {
    name: 'a list of 100,000 items in a variable',
    query: 'query ($areas: [ID!]) { panels(filter: { areas: $areas }) { totalCount } }',
    variables: { areas: Array.from({ length: 100_000 }, () => 'wessex') },
    message: tooMany(5000, 'values in the variables', 'more'),
  },
  {
    name: '3,000 levels of lists in a variable',
    query: 'query ($areas: [ID!]) { panels(filter: { areas: $areas }) { totalCount } }',
    variables: { areas: nested(3000) },
    message: tooMany(100, 'levels of lists and objects in the variables', 'more'),
  },
  {
    name: 'a string of 900,000 characters',
    query: `{ area(code: "${'w'.repeat(900_000)}") { code } }`,
    message: tooMany(200_000, 'characters in the document', 900_027),
  },
  {
    name: 'a comment of 100,000 lines',
    query: `${'#\n'.repeat(99_000)}{ __typename }`,
    message: tooMany(2000, 'lines', 99_001),
  },
  {
    name: 'a document of words',
    query: `{ ${'a '.repeat(90_000)} }`,
    message: tooMany(4000, 'tokens', 90_002),
  },
  {
    name: 'one field 1,900 times',
    query: `{ area(code: "wessex") { ${'name '.repeat(1900)} } }`,
    message: tooMany(4000, 'pairs of fields that fill the same place', (1900 * 1899) / 2),
  },
  {
    name: '200 operations',
    query: times(200, (at) => `query q${at} { __typename }`),
    message: tooMany(100, 'operations and fragments', 200),
  },
  {
    name: 'a circle of fragments',
    query: '{ area(code: "wessex") { ...f } } fragment f on Area { predecessors { ...g } } fragment g on Area { ...f }',
    message: 'Cannot spread fragment "f" within itself via "g".',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'pages of 100 in pages of 100',
    query: `query ($n: Int) { areas { panels(first: $n) { nodes { meetings(first: $n) { nodes { id } } } } } }`,
    variables: { n: 100 },
    message: tooMany(100_000, 'objects by estimate', 102_020),
  },
  {
    name: 'the whole schema twice',
    query: getIntrospectionQuery().replace('__schema {', 'a: __schema { types { ...FullType } } __schema {'),
    message: tooMany(100_000, 'objects by estimate', 154_215),
  },
];
