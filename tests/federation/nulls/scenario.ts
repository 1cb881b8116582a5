import type { Case, Resolvers } from '../support/scenario.ts';

const oak = { code: 'oak' };
/** The nursery does not know it. */
const elm = { code: 'elm' };
const nameless = { code: null };
const whole = {
  id: 'whole',
  label: 'A',
  soil: { ph: 6.5, note: null },
  firmSoil: { ph: 7, note: 'ok' },
  tree: oak,
  firmTree: oak,
  trees: [oak],
  firmTrees: [oak],
  rows: [[oak], []],
};
const broken = { ...whole, id: 'broken', firmSoil: null, soil: { ph: null } };
const empty = { id: 'empty', trees: [], firmTrees: null, rows: [null, []], firmTree: nameless, firmSoil: { ph: 1 } };
const gaps = {
  ...whole,
  id: 'gaps',
  tree: elm,
  firmTree: elm,
  trees: [oak, null, elm, nameless],
  firmTrees: [oak, elm],
  rows: [[oak, oak], [oak, elm], null],
};
const beds = [whole, broken, empty, gaps];
type Key = { id: string; code: string | null };
const bed = (id: string) => beds.find((each) => each.id === id);

export const resolvers: Resolvers = {
  garden: {
    Query: {
      bed: (_: unknown, { id }) => bed(id),
      beds: (_: unknown, { ids }) => ids.map(bed),
      strictBeds: (_: unknown, { ids }) => ids.map(bed),
      strictBed: (_: unknown, { id }) => bed(id),
    },
    Bed: { __resolveReference: ({ id }: Key) => bed(id) },
    Tree: { __resolveReference: ({ code }: Key) => ({ code }) },
  },
  nursery: {
    Bed: {
      // The nursery knows of no gaps: its answer is null.
      __resolveReference: ({ id }: Key) => (id === 'gaps' ? null : { id }),
      area: ({ id }: Key) => (id === 'whole' ? 12 : null),
      firmArea: ({ id }: Key) => (id === 'whole' ? 12 : null),
      fence: ({ id }: Key) => (id === 'whole' ? { metres: 4 } : id === 'broken' ? { metres: null } : null),
      firmFence: ({ id }: Key) => (id === 'whole' ? { metres: 4 } : { metres: null }),
    },
    Tree: {
      __resolveReference: ({ code }: Key) => (code === 'oak' ? { code } : null),
      height: () => 20,
      firmHeight: () => 20,
    },
  },
};

