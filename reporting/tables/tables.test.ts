import { buildSchema, Kind, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import type { Table } from '../report.ts';
import { withCutMarks } from './cuts.ts';
import { operationOfTable } from './prune.ts';
import { filledTable, rowsOf } from './rows.ts';
import { selectedBy } from './selection.ts';
import { tableShape } from './shape.ts';

const schema = buildSchema(`
  type Query { area(code: ID!): Area  areas: [Area!]  panels(first: Int, after: String): PanelConnection }
  type Area { code: ID! name: String! panels(kind: PanelKind, first: Int, after: String): PanelConnection! statistics: Statistics staff: [Staff!] }
  type PanelConnection { nodes: [Panel!]! totalCount: Int! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String containsSynthetic: Boolean! }
  type Panel { id: ID! name: String! kind: PanelKind! strands: [Strand!]! topics: [String!]! source: Source! }
  enum PanelKind { LSIP }
  type Strand { code: ID! name: String! }
  type Source { url: String! }
  type Statistics { rows: [Row!]! total: Row! }
  type Row { area: Area meetingCount: Int eventCount: Int caseReviewCount: Int caseReviewCountFlag: FigureFlag! }
  "Why there is no number." enum FigureFlag { OK CONFIDENTIAL }
  type Staff { "Number of people." headcount: Int flag: FigureFlag! }
`);
const words = { en: 'Words', cy: 'Geiriau' };

function shape(operation: string, rows: string, headings: string[] = []) {
  const table: Table = {
    name: 'table',
    title: words,
    rows,
    headings: Object.fromEntries(headings.map((id) => [id, words])),
  };
  return tableShape(table, selectedBy(parse(operation), schema));
}
const ids = (operation: string, rows: string) => shape(operation, rows).columns.map(({ id }) => id);

test('each leaf is a column, named by its response keys without those that only hold others', () => {
  expect(ids('{ panels { nodes { id name kind source { url } } } }', 'panels.nodes')).toEqual([
    'id',
    'name',
    'kind',
    'sourceUrl',
  ]);
  expect(ids('{ areas { code met: statistics { total { meetingCount } } } }', 'areas')).toEqual([
    'code',
    'metMeetingCount',
  ]);
});

test('what a fragment selects stands where it is spread, and once', () => {
  const operation = '{ areas { ...Named code } } fragment Named on Area { name ... on Area { code } }';
  expect(ids(operation, 'areas')).toEqual(['name', 'code']);
});

test('a list within a row is one column with all its values', () => {
  const { columns, levels } = shape('{ panels { nodes { strands { name } topics } } }', 'panels.nodes');
  expect(columns.map(({ id, isList }) => [id, isList])).toEqual([
    ['strandsName', true],
    ['topics', true],
  ]);
  const nodes = [{ strands: [{ name: 'Rape' }, { name: 'Racist hate crime' }], topics: [] }];
  expect(rowsOf({ columns, levels }, { panels: { nodes } })).toEqual([[['Rape', 'Racist hate crime'], []]]);
});

test('lists on the way are gone through, and the plain fields of their items come first', () => {
  const made = shape('{ areas { code name statistics { rows { meetingCount } } } }', 'areas.statistics.rows');
  expect(made.columns.map(({ id }) => id)).toEqual(['code', 'name', 'meetingCount']);
  const areas = [
    { code: 'a', name: 'A', statistics: { rows: [{ meetingCount: 1 }, { meetingCount: null }] } },
    { code: 'b', name: 'B', statistics: null },
    { code: 'c', name: 'C', statistics: { rows: [{ meetingCount: 3 }] } },
  ];
  expect(rowsOf(made, { areas })).toEqual([
    ['a', 'A', 1],
    ['a', 'A', null],
    ['c', 'C', 3],
  ]);
});

test('an object is one row, and none where it is null', () => {
  const made = shape('{ area(code: "a") { statistics { total { meetingCount } } } }', 'area.statistics.total');
  expect(rowsOf(made, { area: { statistics: { total: { meetingCount: 4 } } } })).toEqual([[4]]);
  expect(rowsOf(made, { area: null })).toEqual([]);
});

test('a number knows the flag that stands beside it', () => {
  const staff = shape('{ area(code: "a") { staff { headcount flag } } }', 'area.staff').columns;
  expect(staff.map(({ flag }) => flag)).toEqual(['flag', null]);
  const rows = '{ area(code: "a") { statistics { rows { meetingCount caseReviewCount caseReviewCountFlag } } } }';
  expect(shape(rows, 'area.statistics.rows').columns.map(({ flag }) => flag)).toEqual([
    null,
    'caseReviewCountFlag',
    null,
  ]);
});

test('two columns of one name, a path that leads nowhere and a list that may be cut are told', () => {
  expect(() => shape('{ areas { code met: name statistics { total { meetingCount } } } }', 'nothing.here')).toThrow(
    'rows: expected response keys of the operation; got nothing.here',
  );
  const twice = '{ areas { statistics { rows { area { code } } } statisticsAreaCode: code } }';
  expect(() => shape(twice, 'areas')).toThrow(
    'columns: expected each id once; got statisticsAreaCode twice, which an alias in the operation would tell apart',
  );
  expect(() => shape('{ areas { code panels { nodes { id } } } }', 'areas')).toThrow(
    'columns: expected none from within a connection, which may have more than a cell can tell; got panelsId',
  );
});

const paged = `query Panels($first: Int!, $after: String, $code: ID!) {
  area(code: $code) { name }
  panels(first: $first, after: $after) { totalCount nodes { ...Panel } pageInfo { hasNextPage endCursor } }
}
fragment Panel on Panel { id name }
fragment Unused on Panel { kind }`;

test('a connection that $after pages through is long: its next page begins at its end cursor', () => {
  const made = shape(paged, 'panels.nodes');
  expect(made.connection).toEqual(['panels']);
  const page = (hasNextPage: boolean) => ({
    panels: { totalCount: 3, nodes: [{ id: 'p', name: 'P' }], pageInfo: { hasNextPage, endCursor: 'abc' } },
  });
  expect(filledTable(made, page(true))).toMatchObject({ rows: [['p', 'P']], totalCount: 3, nextCursor: 'abc' });
  expect(filledTable(made, page(false)).nextCursor).toBe(null);
});

test('the operation of one table leaves out what stands beside it, the count, and variables and fragments not used', () => {
  expect(operationOfTable(parse(paged), [['panels', 'nodes']])).toBe(`query Panels($first: Int!, $after: String) {
  panels(first: $first, after: $after) {
    pageAfter: pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Panel
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment Panel on Panel {
  id
  name
}`);
});

test('it keeps the plain fields of lists on the way', () => {
  const operation = parse(
    '{ areas { code name panels { totalCount } statistics { rows { meetingCount } total { eventCount } } } }',
  );
  expect(operationOfTable(operation, [['areas'], ['statistics', 'rows']]).replace(/\s+/g, ' ')).toBe(
    '{ areas { code name statistics { rows { meetingCount } } } }',
  );
});

const once = `query Panels($code: ID!) {
  area(code: $code) { panels(kind: LSIP, first: 100) { totalCount nodes { id } } }
  areas { code panels { nodes { id } pageInfo { containsSynthetic } } }
  few: panels(first: 10) { nodes { id } }
  count: panels { totalCount }
}`;
const marked = withCutMarks(parse(once), schema);

test('lists whose rows are asked for once say whether there are more; those that are counted or short on purpose need not', () => {
  const { definitions } = parse(`query Panels($code: ID!) {
    area(code: $code) { panels(kind: LSIP, first: 100) { pageCut: pageInfo { hasNextPage } totalCount nodes { id } } }
    areas { code panels { pageCut: pageInfo { hasNextPage } nodes { id } pageInfo { containsSynthetic } } }
    few: panels(first: 10) { nodes { id } }
    count: panels { totalCount }
  }`);
  expect(print(marked)).toBe(print({ kind: Kind.DOCUMENT, definitions }));
  expect(print(withCutMarks(parse(paged), schema))).toBe(print(parse(paged)));
});

test('in the operation of one table such a list is paged through; under the items of another it keeps the mark', () => {
  expect(operationOfTable(marked, [['area', 'panels', 'nodes']]).replace(/\s+/g, ' ')).toBe(
    'query Panels($code: ID!, $first: Int!, $after: String) { area(code: $code) { panels(kind: LSIP, first: $first, after: $after) { pageAfter: pageInfo { hasNextPage endCursor } nodes { id } } } }',
  );
  expect(operationOfTable(marked, [['areas'], ['panels', 'nodes']]).replace(/\s+/g, ' ')).toBe(
    'query Panels { areas { code panels { pageCut: pageInfo { hasNextPage } nodes { id } pageInfo { containsSynthetic } } } }',
  );
});

test('a table is cut where any list on the way to its rows has more', () => {
  const made = shape('{ areas { code panels { nodes { id } } } }', 'areas.panels.nodes');
  const list = (hasNextPage: boolean) => ({ panels: { nodes: [{ id: 'p' }], pageCut: { hasNextPage } } });
  expect(filledTable(made, { areas: [list(false), list(true)] }).isCut).toBe(true);
  expect(filledTable(made, { areas: [list(false), null] }).isCut).toBe(false);
});
