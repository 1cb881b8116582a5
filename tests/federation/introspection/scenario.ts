import type { Case, Resolvers } from '../support/scenario.ts';

export const resolvers: Resolvers = {
  rooms: { Query: { rooms: () => [{ id: '1', name: 'Hall', size: 3, code: { a: 1 } }], old: () => 'old' } },
  heat: { Room: { __resolveReference: (key) => key, warmth: (_, { unit }) => (unit.name === 'C' ? 21.5 : 294.65) } },
};

export const cases: Case[] = [
  {
    name: 'root types and directives of the schema',
    query: `{ __schema { description queryType { name description } mutationType { name } subscriptionType { name } directives { name } } }`,
    data: {
      __schema: {
        description: null,
        queryType: { name: 'Query', description: 'Where it begins.' },
        mutationType: { name: 'Mutation' },
        subscriptionType: null,
        directives: ['include', 'skip', 'deprecated', 'specifiedBy', 'oneOf'].map((name) => ({ name })),
      },
    },
  },
  {
    name: 'nothing of federation is among the types',
    query:
      '{ any: __type(name: "_Any") { name } entity: __type(name: "_Entity") { name } sdl: __type(name: "_Service") { name } join: __type(name: "join__Graph") { name } }',
    data: { any: null, entity: null, sdl: null, join: null },
    requests: { rooms: 0, heat: 0 },
  },
  {
    name: 'a type that two subgraphs share, with deprecated fields left out and asked for',
    query:
      '{ __type(name: "Room") { kind description interfaces { name } fields { name } all: fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }',
    data: {
      __type: {
        kind: 'OBJECT',
        description: 'A room.',
        interfaces: [{ name: 'Place' }],
        fields: [{ name: 'id' }, { name: 'warmth' }, { name: 'name' }, { name: 'code' }],
        all: [
          { name: 'id', isDeprecated: false, deprecationReason: null },
          { name: 'warmth', isDeprecated: false, deprecationReason: null },
          { name: 'name', isDeprecated: false, deprecationReason: null },
          { name: 'size', isDeprecated: true, deprecationReason: 'No longer supported' },
          { name: 'code', isDeprecated: false, deprecationReason: null },
        ],
      },
    },
  },
  {
    name: 'default values, wrapped types, deprecated enum values, a scalar of its own',
    query: `{
      query: __type(name: "Query") { fields { args { name defaultValue type { kind name ofType { kind name ofType { name } } } } } }
      order: __type(name: "Order") { enumValues(includeDeprecated: true) { name deprecationReason } }
      unit: __type(name: "Unit") { inputFields { name defaultValue } }
      code: __type(name: "Code") { kind }
    }`,
    data: {
      query: {
        fields: [
          {
            args: [
              { name: 'limit', defaultValue: '10', type: { kind: 'SCALAR', name: 'Int', ofType: null } },
              {
                name: 'order',
                defaultValue: '[UP]',
                type: { kind: 'LIST', name: null, ofType: { kind: 'NON_NULL', name: null, ofType: { name: 'Order' } } },
              },
            ],
          },
        ],
      },
      order: {
        enumValues: [
          { name: 'UP', deprecationReason: null },
          { name: 'DOWN', deprecationReason: 'Nobody goes there.' },
        ],
      },
      unit: { inputFields: [{ name: 'name', defaultValue: '"K"' }] },
      code: { kind: 'SCALAR' },
    },
  },
  {
    name: 'beside fields of two subgraphs, under aliases, in the order of the operation',
    query:
      '{ a: __type(name: "Place") { possibleTypes { name } } rooms { warmth } __typename s: __schema { queryType { name } } }',
    data: {
      a: { possibleTypes: [{ name: 'Room' }] },
      rooms: [{ warmth: 21.5 }],
      __typename: 'Query',
      s: { queryType: { name: 'Query' } },
    },
  },
  ...['__proto__', 'constructor', 'rooms'].map((alias) => ({
    name: `under the alias ${alias}`,
    query: `{ ${alias}: __type(name: "Code") { name } all: rooms { warmth } }`,
    data: { [alias]: { name: 'Code' }, all: [{ warmth: 21.5 }] },
  })),
  {
    name: 'a variable and conditions in it, fragments on its types',
    query: `query ($name: String!, $deep: Boolean = false) {
      __type(name: $name) { ...T fields @include(if: $deep) { name } __typename }
      rooms { name @skip(if: $deep) }
    }
    fragment T on __Type { kind kind2: kind }`,
    variables: { name: 'Code' },
    data: { __type: { kind: 'SCALAR', kind2: 'SCALAR', __typename: '__Type' }, rooms: [{ name: 'Hall' }] },
    wrongOnReference: 'it writes __typename before the fields that the operation asks for first',
  },
  {
    name: 'a deprecated field and a default of an input object',
    query: '{ old rooms { size warmth c: warmth(unit: {}) code } }',
    data: { old: 'old', rooms: [{ size: 3, warmth: 21.5, c: 294.65, code: { a: 1 } }] },
  },
  {
    name: '__typename of the mutation type and of the root under aliases',
    query: 'mutation { __typename m: __typename }',
    data: { __typename: 'Mutation', m: 'Mutation' },
    requests: { rooms: 0, heat: 0 },
  },
  {
    name: '__typename of the root only',
    query: '{ a: __typename ... on Query { __typename } ...F } fragment F on Query { b: __typename }',
    data: { a: 'Query', __typename: 'Query', b: 'Query' },
    requests: { rooms: 0, heat: 0 },
  },
];
