import type { FetchNode } from '@apollo/query-planner';
import fc from 'fast-check';
import { buildSchema, OperationTypeNode, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import { rowsOf } from '../../../reporting/tables/rows.ts';
import type { Data } from '../data.ts';
import type { RowLayout } from '../engine.ts';
import { attacher, newPosition, placeFetches } from '../plan/positions.ts';
import { compileRows } from './rows.ts';
import { compileWriter, unfit } from './writer.ts';

const schema = buildSchema(`
  enum Kind { PANEL FORUM }
  scalar Date
  scalar Any
  interface Named { name: String }
  type Area implements Named { code: ID! name: String }
  type Meeting { day: Date share: Float area: Area areas: [Area!] words: [String] constructor: Int! }
  type Panel { id: ID! kind: Kind size: Int open: Boolean any: Any meetings: [Meeting] area: Area named: Named table: [[Int]] }
  type Page { total: Int endCursor: String! }
  type Query { panels: [Panel!] page: Page! }
`);
const operation = (query: string) => parse(query).definitions[0] as OperationDefinitionNode;
const shaping = { schema, fragments: new Map(), variables: {}, keyOf: ({ name }: FieldNode) => name.value };
const type = schema.getQueryType()!;

/** How one fetch's answer is hung up, written as a response, and read as rows. */
function compiled(query: string, layout: RowLayout) {
  const position = newPosition();
  const fetch: FetchNode = {
    kind: 'Fetch',
    serviceName: 'a',
    operation: query,
    operationName: '',
    operationKind: OperationTypeNode.QUERY,
  };
  const attach = attacher(placeFetches(position, fetch, () => false).get(fetch)!);
  const sets = [operation(query).selectionSet];
  return {
    attach,
    write: compileWriter(type, sets, position, shaping),
    read: compileRows({ type, sets, position }, layout, shaping),
  };
}

const cell = (level: number, path: string, isList = false) => ({ level, path: path.split('.'), isList });
const layout: RowLayout = {
  levels: [['panels'], ['meetings']],
  columns: [
    ...['id', 'kind', 'size', 'open', 'any', 'area.code', 'area.name'].map((path) => cell(0, path)),
    ...['day', 'share', 'area.name', 'constructor'].map((path) => cell(1, path)),
    ...['areas.code', 'words'].map((path) => cell(1, path, true)),
  ],
  beside: [
    ['page', 'total'],
    ['page', 'endCursor'],
  ],
};
const query = `{
  panels { id kind size open any area { code name } meetings { day share area { name } constructor areas { code } words } }
  page { total endCursor }
}`;

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, undefined, NaN, 2 ** 31, -0, 1e21, 7, '\ud800', '"\n', 'PANEL', '__proto__'),
);
/** Mostly what is expected, now and then anything. */
const mostly = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 40, arbitrary: value }, { weight: 1, arbitrary: odd });
const text = mostly(fc.oneof(fc.string(), fc.constant(null)));
const int = mostly(fc.integer({ min: -1000, max: 1000 }));
const list = <T>(value: fc.Arbitrary<T>) => mostly(fc.array(value, { maxLength: 3 }));
const area = mostly(fc.record({ code: mostly(fc.oneof(fc.string(), fc.integer())), name: text }));
const meeting = mostly(
  fc.record({
    day: text,
    share: mostly(fc.double({ noNaN: true, noDefaultInfinity: true })),
    area,
    areas: list(area),
    words: list(text),
    constructor: int,
  }),
);
const panel = fc.record({
  id: mostly(fc.string()),
  kind: mostly(fc.constantFrom('PANEL', 'FORUM')),
  size: int,
  open: mostly(fc.boolean()),
  any: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
  area,
  meetings: list(meeting),
});
const answers = fc.record({
  panels: list(mostly(panel)),
  page: fc.record({ total: int, endCursor: mostly(fc.string()) }),
});

it('has the rows that the response has, and none exactly where the response is not written the quick way', () => {
  const { attach, write, read } = compiled(query, layout);
  let [written, refused] = [0, 0];
  const orUnfit = <T>(make: () => T): T | symbol => {
    try {
      return make();
    } catch (error) {
      if (error !== unfit) throw error;
      return unfit;
    }
  };
  fc.assert(
    fc.property(answers, (answer) => {
      const root: Data = {};
      attach(root, answer as Data);
      const response = orUnfit(() => write(root));
      const rows = orUnfit(() => read!(root));
      if (typeof response === 'symbol') {
        refused++;
        expect(rows).toBe(unfit);
        return;
      }
      written++;
      const data = JSON.parse(response) as { page: { total: number; endCursor: string } };
      expect(rows).toEqual({
        cells: rowsOf(layout as unknown as Parameters<typeof rowsOf>[0], data),
        beside: [data.page.total, data.page.endCursor],
      });
    }),
    { numRuns: 1_500 },
  );
  expect(Math.min(written, refused)).toBeGreaterThan(100);
});

it.each([
  ['an abstract type', '{ panels { named { name } } }', cell(0, 'named.name')],
  ['a list of lists', '{ panels { table } }', cell(0, 'table', true)],
  ['a field that is not asked for', '{ panels { id } }', cell(0, 'size')],
  ['an object where a cell is wanted', '{ panels { area { code } } }', cell(0, 'area')],
  ['a list where one value is wanted', '{ panels { meetings { day } } }', cell(0, 'meetings.day')],
])('leaves %s to the response', (_, asked, column) => {
  expect(compiled(asked, { levels: [['panels']], columns: [column], beside: [] }).read).toBeNull();
});
