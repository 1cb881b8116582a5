import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EmbeddedSqlite } from './embedded-sqlite.ts';
import { SqliteReader } from './sqlite-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'engagement-reader-'));
const file = join(folder, 'notes.sqlite');
const writer = new EmbeddedSqlite(file);
const reader = new SqliteReader(file);

beforeAll(() => {
  writer.pragma('journal_mode = WAL');
  writer.exec('CREATE TABLE note (id integer PRIMARY KEY, words text)');
});
afterAll(async () => {
  await reader.close();
  writer.close();
  rmSync(folder, { recursive: true });
});

/** A million takes about a tenth of a second. */
const counting = (to: number) =>
  `WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${to}) SELECT MAX(n) FROM counted`;

test('cells arrive row after row, of every kind there is', async () => {
  expect(
    await reader.read('SELECT 1 AS a, 2.5 AS b, ? AS a, ? AS some_text UNION ALL SELECT ?, ?, ?, NULL', [
      null,
      'Ynys Môn – £5',
      9007199254740991,
      true,
      Buffer.from([0, 255]),
    ]),
  ).toEqual({
    columns: ['a', 'b', 'a', 'some_text'],
    cells: [1, 2.5, null, 'Ynys Môn – £5', 9007199254740991, 1, new Uint8Array([0, 255]), null],
  });
});

test('every commit is seen by the reads asked after it, on whichever thread', async () => {
  const busy = reader.read(counting(3_000_000), []);
  for (let count = 1; count <= 50; count++) {
    writer.exec(`INSERT INTO note (words) VALUES ('note ${count}')`);
    expect((await reader.read('SELECT COUNT(*) FROM note', [])).cells).toEqual([count]);
  }
  expect((await busy).cells).toEqual([3_000_000]);
  expect((await reader.read('SELECT COUNT(*) FROM note', [])).cells).toEqual([50]);
});

test('a column that was added is seen by a statement that was asked before', async () => {
  const all = () => reader.read('SELECT * FROM late', []);
  writer.exec('CREATE TABLE late (id integer PRIMARY KEY); INSERT INTO late VALUES (1)');
  expect(await all()).toEqual({ columns: ['id'], cells: [1] });
  writer.exec(`ALTER TABLE late ADD COLUMN said text DEFAULT 'so'`);
  expect(await all()).toEqual({ columns: ['id', 'said'], cells: [1, 'so'] });
});

test('a fault is its own statement’s alone, with its message, its code and who asked', async () => {
  async function whoAsks() {
    await reader.read('SELECT * FROM no_table', []);
  }
  const [missing, sound, written] = await Promise.allSettled([
    whoAsks(),
    reader.read('SELECT 1', []),
    reader.read('DELETE FROM note', []),
  ]);
  expect(missing).toMatchObject({
    reason: { message: 'no such table: no_table', code: 'ERR_SQLITE_ERROR' },
  });
  expect((missing as PromiseRejectedResult).reason.stack).toContain('whoAsks');
  expect(sound).toMatchObject({ value: { cells: [1] } });
  expect(written).toMatchObject({ reason: { message: 'attempt to write a readonly database' } });
});

test.each([[undefined], [{ a: 1 }], [() => 1], [Symbol('x')]])(
  'a value that is none (%s) is refused by its place',
  async (value) => {
    await expect(reader.read('SELECT ?, ?', [1, value])).rejects.toThrow(
      `value 2: expected null, a number, text or bytes; got ${typeof value}`,
    );
  },
);

test('a file that is not there is an error, and can be read once it is', async () => {
  const late = join(folder, 'late.sqlite');
  const early = new SqliteReader(late);
  await expect(early.read('SELECT 1', [])).rejects.toThrow('unable to open database file');
  new EmbeddedSqlite(late).exec('CREATE TABLE t (id integer)').close();
  expect((await early.read('SELECT COUNT(*) FROM t', [])).cells).toEqual([0]);
  await early.close();
  await expect(early.read('SELECT 1', [])).rejects.toThrow('late.sqlite has been closed');
});

/** What a process of its own, which has the file open, prints; then how it ends. */
async function run(script: string): Promise<string> {
  const opening = `import { SqliteReader } from './platform/sqlite-reader.ts';
    const reader = new SqliteReader(${JSON.stringify(file)});
    const print = (value) => process.stdout.write(JSON.stringify(value) + ' ');\n`;
  const child = spawn(process.execPath, ['--import', 'tsx/esm', '--input-type=module', '-e', opening + script], {
    cwd: join(import.meta.dirname, '..'),
    timeout: 15_000,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return `${printed}${signal ?? code}`;
}

test('a process waits for its answer, and can end with a database open', async () => {
  expect(await run(`print((await reader.read('SELECT 6 * 7', [])).cells)`)).toBe('[42] 0');
});

test('a thread that dies fails the reads it owes, and the next read has another', async () => {
  const script = `
    import { subscribe, unsubscribe } from 'node:diagnostics_channel';
    const end = ({ worker }) => worker.terminate();
    subscribe('worker_threads', end);
    for (const { reason } of await Promise.allSettled([reader.read('SELECT 1', []), reader.read('SELECT 2', [])]))
      print(reason.message);
    unsubscribe('worker_threads', end);
    print((await reader.read('SELECT 3', [])).cells);`;
  const message = '"The thread that reads the embedded databases ended before it answered"';
  expect(await run(script)).toBe(`${message} ${message} [3] 0`);
});

test.each([0, 5, 10, 20, 40, 100])('a process can exit at any time: %s ms after a long read was asked', async (ms) => {
  const script = `void reader.read('${counting(1_000_000)}', []); setTimeout(() => process.exit(3), ${ms});`;
  expect(await run(script)).toBe('3');
});

test('a process that exits does not wait for a read of many seconds', async () => {
  const script = `await reader.read('SELECT 1', []);
    void reader.read('${counting(1_000_000_000)}', []);
    setTimeout(() => process.exit(3), 100);`;
  expect(await run(script)).toBe('SIGKILL');
});

test('thousands of different statements do not fill the memory', async () => {
  const columns = Array.from({ length: 30 }, (_, index) => `column_${index} text`);
  writer.exec(
    `CREATE TABLE place (id varchar(90) PRIMARY KEY, ${columns.join()}); INSERT INTO place (id) VALUES ('wessex')`,
  );
  const script = `
    const places = Array(50).fill('?').join();
    const values = Array(50).fill('wessex');
    const ask = async (from, to) => {
      for (let n = from; n < to; n++) await reader.read('SELECT ' + n + ', place.* FROM place WHERE id IN (' + places + ')', values);
    };
    await ask(0, 600);
    const before = process.memoryUsage.rss();
    await ask(600, 10_000);
    print(Math.round((process.memoryUsage.rss() - before) / 2 ** 20) < 60);`;
  expect(await run(script)).toBe('true 0');
});

test.runIf(process.platform === 'linux')('the last database to close ends the threads', async () => {
  const script = `
    import { readdirSync } from 'node:fs';
    const threads = () => readdirSync('/proc/self/task').length;
    const before = threads();
    const other = new SqliteReader(${JSON.stringify(file)});
    await Promise.all([reader.read('SELECT 1', []), other.read('SELECT 1', [])]);
    await reader.close();
    print(threads() - before);
    await other.close();
    print(threads() - before);`;
  expect(await run(script)).toBe('1 0 0');
});
