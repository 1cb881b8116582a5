import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { EmbeddedSqlite } from './embedded-sqlite.ts';
import { SqliteMemory } from './sqlite-memory.ts';
import type { Table } from './sqlite-reader-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'engagement-memory-'));
const file = join(folder, 'notes.sqlite');
const writer = new EmbeddedSqlite(file);
writer.pragma('journal_mode = WAL');
writer.exec('CREATE TABLE note (words text)');
afterAll(() => {
  writer.close();
  rmSync(folder, { recursive: true });
});

let memory: SqliteMemory;
let asked: string[];
beforeEach(() => {
  memory?.close();
  memory = new SqliteMemory(file);
  asked = [];
});
const cellsOf = (...cells: unknown[]): Table => ({ columns: ['words'], cells });
const ask = (sql: string, values: unknown[] = [], table = cellsOf(asked.length)) =>
  memory.read(sql, values, async () => {
    asked.push(sql);
    return table;
  });

test('a statement is asked twice with the same values, and then no more', async () => {
  await ask('a', [1]);
  for (let time = 0; time < 3; time++) expect(await ask('a', [1])).toEqual(cellsOf(1));
  await ask('a', ['1']);
  await ask('b', [1]);
  expect(asked).toEqual(['a', 'a', 'a', 'b']);
});

test('nobody waits for what another has asked', async () => {
  await ask('a');
  const never = memory.read('a', [], () => new Promise<Table>(() => {}));
  expect(await Promise.race([never, ask('a')])).toEqual(cellsOf(1));
});

test('a commit has everything asked again, and nothing else has', async () => {
  await ask('a');
  await ask('a');
  writer.exec('BEGIN; INSERT INTO note VALUES (1)');
  await ask('a');
  expect(asked).toEqual(['a', 'a']);
  writer.exec('COMMIT');
  await ask('a');
  expect(asked).toEqual(['a', 'a', 'a']);
});

test('what was under way at a commit is not remembered', async () => {
  await ask('a');
  const early = memory.read('a', [], async () => {
    await ask('b');
    writer.exec('DELETE FROM note');
    await ask('b');
    return cellsOf('before');
  });
  expect(await early).toEqual(cellsOf('before'));
  expect(await ask('a', [], cellsOf('after'))).toEqual(cellsOf('after'));
});

test('a fault is not remembered', async () => {
  await ask('a');
  await expect(memory.read('a', [], () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(await ask('a')).toEqual(cellsOf(1));
});

test('the statement used longest ago is forgotten, and a table too large never kept', async () => {
  const text = 'x'.repeat(400_000);
  const keep = async (sql: string, table = cellsOf(text)) => {
    await ask(sql, [], table);
    await ask(sql, [], table);
  };
  await keep('large', cellsOf(text, text));
  await ask('large');
  expect(asked).toEqual(['large', 'large', 'large']);
  for (let n = 0; n < 10; n++) await keep(`${n}`);
  await ask('0');
  await keep('10');
  asked = [];
  await ask('0');
  expect(asked).toEqual([]);
  await ask('1');
  expect(asked).toEqual(['1']);
});
