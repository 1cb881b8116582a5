import type { Case, Resolvers } from '../support/scenario.ts';

const stone = { __typename: 'Stone', weight: 9, quarry: { county: 'Kent', depth: 30 } };
const metal = { __typename: 'Metal', weight: 2, alloy: 'brass' };
const exhibits = [
  {
    id: 'e1',
    title: 'Dawn',
    content: { __typename: 'Painting', width: 30, height: 20, frame: { wood: 'oak' } },
    parts: [stone, metal],
    maker: { id: 'm1' },
  },
  { id: 'e2', title: 'Song', content: { __typename: 'Recording', minutes: 4 }, parts: [], maker: { id: 'm2' } },
  { id: 'e3', title: 'Void', content: null, parts: [{ ...stone, quarry: null }], maker: null },
];
const born: Record<string, number | null> = { m1: 1801, m2: null };

export const resolvers: Resolvers = {
  museum: {
    Query: { exhibits: () => exhibits },
    Exhibit: { __resolveReference: ({ id }) => exhibits.find((each) => each.id === id) },
  },
  people: {
    Maker: { __resolveReference: ({ id }) => ({ id }), name: ({ id }) => `Maker ${id}`, born: ({ id }) => born[id] },
  },
  transport: {
    Exhibit: {
      __resolveReference: (key) => key,
      box: ({ content }) =>
        content === null
          ? 'none'
          : content.__typename === 'Painting'
            ? `${content.width}x${content.height} ${content.frame.wood}`
            : `${content.minutes} min`,
      insured: ({ content }) => content?.__typename === 'Painting',
      lift: ({ parts }) =>
        parts
          .map(
            (part: typeof stone & typeof metal) => `${part.weight} ${part.alloy ?? part.quarry?.county ?? 'unknown'}`,
          )
          .join(),
      origin: ({ parts }) =>
        parts.map(({ quarry }: typeof stone) => (quarry ? `${quarry.county} ${quarry.depth}` : 'unknown')).join(),
      label: ({ maker }) => (maker === null ? 'unsigned' : `${maker.name} *${maker.born}`),
    },
  },
};

export const cases: Case[] = [
  {
    name: 'a union, another selection for each member, null for one',
    query: '{ exhibits { box } }',
    data: { exhibits: [{ box: '30x20 oak' }, { box: '4 min' }, { box: 'none' }] },
  },
  {
    name: 'the __typename of a union alone',
    query: '{ exhibits { insured } }',
    data: { exhibits: [{ insured: true }, { insured: false }, { insured: false }] },
  },
  {
    name: 'a list of an interface with fragments on its types',
    query: '{ exhibits { lift } }',
    data: { exhibits: [{ lift: '9 Kent,2 brass' }, { lift: '' }, { lift: '9 unknown' }] },
  },
  {
    name: 'two fragments that an object is meant by, each with a part of one object',
    query: '{ exhibits { origin } }',
    data: { exhibits: [{ origin: 'Kent 30,unknown' }, { origin: '' }, { origin: 'unknown' }] },
  },
  {
    name: 'fields of another entity, which stand in a third subgraph',
    query: '{ exhibits { label } }',
    data: { exhibits: [{ label: 'Maker m1 *1801' }, { label: 'Maker m2 *null' }, { label: 'unsigned' }] },
  },
  {
    name: 'all at once, beside what the client itself asks of the same fields',
    query: `{ exhibits {
      label title content { __typename ... on Painting { height } } box maker { born }
      parts { ... on Metal { alloy weight } } lift insured
    } }`,
    data: {
      exhibits: [
        {
          label: 'Maker m1 *1801',
          title: 'Dawn',
          content: { __typename: 'Painting', height: 20 },
          box: '30x20 oak',
          maker: { born: 1801 },
          parts: [{}, { alloy: 'brass', weight: 2 }],
          lift: '9 Kent,2 brass',
          insured: true,
        },
        {
          label: 'Maker m2 *null',
          title: 'Song',
          content: { __typename: 'Recording' },
          box: '4 min',
          maker: { born: null },
          parts: [],
          lift: '',
          insured: false,
        },
        {
          label: 'unsigned',
          title: 'Void',
          content: null,
          box: 'none',
          maker: null,
          parts: [{}],
          lift: '9 unknown',
          insured: false,
        },
      ],
    },
  },
  {
    name: 'an alias on a member of the union that is the name of what another member requires',
    query: '{ exhibits { content { ... on Recording { height: minutes } } box } }',
    data: {
      exhibits: [
        { content: {}, box: '30x20 oak' },
        { content: { height: 4 }, box: '4 min' },
        { content: null, box: 'none' },
      ],
    },
  },
];
