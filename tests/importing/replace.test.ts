import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { forums } from '../../subgraphs/forums/index.ts';
import { importForUser, pick } from '../../subgraphs/load.ts';
import { temporaryFiles } from '../support/files.ts';
import { testSubgraph } from '../support/subgraph.ts';

const { config, opened } = testSubgraph(forums);
const write = temporaryFiles();

function file(...rows: [slug: string, url: string][]): string {
  const lines = rows.map(([slug, url]) => `${slug},Name of ${slug},voluntary,voluntary_sector,wessex,,${url}`);
  return write('organisations.csv', ['slug,name,kind,sector,area_slug,role_context,source_url', ...lines].join('\n'));
}
const published = 'https://example.org/';
const made = 'urn:cps:synthetic:test';
const load = (path: string, replace: boolean, dryRun = false) =>
  importFile(opened().database, pick('kind', forums.imports, 'organisations'), path, { replace, dryRun });
const ids = async (synthetic: 0 | 1) =>
  (
    await opened().database.select<{ id: string }>(
      sql`SELECT id FROM organisation WHERE synthetic = ${synthetic} ORDER BY id`,
    )
  ).map(({ id }) => id);

test('a file that replaces removes what it does not hold, and nothing of the other provenance', async () => {
  await load(file(['one', made], ['two', made]), false);
  expect(await ids(1)).toEqual(['one', 'two']);
  expect((await ids(0)).length).toBe(131);
  const held = file(['a', published], ['b', published]);
  expect(await load(held, true, true)).toMatchObject({ added: 2, removed: 131 });
  expect((await ids(0)).length).toBe(131);
  expect(await load(held, true)).toMatchObject({ added: 2, changed: 0, unchanged: 0, removed: 131 });
  expect(await ids(0)).toEqual(['a', 'b']);
  expect(await ids(1)).toEqual(['one', 'two']);
  const links = await opened().database.select<{ n: number }>(sql`SELECT COUNT(*) AS n FROM organisation_area`);
  expect(links).toEqual([{ n: 4 }]);
  expect(await load(file(['two', made], ['three', made]), true)).toMatchObject({ added: 1, unchanged: 1, removed: 1 });
  expect(await ids(1)).toEqual(['three', 'two']);
});

test('a file of both provenances cannot replace; nothing is written', async () => {
  await expect(load(file(['a', published], ['four', made]), true)).rejects.toThrow(
    'organisations.csv, line 3, column source_url: expected rows that are all published or all synthetic, because the file replaces those of its provenance; got "urn:cps:synthetic:test"',
  );
  expect(await ids(0)).toEqual(['a', 'b']);
});

test('Areas and panels cannot be replaced', async () => {
  await expect(importForUser(config, 'forums', 'panels', 'panels.csv', { replace: true })).rejects.toThrow(
    'replace: expected a kind that no other refers to; got panels, whose ids other records hold',
  );
});
