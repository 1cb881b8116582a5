import { get as open, type IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { pick } from '../../subgraphs/load.ts';
import { temporaryFiles } from '../support/files.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs({ withSynthetic: true });
const write = temporaryFiles();
const get = (address: string, headers: Record<string, string> = {}) => fetch(graphs.url('http') + address, { headers });

test('what is loaded gives an answer another name, and a cache is told of it', async () => {
  const address = '/reports/organisations.csv';
  const before = await get(address);
  const rows = (await before.text()).split('\n').length;
  const etag = before.headers.get('etag')!;
  expect((await get(address, { 'if-none-match': etag })).status).toBe(304);
  const file = write(
    'organisations.csv',
    'slug,name,kind,sector,area_slug,role_context,source_url\nnew,A new one,voluntary,voluntary_sector,wessex,,https://example.org/',
  );
  const { imports } = pick('a subgraph', subgraphs, 'forums');
  await importFile(
    graphs.subgraph('forums').database,
    imports.find(({ name }) => name === 'organisations')!,
    file,
  );
  const after = await get(address, { 'if-none-match': etag });
  expect([after.status, after.headers.get('etag') === etag]).toEqual([200, false]);
  expect((await after.text()).split('\n').length).toBe(rows + 1);
});

test(
  'an answer of which a part is missing has no name, though the state of the data is known',
  { timeout: 60_000 },
  async () => {
    const { dataSource } = graphs.subgraph('scrutiny').database;
    const named = async (address: string) => {
      const response = await get(address);
      await response.arrayBuffer();
      const { status, headers } = response;
      return [
        status,
        headers.get('etag') !== null,
        headers.get('last-modified') !== null,
        headers.get('cache-control'),
      ];
    };
    const whole = [200, true, true, 'no-cache'];
    const half = [200, false, false, 'no-store'];
    const addresses = ['html', 'pdf', 'json', 'xlsx'].map((form) => `/reports/you-said-we-did.${form}`);
    await dataSource.query('ALTER TABLE recommendation RENAME TO recommendation_away');
    try {
      for (const address of addresses) expect([address, ...(await named(address))]).toEqual([address, ...half]);
      expect(await named('/reports/organisations.csv')).toEqual(whole);
    } finally {
      await dataSource.query('ALTER TABLE recommendation_away RENAME TO recommendation');
    }
    // Half a page was not remembered.
    for (const address of addresses) expect([address, ...(await named(address))]).toEqual([address, ...whole]);
  },
);

// From here on a subgraph is down.
test('a file whose subgraph goes while it is written is cut off, and never looks whole', async () => {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    open(`${graphs.url('http')}/reports/case-reviews.json?table=case-reviews`, resolve).on('error', reject),
  );
  expect(response.statusCode).toBe(200);
  // Nobody reads: the gateway waits with most of the file still to be asked for.
  response.pause();
  await graphs.endServer('scrutiny');
  let length = 0;
  const isWhole = await new Promise<boolean>((resolve) => {
    response.on('data', (chunk: Buffer) => (length += chunk.length));
    response.on('error', () => {});
    response.on('close', () => resolve(response.complete));
    response.resume();
  });
  expect(isWhole).toBe(false);
  expect(length).toBeGreaterThan(0);
});

test('a file that it has no part in is answered, but named by no tag, for the state of the data is not known', async () => {
  const response = await get('/reports/panels.csv');
  expect([response.status, response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([
    200,
    null,
    'no-store',
  ]);
});

test('a table of it is refused for the time being, and a page says what is missing', async () => {
  const file = await get('/reports/recommendations.csv');
  expect([file.status, file.headers.get('retry-after'), file.headers.get('cache-control')]).toEqual([
    503,
    '5',
    'no-store',
  ]);
  expect(await file.json()).toEqual({
    errors: [{ message: 'The subgraph scrutiny did not answer.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
  });
  const page = await get('/');
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const text = await page.text();
  expect(text).toContain('The subgraph scrutiny did not answer.');
  expect(text).toContain('Latest publications');
  expect(await (await get('/?lang=cy')).text()).toMatch(
    /Ni ellid ateb rhan o’r adroddiad hwn<[^]*<li lang="en">The subgraph scrutiny did not answer\.</,
  );
});
