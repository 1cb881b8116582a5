import { GraphQLError } from 'graphql';
import type { Case, Resolvers } from '../support/scenario.ts';

const users: Record<string, { __typename: string; id: string; name: string }> = {
  u1: { __typename: 'User', id: 'u1', name: 'Ann' },
  u2: { __typename: 'User', id: 'u2', name: 'Bob' },
};
const admin = { __typename: 'Admin', id: 'a1', name: 'Cy', level: 3 };
const nobody = { __typename: 'Admin', id: null, name: null, level: 0 };
const guest = { __typename: 'Guest', id: null, name: ['Di', 'Dee'], level: 'low' };
const hidden = {
  ...admin,
  id: () => {
    throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } });
  },
};
const userBy = ({ id }: { id: string }) => users[id];

export const resolvers: Resolvers = {
  people: {
    Query: {
      users: () => Object.values(users),
      accounts: () => [users.u1, admin, nobody],
      hidden: () => [users.u2, hidden],
    },
    User: { __resolveReference: userBy, mentor: ({ id }) => (id === 'u1' ? admin : users.u1) },
  },
  groups: {
    Query: { members: () => [guest, users.u2, admin] },
    User: { __resolveReference: userBy, similar: ({ id }) => (id === 'u1' ? [users.u2, admin, guest] : [users.u1]) },
  },
};

export const cases: Case[] = [
  {
    name: 'one field of two types, null allowed in one subgraph and not in the other',
    query: '{ users { id name } }',
    data: {
      users: [
        { id: 'u1', name: 'Ann' },
        { id: 'u2', name: 'Bob' },
      ],
    },
  },
  {
    name: 'members of a union whose fields differ in the subgraph, though not in the graph',
    query: '{ accounts { ... on User { id name } ... on Admin { id name level } } }',
    data: {
      accounts: [
        { id: 'u1', name: 'Ann' },
        { id: 'a1', name: 'Cy', level: 3 },
        { id: null, name: null, level: 0 },
      ],
    },
  },
  {
    name: 'the same below an entity, in the other subgraph, where they differ the other way',
    query: '{ users { similar { ... on User { id name } ... on Admin { id name } } } }',
    data: {
      users: [
        { similar: [{ id: 'u2', name: 'Bob' }, { id: 'a1', name: 'Cy' }, {}] },
        { similar: [{ id: 'u1', name: 'Ann' }] },
      ],
    },
  },
  {
    name: 'an error in a field that the subgraph is asked for under another name',
    query: '{ hidden { ... on User { id } ... on Admin { key: id name } } }',
    data: { hidden: [{ id: 'u2' }, { key: null, name: 'Cy' }] },
    errors: [{ path: ['hidden', 1, 'key'], code: 'FORBIDDEN', subgraph: 'people' }],
  },
  {
    name: 'both in one operation, one inside the other',
    query: `{ users { similar { ...All } mentor { ...All } } }
      fragment All on Account {
        __typename
        ... on User { id similar { ... on Admin { id } ... on User { id } } }
        ... on Admin { id level }
        ... on Guest { id }
      }`,
    data: {
      users: [
        {
          similar: [
            { __typename: 'User', id: 'u2', similar: [{ id: 'u1' }] },
            { __typename: 'Admin', id: 'a1', level: 3 },
            { __typename: 'Guest', id: null },
          ],
          mentor: { __typename: 'Admin', id: 'a1', level: 3 },
        },
        {
          similar: [{ __typename: 'User', id: 'u1', similar: [{ id: 'u2' }, { id: 'a1' }, {}] }],
          mentor: { __typename: 'User', id: 'u1', similar: [{ id: 'u2' }, { id: 'a1' }, {}] },
        },
      ],
    },
  },
  {
    name: 'fields of one name that are a text, a list and a number, each under a name of its own',
    query: `{ members {
      ... on User { name mentor { ... on Admin { name level } } }
      ... on Guest { names: name rank: level id }
      ... on Admin { id name }
    } }`,
    data: {
      members: [
        { names: ['Di', 'Dee'], rank: 'low', id: null },
        { name: 'Bob', mentor: {} },
        { id: 'a1', name: 'Cy' },
      ],
    },
  },
  {
    name: 'one name for a text and a list is refused',
    query: '{ members { ... on User { name } ... on Guest { name } } }',
  },
  {
    name: 'a union whose member only one subgraph has',
    query: '{ accounts { __typename ... on Guest { id } ... on User { similar { __typename } } } }',
    data: {
      accounts: [
        { __typename: 'User', similar: [{ __typename: 'User' }, { __typename: 'Admin' }, { __typename: 'Guest' }] },
        { __typename: 'Admin' },
        { __typename: 'Admin' },
      ],
    },
  },
];
