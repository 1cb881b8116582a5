import { unanswerable, type Case, type Resolvers } from '../support/scenario.ts';

const account = { __typename: 'Account', id: 'a1', username: 'ann' };
const chat = { __typename: 'Chat', id: 'c1', text: 'hi', account };
const node = (_: unknown, { id }: { id: string }) => [account, chat].find((each) => each.id === id);

/** Each subgraph declares one `id` external, so none can answer `Node.id` for all types; composition lets it pass. */
export const resolvers: Resolvers = {
  accounts: {
    Query: { node, account: () => account },
    Account: { __resolveReference: () => account },
    Chat: { __resolveReference: () => chat },
  },
  chats: {
    Query: { node, chat: () => chat },
    Account: { __resolveReference: () => account, chats: () => [chat] },
    Chat: { __resolveReference: () => chat },
  },
};

export const cases: Case[] = [
  {
    name: 'a field of the interface that no subgraph has for all types',
    query: '{ node(id: "a1") { id } }',
    data: unanswerable,
  },
  {
    name: 'what could be answered beside it does not hide it',
    query: '{ account(id: "a1") { username } node(id: "a1") { id } }',
    data: unanswerable,
  },
  {
    name: '__typename alone',
    query: '{ account: node(id: "a1") { __typename } chat: node(id: "c1") { __typename } }',
    data: { account: { __typename: 'Account' }, chat: { __typename: 'Chat' } },
  },
  {
    name: 'the field by a fragment on a type, from the subgraph that has it for this type',
    query:
      '{ account: node(id: "a1") { ... on Account { id username } } chat: node(id: "c1") { ... on Chat { text id } } }',
    data: { account: { id: 'a1', username: 'ann' }, chat: { text: 'hi', id: 'c1' } },
  },
  {
    name: 'a fragment on the type that it is not',
    query: '{ node(id: "a1") { __typename ... on Chat { id } } }',
    data: { node: { __typename: 'Account' } },
  },
  {
    name: 'an entity, its external key asked for',
    query: '{ chat(id: "c1") { id account { id chats { id } } } }',
    data: { chat: { id: 'c1', account: { id: 'a1', chats: [{ id: 'c1' }] } } },
  },
];
