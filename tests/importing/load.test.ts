import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import type { Config } from '../../platform/config.ts';
import { forums } from '../../subgraphs/forums/index.ts';
import { importForUser, openLoaded } from '../../subgraphs/load.ts';
import { temporaryFiles } from '../support/files.ts';
import { freshDatabases } from '../support/database.ts';

const config = freshDatabases();
const write = temporaryFiles();

/** What a start leaves: every receipt, and the name of one panel. */
async function afterStart(settings: Config) {
  const { database } = await openLoaded(forums, settings);
  const receipts = await database.select(sql`SELECT id, kind, file_name, loaded_at FROM import_receipt ORDER BY place`);
  const [caf] = await database.select<{ name: string }>(sql`SELECT name FROM panel WHERE id = 'caf'`);
  await database.close();
  return { receipts, name: caf!.name };
}

test('a first start loads each published file once, and a later one nothing again', async () => {
  const first = await afterStart(config);
  expect(first.receipts.map((receipt) => (receipt as { kind: string }).kind)).toEqual([
    'areas-reference',
    'panels-reference',
    'areas',
    'panels',
    'meetings',
    'events',
    'organisations',
  ]);
  expect(await afterStart(config)).toEqual(first);
});

test('a kind that a user has loaded is not put back by a start', async () => {
  const published = readFileSync(join(forums.directory, 'published/panels.csv'), 'utf8');
  const path = write('panels.csv', published.replace('caf,Community Accountability Forum,', 'caf,The Forum,'));
  expect(await importForUser(config, 'forums', 'panels', path, {})).toMatchObject({
    added: 0,
    changed: 1,
    unchanged: 55,
  });
  expect(await afterStart(config)).toMatchObject({ name: 'The Forum' });
});
