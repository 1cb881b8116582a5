import type { Case, Resolvers } from '../support/scenario.ts';

const told = (_: unknown, { filter }: { filter: unknown }) => JSON.stringify(filter);

export const resolvers: Resolvers = {
  north: {
    Query: {
      weather: () => 'RAIN',
      forecast: () => ['SUN', null, 'RAIN'],
      count: (_, { of }) => (of === 'SPRING' ? 1 : 0),
      find: told,
      strict: told,
    },
    Place: { __resolveReference: ({ id }) => ({ id, weather: 'RAIN' }) },
  },
  south: {
    Query: {
      wind: () => 'STORM',
      southCount: (_, { of }) => (of === undefined ? 0 : 2),
      southFind: told,
      southStrict: told,
      place: () => ({ id: 'p', weather: 'STORM' }),
    },
    Place: { __resolveReference: (key) => key, hours: (_, { at, filter }) => `${at} ${JSON.stringify(filter)}` },
  },
};

export const cases: Case[] = [
  {
    name: 'an enum that is only answered has the values of all subgraphs',
    query: '{ weather wind forecast place { weather } }',
    data: { weather: 'RAIN', wind: 'STORM', forecast: ['SUN', null, 'RAIN'], place: { weather: 'STORM' } },
  },
  {
    name: 'an enum that is also asked with has the values all subgraphs share',
    query: '{ count(of: SPRING) southCount(of: SPRING) }',
    data: { count: 1, southCount: 2 },
  },
  { name: 'a value of one subgraph only', query: '{ count(of: WINTER) }' },
  {
    name: 'a value of one subgraph only, in a variable',
    query: 'query ($of: Season) { southCount(of: $of) }',
    variables: { of: 'DRY' },
  },
  {
    name: 'an enum as a variable, null and not given',
    query: 'query ($a: Season, $b: Season) { a: count(of: $a) b: count(of: $b) southCount(of: $b) }',
    variables: { a: null },
    data: { a: 0, b: 0, southCount: 0 },
  },
  {
    name: 'an input type has the fields all subgraphs share, required where one requires it',
    query: '{ find(filter: {name: "n"}) southFind(filter: {name: "s", limit: 1}) }',
    data: { find: '{"name":"n","limit":5}', southFind: '{"name":"s","limit":1}' },
  },
  { name: 'a field of the input that one subgraph requires is left out', query: '{ find(filter: {limit: 1}) }' },
  { name: 'a field of the input that only one subgraph has', query: '{ find(filter: {name: "n", onlyNorth: true}) }' },
  {
    name: 'an input as a variable, a variable inside an input, a list of enums',
    query: `query ($filter: Filter!, $name: String!, $season: [Season!]) {
      find(filter: $filter) southFind(filter: {name: $name}) strict(filter: {id: 1, season: $season}) southStrict(filter: {id: "x", season: SPRING})
    }`,
    variables: { filter: { name: 'v', limit: null }, name: 'w', season: ['SPRING', 'SPRING'] },
    data: {
      find: '{"name":"v","limit":null}',
      southFind: '{"name":"w","limit":5}',
      strict: '{"id":"1","season":["SPRING","SPRING"]}',
      southStrict: '{"id":"x","season":["SPRING"]}',
    },
  },
  {
    name: 'default values of an enum list and an input object',
    query: '{ place { hours } }',
    data: { place: { hours: 'SPRING {"name":"all","limit":5}' } },
  },
  {
    name: 'a variable not given leaves the default, null does not',
    query:
      'query ($filter: Filter) { place { a: hours(filter: $filter) b: hours(filter: null) c: hours(filter: {name: "c"}) } }',
    data: {
      place: {
        a: 'SPRING {"name":"all","limit":5}',
        b: 'SPRING null',
        c: 'SPRING {"name":"c","limit":5}',
      },
    },
  },
  { name: 'a variable of the wrong type', query: 'query ($of: Season) { count(of: $of) }', variables: { of: 3 } },
  { name: 'a variable that is required and not given', query: 'query ($f: Filter!) { find(filter: $f) }' },
];
