import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs();
const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(graphs.url('embedded') + address, { headers });

/** The body as it comes, which `fetch` would have unpacked. */
function raw(
  address: string,
  headers: Record<string, string>,
): Promise<{ encoding: string | undefined; body: Buffer; vary: string | undefined }> {
  return new Promise((resolve, reject) => {
    request(graphs.url('embedded') + address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          encoding: response.headers['content-encoding'],
          body: Buffer.concat(chunks),
          vary: response.headers.vary,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('a long table on a page', () => {
  test('says on each part how much of it stands there, and leads to the next', async () => {
    const first = await (await get('/reports/panels.html')).text();
    const next = /rel="next" href="([^"#]*)#panels"/.exec(first)![1]!.replaceAll('&amp;', '&');
    expect(first).toContain('First 50 of 56 rows');
    const second = await (await get(next)).text();
    expect(second).toContain('6 more of 56 rows');
    expect(second).not.toContain('rel="next"');
    expect(second).toContain('href="/reports/panels.html#panels">Back to the first rows');
  });
});

describe('transfer', () => {
  test.each(['gzip', 'br'])('a text goes by %s where the client takes it', async (encoding) => {
    const plain = await raw('/reports/publications.csv', {});
    const packed = await raw('/reports/publications.csv', { 'accept-encoding': encoding });
    expect([plain.encoding, packed.encoding, packed.vary]).toEqual([undefined, encoding, 'accept-encoding']);
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
    if (encoding === 'gzip') expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  });

  test('a mark for UTF-8 stands first where it is asked for', async () => {
    const { body } = await raw('/reports/areas.csv?bom=true', {});
    expect(body.subarray(0, 8).toString('hex')).toBe(`efbbbf${Buffer.from('code,').toString('hex')}`.slice(0, 16));
    expect((await raw('/reports/areas.csv', {})).body.subarray(0, 5).toString()).toBe('code,');
  });

  test.each(['areas.csv', 'area-profile.xlsx?area=wessex', 'open-data.zip', 'areas.html'])(
    'who asks for the head of %s gets it, and nothing is written',
    async (file) => {
      const response = await fetch(`${graphs.url('embedded')}/reports/${file}`, { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
      expect(response.headers.get('etag')).toBe((await get(`/reports/${file}`)).headers.get('etag'));
    },
  );

  test.each(transports)('the pages of a long table follow one another by their links, over %s', async (transport) => {
    const lines: string[] = [];
    let address: string | undefined = '/reports/publications.csv?first=100';
    let pages = 0;
    while (address !== undefined) {
      const response: Response = await fetch(graphs.url(transport) + address);
      const [, ...rows] = (await response.text()).trimEnd().split('\n');
      lines.push(...rows);
      pages++;
      address = /<([^>]+)>; rel="next"/.exec(response.headers.get('link')!)?.[1];
    }
    const [, ...all] = (await (await fetch(`${graphs.url(transport)}/reports/publications.csv`)).text())
      .trimEnd()
      .split('\n');
    expect(pages).toBe(4);
    expect(lines).toEqual(all);
  });

  test('a whole report as JSON says in itself where it goes on, for who sees no headers', async () => {
    type Page = { next: string | null; tables: { publications: { id: string }[] } };
    const page = async (query: string) => (await (await get(`/reports/publications.json${query}`)).json()) as Page;
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { next, tables } = await page(`?first=100${after === '' ? '' : `&after=${after}`}`);
      ids.push(...tables.publications.map(({ id }) => id));
      after = next;
    }
    const whole = await page('');
    expect([whole.next, whole.tables.publications.map(({ id }) => id)]).toEqual([null, ids]);
  });

  test('a CSV says where its columns are described', async () => {
    const link = (await get('/reports/areas.csv')).headers.get('link');
    expect(link).toBe('</reports/areas.csv-metadata.json>; rel="describedby"; type="application/csvm+json"');
  });

  test.each([
    ['csv', 'attachment; filename="area-profile-wessex-2016-17.csv"'],
    ['xlsx', 'attachment; filename="area-profile-wessex-2016-17.xlsx"'],
    ['pdf', 'inline; filename="area-profile-wessex-2016-17.pdf"'],
  ])('a %s is named by what was asked', async (extension, disposition) => {
    const response = await get(`/reports/area-profile.${extension}?area=wessex&year=2016-17`);
    expect(response.headers.get('content-disposition')).toBe(disposition);
  });
});
