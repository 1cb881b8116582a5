import type { Case, Resolvers } from '../support/scenario.ts';

const tools = [
  { id: 't1', serial: 's1', maker: { code: 'm', line: 'a' }, name: 'Saw' },
  { id: 't2', serial: 's2', maker: { code: 'm', line: 'b' }, name: 'Rake' },
];
const only =
  (...names: string[]) =>
  (key: Record<string, unknown>) => {
    const missing = names.filter((name) => key[name] === undefined);
    if (missing.length > 0) throw new Error(`asked by a key that is not resolvable here: ${missing} missing`);
    return { ...tools.find(({ id }) => id === key.id), ...key };
  };

export const resolvers: Resolvers = {
  core: { Query: { tools: () => tools }, Tool: { __resolveReference: only('id') } },
  hire: {
    Query: { hires: () => [{ id: 'h', tools }] },
    Tool: {
      __resolveReference: (key) => ({ ...only('id', 'maker')(key), maker: { line: '?', ...key.maker } }),
      label: ({ name }) => `to hire: ${name}`,
      rate: ({ id }) => (id === 't1' ? 4 : 2),
    },
  },
  repairs: {
    Query: { repairs: () => [{ note: 'blunt', tool: tools[0] }] },
    Tool: { __resolveReference: only('id'), repaired: ({ id }) => (id === 't1' ? 1 : 0) },
  },
};

export const cases: Case[] = [
  {
    name: 'to the subgraph where the first key may be used',
    query: '{ hires { tools { name } } }',
    data: { hires: [{ tools: [{ name: 'Saw' }, { name: 'Rake' }] }] },
    entities: {
      core: [
        { __typename: 'Tool', id: 't1' },
        { __typename: 'Tool', id: 't2' },
      ],
    },
  },
  {
    name: 'to the subgraph where only the composite key may be used',
    query: '{ tools { rate } }',
    data: { tools: [{ rate: 4 }, { rate: 2 }] },
    entities: {
      hire: [
        { __typename: 'Tool', id: 't1', maker: { code: 'm' } },
        { __typename: 'Tool', id: 't2', maker: { code: 'm' } },
      ],
    },
  },
  {
    name: 'there and back for a required field',
    query: '{ hires { tools { label name rate } } }',
    data: {
      hires: [
        {
          tools: [
            { label: 'to hire: Saw', name: 'Saw', rate: 4 },
            { label: 'to hire: Rake', name: 'Rake', rate: 2 },
          ],
        },
      ],
    },
    wrongOnReference: 'back in the first subgraph it is asked by a key that may not be used there',
  },
  {
    name: 'from a subgraph that lacks a part of the composite key, over a third',
    query: '{ repairs { tool { rate } } }',
    data: { repairs: [{ tool: { rate: 4 } }] },
    entities: { hire: [{ __typename: 'Tool', id: 't1', maker: { code: 'm' } }] },
  },
  {
    name: 'to a subgraph whose first key may not be used, by its second',
    query: '{ tools { repaired serial } }',
    data: {
      tools: [
        { repaired: 1, serial: 's1' },
        { repaired: 0, serial: 's2' },
      ],
    },
    entities: {
      repairs: [
        { __typename: 'Tool', id: 't1' },
        { __typename: 'Tool', id: 't2' },
      ],
    },
  },
  {
    name: 'over all three',
    query: '{ repairs { note tool { label repaired maker { line } } } }',
    data: { repairs: [{ note: 'blunt', tool: { label: 'to hire: Saw', repaired: 1, maker: { line: 'a' } } }] },
  },
];
