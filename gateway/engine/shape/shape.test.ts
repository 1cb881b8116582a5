import type { FetchNode } from '@apollo/query-planner';
import fc from 'fast-check';
import { buildSchema, OperationTypeNode, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import type { Data } from '../data.ts';
import { attacher, newPosition, placeFetches } from '../plan/positions.ts';
import { complete } from './complete.ts';
import { compileWriter, unfit } from './writer.ts';

const schema = buildSchema(`
  enum Kind { PANEL FORUM }
  scalar Any
  interface Place { code: ID! name: String }
  type Area implements Place { code: ID! name: String size: Int! }
  type Court implements Place { code: ID! name: String isOpen: Boolean }
  type Query {
    text: String  must: String!  count: Int  share: Float  flag: Boolean  id: ID  kind: Kind  any: Any
    kinds: [Kind!]  table: [[Int!]]!
    place: Place  places: [Place!]  constructor: Area
  }
`);
const query = `{
  text must count share flag id kind any kinds table
  place { __typename code name ... on Area { size } ... on Court { isOpen } }
  places { __typename name ... on Area { code size } }
  constructor { code size }
}`;
const operation = parse(query).definitions[0] as OperationDefinitionNode;
const shaping = {
  schema,
  fragments: new Map(),
  variables: {},
  keyOf: ({ name }: FieldNode) => name.value,
};

const position = newPosition();
const fetch: FetchNode = {
  kind: 'Fetch',
  serviceName: 'a',
  operation: query,
  operationName: '',
  operationKind: OperationTypeNode.QUERY,
};
const attach = attacher(placeFetches(position, fetch, () => false).get(fetch)!);
const type = schema.getQueryType()!;
/** One for all answers: what it keeps of one must not stand in the next. */
const write = compileWriter(type, [operation.selectionSet], position, shaping);

/** Shapes what one fetch brought, the quick way and the careful way. */
function shapeBothWays(answer: Data) {
  const root: Data = {};
  attach(root, answer);
  const careful = complete(root, type, operation.selectionSet, position, shaping);
  try {
    return { quick: write(root), careful };
  } catch (error) {
    if (error !== unfit) throw error;
    return { quick: unfit, careful };
  }
}

const odd = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      null,
      undefined,
      NaN,
      2 ** 31,
      -(2 ** 31),
      1e21,
      '\ud800',
      '"\n\u2028',
      'PANEL',
      '__proto__',
    ),
  },
);
/** Mostly what is expected, now and then anything. */
const mostly = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 30, arbitrary: value }, { weight: 1, arbitrary: odd });
const kind = mostly(fc.constantFrom('PANEL', 'FORUM'));
const int = mostly(fc.integer({ min: -1000, max: 1000 }));
const text = mostly(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'again', '"again"')));
const place = mostly(
  fc.oneof(
    fc.record({ __typename: fc.constant('Area'), code: text, name: text, size: int }),
    fc.record({ __typename: mostly(fc.constant('Court')), code: text, name: text, isOpen: mostly(fc.boolean()) }),
  ),
);
const answers = fc.record({
  text,
  must: text,
  count: int,
  share: mostly(fc.double({ noNaN: true, noDefaultInfinity: true })),
  flag: mostly(fc.boolean()),
  id: mostly(fc.oneof(fc.string(), fc.integer())),
  kind,
  any: odd,
  kinds: mostly(fc.array(kind, { maxLength: 3 })),
  table: mostly(fc.array(mostly(fc.array(int, { maxLength: 3 })), { maxLength: 3 })),
  place,
  places: mostly(fc.array(place, { maxLength: 3 })),
  constructor: mostly(fc.record({ code: text, size: int })),
});

it('is written the quick way exactly where the careful way finds no fault, and to the same effect', () => {
  let written = 0;
  let refused = 0;
  fc.assert(
    fc.property(answers, (answer) => {
      const { quick, careful } = shapeBothWays(answer as Data);
      if (quick === unfit) refused++;
      else written++;
      expect(quick === unfit).toBe(careful.misfits.length > 0);
      if (quick !== unfit) expect(JSON.parse(quick as string)).toEqual(JSON.parse(JSON.stringify(careful.data)));
    }),
    { numRuns: 600 },
  );
  expect(Math.min(written, refused)).toBeGreaterThan(30);
});

it('has the fields in the order of the operation, and reads no key that an object only seems to have', () => {
  const { quick } = shapeBothWays({ must: 'x', table: [] });
  expect(quick).toBe(
    '{"text":null,"must":"x","count":null,"share":null,"flag":null,"id":null,"kind":null,"any":null,"kinds":null,' +
      '"table":[],"place":null,"places":null,"constructor":null}',
  );
});

it('makes null of the nearest place that may be null, and names the place at fault', () => {
  const { careful } = shapeBothWays({
    must: 'x',
    table: [[1, null], [2]],
    places: [{ __typename: 'Area', name: 'a', code: '1', size: 1 }, { __typename: 'Nowhere' }],
    kind: 'OTHER',
  });
  expect(careful.data).toMatchObject({ table: [null, [2]], places: null, kind: null });
  expect(careful.misfits.map(({ path }) => path)).toEqual([['kind'], ['table', 0, 1], ['places', 1]]);
});
