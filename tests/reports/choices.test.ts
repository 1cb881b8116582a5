import { expect, test } from 'vitest';
import { panels } from '../../subgraphs/forums/import/panels.ts';
import { countDuring } from '../support/counting.ts';
import { startGraphs, transports } from '../support/graph.ts';
import { rowImporter } from '../support/import-rows.ts';

const graphs = startGraphs();
const { load } = rowImporter(() => graphs.subgraph('forums'));
const panel = {
  kind: 'community_accountability_forum',
  level: 'national',
  strands: 'all',
  status: 'planned',
  source_url: 'https://www.example.org/',
};

/** An answer as a client has it, and the statements that it took. */
async function got(
  address: string,
  headers: Record<string, string> = {},
  transport: (typeof transports)[number] = 'embedded',
) {
  let answer = { status: 0, text: '', tag: '', modified: '' };
  const { statements } = await countDuring(async () => {
    const response = await fetch(graphs.url(transport) + address, { headers });
    const named = (name: string) => response.headers.get(name) ?? '';
    answer = {
      status: response.status,
      text: await response.text(),
      tag: named('etag'),
      modified: named('last-modified'),
    };
  });
  return { ...answer, statements };
}

test.each([
  '/reports/panel-pack.html?panel=caf',
  '/reports/panel-pack.csv?panel=caf',
  '/reports/area-profile.pdf?area=wessex',
  '/reports/builder?subject=scrutiny&by=AREA&areas=wessex',
])('who names %s by its tag is answered from the state of the data alone', async (address) => {
  const catalogue = await got('/reports/catalogue.jsonld');
  const state = await got('/reports/catalogue.jsonld', { 'if-none-match': catalogue.tag });
  const { tag } = await got(address);
  const { status, statements } = await got(address, { 'if-none-match': tag });
  expect([status, state.status]).toEqual([304, 304]);
  expect(statements).toEqual(state.statements);
  expect(Object.keys(statements)).toContain('forums');
});

test('a page that is remembered is given to whoever asks next from the state of the data alone', async () => {
  const address = '/reports/panel-pack.html?panel=caf';
  const { tag, text } = await got(address);
  const state = await got('/reports/catalogue.jsonld');
  const known = await got('/reports/catalogue.jsonld', { 'if-none-match': state.tag });
  const again = await got(address);
  expect([again.status, again.tag, again.text]).toEqual([200, tag, text]);
  expect(again.statements).toEqual(known.statements);
});

test.each(['html', 'csv'])('a fault is told as %s, whatever the client has already', async (extension) => {
  const address = `/reports/area-profile.${extension}?area=wessex`;
  const { tag, modified } = await got(address);
  for (const fault of ['&colour=red', '&year=2016', '&area=london-north'])
    expect((await got(address + fault, { 'if-none-match': tag })).status).toBe(400);
  const unknown = await got(address.replace('wessex', 'atlantis'), { 'if-modified-since': modified });
  expect([unknown.status, unknown.tag]).toEqual([400, '']);
});

test.each(transports)('a form lists hundreds of panels by as many statements as few, over %s', async (transport) => {
  const form = '/reports/panel-pack.html';
  const options = (text: string) => text.match(/<option value="[^"]/g)?.length;
  const few = await got(form, {}, transport);
  const more = Array.from({ length: 250 }, (_, index) => ({
    ...panel,
    slug: `${transport}-${index}`,
    name: `New ${index}`,
  }));
  expect(await load(panels, more)).toMatchObject({ added: 250 });
  const many = await got(form, {}, transport);
  expect([options(many.text), many.statements]).toEqual([options(few.text)! + 250, few.statements]);
});
