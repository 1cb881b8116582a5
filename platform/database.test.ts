import { afterAll, beforeAll, expect, test } from 'vitest';
import sql from 'sql-template-tag';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { freshDatabases } from '../tests/support/database.ts';
import { openDatabase, type Database } from './database.ts';

class NoteTable implements MigrationInterface {
  name = 'NoteTable1767225600000';
  async up(runner: QueryRunner) {
    await runner.query('CREATE TABLE note (id varchar(20) NOT NULL PRIMARY KEY, some_words text)');
  }
  async down() {}
}
const note = new EntitySchema({
  name: 'note',
  columns: { id: { type: 'varchar', length: 20, primary: true }, some_words: { type: 'text', nullable: true } },
});

const config = freshDatabases();
let database: Database;
beforeAll(async () => void (database = await openDatabase(config, 'notes', [note], [NoteTable])));
afterAll(() => database.close());

const ids = async () =>
  (await database.select<{ id: string }>(sql`SELECT id FROM note ORDER BY id`)).map((row) => row.id);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const write = (id: string) => sql`INSERT INTO note (id, some_words) VALUES (${id}, ${'=1+1'})`;

test('a rollback that overlaps a commit undoes its own rows alone', async () => {
  const committed = database.transaction(async (transaction) => {
    await transaction.run(write('kept-1'));
    await pause(30);
    await transaction.run(write('kept-2'));
  });
  const rolledBack = database.transaction(async (transaction) => {
    await transaction.run(write('lost'));
    await pause(10);
    throw new Error('changed my mind');
  });
  await expect(rolledBack).rejects.toThrow('changed my mind');
  await committed;
  expect(await ids()).toEqual(['kept-1', 'kept-2']);
});

test('readers see nothing of a transaction before it is committed', async () => {
  await database.transaction(async (transaction) => {
    await transaction.run(write('seen-late'));
    expect(await ids()).not.toContain('seen-late');
  });
  expect(await ids()).toContain('seen-late');
});

test('columns arrive in camelCase, and text that looks like a formula is text', async () => {
  expect(await database.select(sql`SELECT id, some_words FROM note WHERE id = ${'kept-1'}`)).toEqual([
    { id: 'kept-1', someWords: '=1+1' },
  ]);
});

const count = (to: number) =>
  sql`WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${to}) SELECT MAX(n) AS n FROM counted`;

// MySQL runs in another process, and counts no further than a thousand.
test.skipIf(config.databaseUrl !== undefined)(
  'a long statement holds neither the event loop nor the short ones of another database',
  async () => {
    const other = await openDatabase(config, 'others', [note], [NoteTable]);
    let ticks = 0;
    let answered = 0;
    const asked: Promise<unknown>[] = [];
    const timer = setInterval(() => {
      ticks++;
      asked.push(other.select(count(1)).then(() => answered++));
    }, 5);
    expect(await database.select(count(3_000_000))).toEqual([{ n: 3_000_000 }]);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
    expect(answered).toBeGreaterThan(10);
    await Promise.all(asked);
    await other.close();
  },
);
