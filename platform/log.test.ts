import { Writable } from 'node:stream';
import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { freshDatabases } from '../tests/support/database.ts';
import { openDatabase } from './database.ts';
import { createLog } from './log.ts';

const config = freshDatabases();

test('what a statement was asked with is not logged when it fails', async () => {
  const database = await openDatabase(config, 'log', [], []);
  const lines: string[] = [];
  const log = createLog('info', 'test', new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) }));
  for (const ask of [
    () => database.select(sql`SELECT id FROM nowhere WHERE name = ${'a secret'}`),
    () => database.transaction((transaction) => transaction.run(sql`DELETE FROM nowhere WHERE name = ${'a secret'}`)),
  ]) {
    const error = await ask().then(
      () => null,
      (reason: unknown) => reason,
    );
    log.error({ err: error }, 'failed');
  }
  await database.close();
  expect(lines.map((line) => (JSON.parse(line) as { err: { message: string } }).err.message)).toEqual([
    expect.stringContaining('nowhere'),
    expect.stringContaining('nowhere'),
  ]);
  expect(lines.join('')).not.toContain('a secret');
});