export const cases: Case[] = [
  {
    name: 'a nullable field of an entity that is there is null without an error',
    query: '{ beds(ids: ["whole", "broken"]) { area } }',
    data: { beds: [{ area: 12 }, { area: null }] },
  },
  {
    name: 'a nullable field of an entity that is missing is null without an error',
    query: '{ bed(id: "gaps") { label area fence { metres } } }',
    data: { bed: { label: 'A', area: null, fence: null } },
  },
  {
    name: 'a field that is not nullable of a missing entity makes the entity null',
    query: '{ bed(id: "gaps") { label firmArea } }',
    data: { bed: null },
    errors: 'some',
  },
  {
    name: 'a missing entity in a list of nullable items makes the item null',
    query: '{ beds(ids: ["whole", "gaps"]) { label firmArea } }',
    data: { beds: [{ label: 'A', firmArea: 12 }, null] },
    errors: 'some',
  },
  {
    name: 'a missing entity in a list of items that are not nullable makes the list null',
    query: '{ strictBeds(ids: ["whole", "gaps"]) { firmArea } beds(ids: ["whole"]) { label } }',
    data: { strictBeds: null, beds: [{ label: 'A' }] },
    errors: 'some',
  },
  {
    name: 'a missing entity at a root field that is not nullable leaves no data',
    query: '{ strictBed(id: "gaps") { firmArea } bed(id: "whole") { label } }',
    data: null,
    errors: 'some',
  },
  {
    name: 'an entity that is null is not asked for',
    query: '{ bed(id: "empty") { tree { height firmHeight } trees { height } firmTrees { height } } }',
    data: { bed: { tree: null, trees: [], firmTrees: null } },
    requests: { nursery: 0 },
  },
  {
    name: 'nulls among the entities of a list keep their places',
    query: '{ bed(id: "gaps") { trees { code height } } }',
    data: {
      bed: { trees: [{ code: 'oak', height: 20 }, null, { code: 'elm', height: null }, { code: null, height: null }] },
    },
  },
  {
    name: 'one missing entity of a list of nullable items leaves the others',
    query: '{ bed(id: "gaps") { trees { code firmHeight } } }',
    data: { bed: { trees: [{ code: 'oak', firmHeight: 20 }, null, null, null] } },
    errors: 'some',
  },
  {
    name: 'one missing entity of a list of items that are not nullable makes the list null',
    query: '{ bed(id: "gaps") { label firmTrees { firmHeight } } }',
    data: { bed: { label: 'A', firmTrees: null } },
    errors: 'some',
  },
  {
    name: 'one missing entity in a list of lists makes the inner list null',
    query: '{ bed(id: "gaps") { rows { code firmHeight } } }',
    data: {
      bed: {
        rows: [
          [
            { code: 'oak', firmHeight: 20 },
            { code: 'oak', firmHeight: 20 },
          ],
          null,
          null,
        ],
      },
    },
    errors: 'some',
  },
  {
    name: 'lists of lists with empty and null inner lists',
    query: '{ beds(ids: ["whole", "empty"]) { rows { height } } }',
    data: { beds: [{ rows: [[{ height: 20 }], []] }, { rows: [null, []] }] },
  },
  {
    name: 'an object that is not nullable of a missing entity makes its parent null',
    query: '{ beds(ids: ["gaps", "whole"]) { tree { firmHeight } firmTree { firmHeight } } }',
    data: { beds: [null, { tree: { firmHeight: 20 }, firmTree: { firmHeight: 20 } }] },
    errors: 'some',
  },
  {
    name: 'a null of a subgraph where none may stand, at each level that is nullable',
    query: '{ bed(id: "broken") { label soil { ph note } } }',
    data: { bed: { label: 'A', soil: null } },
    errors: [{ path: ['bed', 'soil', 'ph'], subgraph: 'garden' }],
  },
  {
    name: 'a null of a subgraph goes up through an object that is not nullable',
    query: '{ bed(id: "broken") { label firmSoil { note } } other: bed(id: "whole") { firmSoil { ph note } } }',
    data: { bed: null, other: { firmSoil: { ph: 7, note: 'ok' } } },
    errors: [{ path: ['bed', 'firmSoil'], subgraph: 'garden' }],
  },
  {
    name: 'a null below an object inside an entity stops at the object',
    query: '{ beds(ids: ["whole", "broken", "empty"]) { id fence { metres } } }',
    data: {
      beds: [
        { id: 'whole', fence: { metres: 4 } },
        { id: 'broken', fence: null },
        { id: 'empty', fence: null },
      ],
    },
    errors: [{ path: ['beds', 1, 'fence', 'metres'], subgraph: 'nursery' }],
  },
  {
    name: 'a null below an object inside an entity goes up past the entity',
    query: '{ beds(ids: ["whole", "broken"]) { id firmFence { metres } } }',
    data: { beds: [{ id: 'whole', firmFence: { metres: 4 } }, null] },
    errors: 'some',
  },
  {
    name: 'a null in one entity goes up to the root',
    query: '{ strictBed(id: "empty") { firmFence { metres } } }',
    data: null,
    errors: 'some',
  },
  {
    name: 'a key that is null: the entity is there, its further fields are null',
    query: '{ bed(id: "empty") { label firmTree { code height } } }',
    data: { bed: { label: null, firmTree: { code: null, height: null } } },
  },
];
