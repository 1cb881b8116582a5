import { request, type IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { startGraphs } from '../support/graph.ts';
import { reportAddress } from '../support/reports.ts';

const graphs = startGraphs();

/** Reads every answer to its end: one that is left half read keeps its connection, and with it the server that closes. */
async function get(address: string, headers: Record<string, string> = {}) {
  const response = await fetch(graphs.url('embedded') + address, { headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Asks as if this server were called so, which `fetch` does not let anybody do. */
function getAt(
  host: string,
  address: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    request(graphs.url('embedded') + address, { headers: { host, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test.each(['html', 'json', 'csv', 'tsv', 'xlsx', 'parquet', 'pdf', 'csv-metadata.json'])(
  'a client that has the %s already is told so',
  async (extension) => {
    const address = reportAddress('area-profile', extension);
    const first = await get(address);
    const etag = first.headers.get('etag')!;
    const modified = first.headers.get('last-modified')!;
    expect([first.status, first.headers.get('cache-control'), etag]).toEqual([
      200,
      'no-cache',
      expect.stringMatching(/^W\/"[\w-]{22}"$/),
    ]);
    const known: Record<string, string>[] = [
      { 'if-none-match': etag },
      { 'if-none-match': `"other", ${etag}` },
      { 'if-modified-since': modified },
    ];
    for (const headers of known) {
      const again = await get(address, headers);
      expect([again.status, again.body]).toEqual([304, '']);
    }
    expect((await get(address, { 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(200);
  },
);

test('another date than the one it was given tells nothing, and neither does any tag', async () => {
  const address = reportAddress('area-profile', 'csv');
  const modified = Date.parse((await get(address)).headers.get('last-modified')!);
  for (const offset of [-1_000, 1_000, 86_400_000])
    expect((await get(address, { 'if-modified-since': new Date(modified + offset).toUTCString() })).status).toBe(200);
  expect((await get(address, { 'if-none-match': '*' })).status).toBe(200);
});

test('another question, language or part has another name', async () => {
  const tags = await Promise.all(
    [
      '?area=wessex',
      '?area=south-west',
      '?area=wessex&lang=cy',
      '?area=wessex&year=2016-17',
      '?area=wessex&synthetic=true',
    ].map(async (query) => (await get(`/reports/area-profile.csv${query}`)).headers.get('etag')),
  );
  expect(new Set(tags).size).toBe(5);
});

test.each([
  ['json', true],
  ['xlsx', true],
  ['csv', false],
  ['html', false],
])('%s, which says where its page stands: %s, is known under another host by another name', async (extension, says) => {
  const address = reportAddress('area-profile', extension);
  const here = await getAt('here.example', address);
  const there = await getAt('there.example', address);
  expect(here.headers.etag === there.headers.etag).toBe(!says);
  const known = { 'if-none-match': here.headers.etag! };
  expect((await getAt('here.example', address, known)).status).toBe(304);
  expect((await getAt('there.example', address, known)).status).toBe(says ? 200 : 304);
  if (extension === 'json')
    expect((JSON.parse(there.body) as { address: string }).address).toMatch(/^http:\/\/there\.example\//);
});

test('what was wrong is not kept', async () => {
  expect((await get('/reports/area-profile.csv')).headers.get('cache-control')).toBe('no-store');
});
