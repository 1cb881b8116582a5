import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PreparedReport } from '../../reporting/prepare.ts';
import type { Cell, TableShape } from '../../reporting/tables/table.ts';
import { loadReports } from '../../reports/index.ts';
import { startGraphs, transports } from '../support/graph.ts';
import { answeredRows, preparedReports, reportAddress, written } from '../support/reports.ts';

const graphs = startGraphs();
const names = (await loadReports()).map(({ name }) => name);
const prepared = new Map<string, PreparedReport>();
beforeAll(async () => {
  for (const each of await preparedReports(graphs.engine('embedded').apiSchema)) prepared.set(each.report.name, each);
});

const download = async (transport: (typeof transports)[number], address: string) => {
  const response = await fetch(graphs.url(transport) + address);
  expect([address, response.status]).toEqual([address, 200]);
  return response;
};
const unescaped = (cell: Cell): Cell =>
  cell === null || typeof cell !== 'object' ? cell : cell.map((each) => written(each)).join('; ');

describe.each(transports)('over %s', (transport) => {
  describe.each(names)('%s', (name) => {
    let expected: Map<string, Cell[][]>;
    let shapes: readonly TableShape[];
    beforeAll(async () => {
      shapes = prepared.get(name)!.tables;
      expected = await answeredRows(graphs, transport, prepared.get(name)!);
    });
    const ids = ({ columns }: TableShape) => columns.map(({ id }) => id);

    test('CSV and TSV hold every cell of the answer', async () => {
      for (const shape of shapes) {
        const { table } = shape;
        const rows = expected.get(table.name)!.map((row) => row.map(written));
        const csv = await (await download(transport, reportAddress(name, 'csv', { table: table.name }))).text();
        expect(parse(csv)).toEqual([ids(shape), ...rows]);
        const tsv = await (await download(transport, reportAddress(name, 'tsv', { table: table.name }))).text();
        expect(parse(tsv, { delimiter: '\t', quote: false })).toEqual([
          ids(shape),
          ...rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' '))),
        ]);
      }
    });

    test('JSON holds every cell of the answer, of one table and of all', async () => {
      const objects = (shape: TableShape) =>
        expected
          .get(shape.table.name)!
          .map((row) => Object.fromEntries(ids(shape).map((id, index) => [id, row[index]])));
      const whole = (await (await download(transport, reportAddress(name, 'json'))).json()) as { tables: object };
      expect(whole.tables).toEqual(Object.fromEntries(shapes.map((shape) => [shape.table.name, objects(shape)])));
      for (const shape of shapes)
        expect(
          await (await download(transport, reportAddress(name, 'json', { table: shape.table.name }))).json(),
        ).toEqual(objects(shape));
    });

    test('Parquet holds every cell of the answer, by its type', async () => {
      for (const shape of shapes) {
        const response = await download(transport, reportAddress(name, 'parquet', { table: shape.table.name }));
        const rows = await parquetReadObjects({ file: await response.arrayBuffer() });
        const plain = rows.map((row) => ids(shape).map((id) => fromParquet(row[id])));
        expect(plain).toEqual(
          expected.get(shape.table.name)!.map((row) =>
            row.map((cell, index) => {
              const day = ['date', 'dateTime'].includes(shape.columns[index]!.type) && typeof cell === 'string';
              return day ? new Date(cell).toISOString() : unescaped(cell);
            }),
          ),
        );
      }
    });

    test('XLSX holds every cell of the answer, a sheet a table, with what its columns mean', async () => {
      const book = new exceljs.Workbook();
      const response = await download(transport, reportAddress(name, 'xlsx'));
      await book.xlsx.load(await response.arrayBuffer());
      expect(book.worksheets).toHaveLength(shapes.length + 2);
      for (const shape of shapes) {
        const sheet = book.getWorksheet(shape.table.name.slice(0, 31))!;
        const [heading, ...rows] = sheet.getSheetValues().slice(1) as unknown[][];
        const cells = (row: unknown[] | undefined) => shape.columns.map((_, index) => row?.[index + 1] ?? null);
        expect(cells(heading)).toEqual(shape.columns.map(({ heading: { en } }) => en));
        expect(rows.map((row) => cells(row).map(fromSheet))).toEqual(
          expected
            .get(shape.table.name)!
            .map((row) =>
              row.map((cell, index) =>
                shape.columns[index]!.type === 'date' && typeof cell === 'string'
                  ? `${cell}T00:00:00.000Z`
                  : unescaped(cell) === ''
                    ? null
                    : unescaped(cell),
              ),
            ),
        );
      }
      const columns = book.getWorksheet('Columns')!.getSheetValues().slice(1) as unknown[][];
      expect(columns.map((row) => [row[1], row[2], row[4]])).toEqual(
        shapes.flatMap(({ table, columns: all }) => all.map(({ id, definition }) => [table.name, id, definition])),
      );
    });

    test('the metadata of a CSV describes each of its columns in their order', async () => {
      const shape = shapes[0]!;
      const response = await download(transport, reportAddress(name, 'csv-metadata.json', { table: shape.table.name }));
      expect(response.headers.get('content-type')).toBe('application/csvm+json; charset=utf-8');
      const { tableSchema } = (await response.json()) as { tableSchema: { columns: Record<string, string>[] } };
      expect(tableSchema.columns.map((column) => column.name)).toEqual(ids(shape));
      for (const column of tableSchema.columns) expect(column['dc:description']).toMatch(/\w{2}/);
    });
  });
});

function fromParquet(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return value ?? null;
}

function fromSheet(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return value;
}

test('every number of every report has a unit, of its own or in its row', async () => {
  const faults: string[] = [];
  for (const { report, tables } of prepared.values())
    for (const { table, columns } of tables) {
      const url = `${graphs.url('embedded')}${reportAddress(report.name, 'csv-metadata.json', { table: table.name })}`;
      const { tableSchema } = (await (await fetch(url)).json()) as {
        tableSchema: { columns: Record<string, string>[] };
      };
      for (const [index, column] of columns.entries()) {
        const isNumber = column.type === 'integer' || column.type === 'number';
        const beside = columns.some((other) => other.coordinate.endsWith('.unit'));
        if (isNumber && tableSchema.columns[index]!['schema:unitText'] === undefined && !beside)
          faults.push(`${report.name}/${table.name}: ${column.coordinate}`);
      }
    }
  expect(faults).toEqual([]);
});
