import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import type { PreparedReport } from '../../reporting/prepare.ts';
import { writeCaseReviews } from '../support/case-reviews.ts';
import { startGraphs } from '../support/graph.ts';
import { answeredRows, preparedReports, written } from '../support/reports.ts';

const graphs = startGraphs();
let tables: PreparedReport[];
beforeAll(async () => {
  const all = await preparedReports(graphs.engine('embedded').apiSchema);
  tables = all.filter(({ report }) => report.kind === 'data');
});

const fetched = (query = '', headers: Record<string, string> = {}) =>
  fetch(`${graphs.url('embedded')}/reports/open-data.zip${query}`, { headers });

async function unzipped(response: Response): Promise<Map<string, string>> {
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const zip = await yauzl.fromBufferPromise(Buffer.from(await response.arrayBuffer()));
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    files.set(entry.fileName, Buffer.concat(parts).toString());
  }
  return files;
}

const rowsIn = (readme: string) =>
  Object.fromEntries(
    [...readme.matchAll(/^\| (\S+\.csv) \| .* \| (\d+) \|$/gm)].map(([, file, n]) => [file, Number(n)]),
  );

describe('the open data', () => {
  it('hold every published cell of every table, what each column means, and how many rows there are', async () => {
    const files = await unzipped(await fetched());
    const published = tables.filter(({ report }) => report.name !== 'case-reviews');
    const names = published.map(({ report }) => report.name);
    expect([...files.keys()].sort()).toEqual(
      [...names.flatMap((name) => [`${name}.csv`, `${name}.csv-metadata.json`]), 'README.md', 'columns.csv'].sort(),
    );
    const counts: Record<string, number> = {};
    for (const prepared of published) {
      const [shape] = prepared.tables;
      const file = `${prepared.report.name}.csv`;
      const expected = (await answeredRows(graphs, 'embedded', prepared)).get(shape!.table.name)!;
      const ids = shape!.columns.map(({ id }) => id);
      expect(parse(files.get(file)!)).toEqual([ids, ...expected.map((row) => row.map(written))]);
      counts[file] = expected.length;
      const { url, tableSchema } = JSON.parse(files.get(`${file}-metadata.json`)!) as {
        url: string;
        tableSchema: { columns: { name: string }[] };
      };
      expect([url, tableSchema.columns.map(({ name }) => name)]).toEqual([file, ids]);
    }
    expect(rowsIn(files.get('README.md')!)).toEqual(counts);
    expect(counts['publications.csv']).toBeGreaterThan(200);
    expect([...files.values()].join('')).not.toContain('urn:cps:synthetic');
  });

  it('explain every column of every file, with its unit', async () => {
    const files = await unzipped(await fetched());
    const columns: Record<string, string>[] = parse(files.get('columns.csv')!, { columns: true });
    const headers = [...files].flatMap(([file, text]) =>
      file.endsWith('.csv') && file !== 'columns.csv'
        ? (parse(text) as string[][])[0]!.map((column) => ({ file, column }))
        : [],
    );
    expect(columns.map(({ file, column }) => ({ file, column }))).toEqual(headers);
    expect(columns.filter(({ heading, heading_cy, definition }) => !heading || !heading_cy || !definition)).toEqual([]);
    expect(columns.find(({ file, column }) => file === 'events.csv' && column === 'attendance')).toMatchObject({
      type: 'integer',
      unit: 'PEOPLE',
      field: 'Event.attendance',
      source: 'sourceUrl',
    });
  });

  it('hold made-up records only for who asks, and say so', async () => {
    await writeCaseReviews(graphs.subgraph('scrutiny').database, 250, 1);
    expect([...(await unzipped(await fetched())).keys()]).not.toContain('case-reviews.csv');
    const files = await unzipped(await fetched('?synthetic=true&lang=cy'));
    const rows: Record<string, string>[] = parse(files.get('case-reviews.csv')!, { columns: true });
    const caseReviews = tables.find(({ report }) => report.name === 'case-reviews')!;
    const expected = (await answeredRows(graphs, 'embedded', caseReviews)).get('case-reviews')!;
    expect(rows.map((row) => Object.values(row))).toEqual(expected.map((row) => row.map(written)));
    expect(rowsIn(files.get('README.md')!)['case-reviews.csv']).toBe(250);
    expect(files.get('README.md')).toContain('Mae cofnodion ffug yn eu plith');
  });

  it('are not sent again to who has them', async () => {
    const first = await fetched();
    const etag = first.headers.get('etag')!;
    await first.arrayBuffer();
    expect((await fetched('', { 'if-none-match': etag })).status).toBe(304);
    const other = await fetched('?lang=cy', { 'if-none-match': etag });
    expect(other.status).toBe(200);
    await other.arrayBuffer();
  });

  it.each([
    ['?area=wessex', 'expected one of the parameters lang, synthetic; got area'],
    ['?synthetic=maybe', 'synthetic: expected one of true, false; got maybe'],
  ])('%s is refused', async (query, message) => {
    const response = await fetched(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it(
    'are cut where a table cannot be read to its end, and refused where a subgraph is down',
    { timeout: 60_000 },
    async () => {
      await writeCaseReviews(graphs.subgraph('scrutiny').database, 60_000, 0);
      const address = `${graphs.url('http')}/reports/open-data.zip?synthetic=true`;
      const response = await fetch(address);
      expect(response.status).toBe(200);
      const reader = response.body!.getReader();
      await reader.read();
      await graphs.endServer('scrutiny');
      await expect(
        (async () => {
          while (!(await reader.read()).done);
        })(),
      ).rejects.toThrow();
      const after = await fetch(address);
      expect([after.status, after.headers.get('retry-after')]).toEqual([503, '5']);
    },
  );
});
