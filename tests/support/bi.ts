import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { parquetReadObjects } from 'hyparquet';

export const folder = join(import.meta.dirname, '../../docs/bi');
/** The recipes of docs/bi by tool. */
export const pages = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file.slice(0, -3), readFileSync(join(folder, file), 'utf8')]),
);
/** Where the pages say that the gateway listens. */
export const origin = 'http://127.0.0.1:4000';

/** How each tool names itself and what it takes, as far as that does not depend on what it asks for. */
export const tools: Record<string, Record<string, string>> = {
  excel: {
    'user-agent': 'Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)',
    accept: '*/*',
    'accept-encoding': 'gzip, deflate',
  },
  'power-bi': {
    'user-agent': 'Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)',
    accept: '*/*',
    'accept-encoding': 'gzip, deflate',
  },
  tableau: { 'user-agent': 'curl/8.5.0', accept: '*/*' },
  grafana: { 'user-agent': 'Go-http-client/1.1', 'accept-encoding': 'gzip' },
  jupyter: { 'user-agent': 'Python-urllib/3.11', 'accept-encoding': 'identity' },
  r: { 'user-agent': 'libcurl/8.5.0 r-curl/5.2.1', accept: '*/*', 'accept-encoding': 'deflate, gzip' },
};
/** What the Infinity plugin takes for a type of query (pkg/infinity/headers.go). */
const infinity: Record<string, string> = {
  json: 'application/json;q=0.9,text/plain',
  csv: 'text/csv; charset=utf-8',
};

/** Asks for what a page names as its tool would, of the gateway at `url`. */
export function askAs(tool: string, address: string, url: string): Promise<Response> {
  const headers = new Headers(tools[tool]);
  if (tool === 'grafana') headers.set('accept', infinity[formOf(address)]!);
  return fetch(address.replace(origin, url), { headers });
}

/** The form that an address asks for, such as `csv-metadata.json`. */
export const formOf = (address: string) => /\/reports\/[\w-]+\.([\w.-]+)/.exec(address)![1]!;

export type Rows = Record<string, unknown>[];

/** How each form is read, and under which content type it comes. */
export const forms: Record<string, [type: string, read: (response: Response) => Promise<unknown[]>]> = {
  csv: ['text/csv; charset=utf-8; header=present', async (response) => csvRows(await response.text())],
  json: ['application/json; charset=utf-8', async (response) => jsonRows(await response.json())],
  'csv-metadata.json': [
    'application/csvm+json; charset=utf-8',
    async (response) => ((await response.json()) as { tableSchema: { columns: unknown[] } }).tableSchema.columns,
  ],
  xlsx: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async (response) => {
      const book = new exceljs.Workbook();
      await book.xlsx.load(await response.arrayBuffer());
      return book.worksheets;
    },
  ],
  parquet: [
    'application/vnd.apache.parquet',
    async (response) => parquetReadObjects({ file: await response.arrayBuffer() }),
  ],
};

/** The rows of a CSV, by column. */
export function csvRows(text: string): Rows {
  return parse(text, { columns: true, bom: true });
}

/** Of one table the answer, of a whole report all rows of all tables. */
function jsonRows(answer: unknown): Rows {
  return Array.isArray(answer) ? (answer as Rows) : Object.values((answer as { tables: object }).tables).flat();
}
