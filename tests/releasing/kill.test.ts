import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { beforeAll, expect, test } from 'vitest';
import { workforce } from '../../subgraphs/workforce/index.ts';
import { extractColumns, extractCsv, people, person } from '../support/extracts.ts';
import { temporaryFiles, temporaryFolder } from '../support/files.ts';
import { testSubgraph } from '../support/subgraph.ts';
import { runRelease } from './release-job.ts';

const { config, opened } = testSubgraph(workforce);
const write = temporaryFiles();
const environment = { RELEASE_MASTER_KEY: '07'.repeat(32) };
const asOf = ['--as-of', '2023-03-31'];
const killed = { code: null, signal: 'SIGKILL' };
const nothing = { receipts: 0, charges: 0, cells: 0 };

async function rowCounts() {
  const counted = await opened().database.select<typeof nothing>(sql`SELECT
    (SELECT COUNT(*) FROM release_receipt) AS receipts,
    (SELECT COUNT(*) FROM release_charge) AS charges,
    (SELECT COUNT(*) FROM release_cell) AS cells`);
  return counted[0]!;
}

/** Rows that it has told of; statements of the release that the database has taken, all of them, or the commit too. */
type Point = `${number} rows` | `statement ${number}` | 'all statements' | 'commit';

/** Runs the job and has it killed -9 at a point, from within: no other process could be quick enough. */
function killAt(point: Point, path: string) {
  const preload = write(
    'kill.mjs',
    `import { EntityManager } from ${JSON.stringify(import.meta.resolve('typeorm'))};
    const at = (point) => point === ${JSON.stringify(point)} && process.kill(process.pid, 'SIGKILL');
    const { write } = process.stderr;
    process.stderr.write = function (text, ...rest) {
      const answer = write.call(this, text, ...rest);
      at(text.replace('read', '').trim());
      return answer;
    };
    const { query, transaction } = EntityManager.prototype;
    let statements = 0;
    EntityManager.prototype.query = async function (statement, ...rest) {
      const answer = await query.call(this, statement, ...rest);
      if (/INSERT INTO release_/.test(statement)) at('statement ' + ++statements);
      return answer;
    };
    EntityManager.prototype.transaction = async function (work) {
      const answer = await transaction.call(this, async (manager) => {
        const written = await work(manager);
        if (statements > 0) at('all statements');
        return written;
      });
      if (statements > 0) at('commit');
      return answer;
    };`,
  );
  return runRelease(config, [path, ...asOf], { environment, node: ['--import', preload] });
}

const many = join(temporaryFolder(), 'many.csv');
const few = write('few.csv', extractCsv(people(60, 'synthetic')));
beforeAll(async () => {
  const file = createWriteStream(many);
  file.write(`${extractColumns.join(',')}\n`);
  const [, ...cells] = Object.values(person(''));
  for (let index = 0; index < 40_000; index++) file.write(`synthetic-${index},${cells.join(',')}\n`);
  await once(file.end(), 'finish');
});

test('a job killed while it reads leaves nothing, not its lock either', async () => {
  for (const rows of [10_000, 20_000, 40_000]) {
    const { said, ...end } = await killAt(`${rows} rows`, many);
    // That it came so far shows that the one before left no lock.
    expect(said).toContain(`${rows} rows read\n`);
    expect(end).toEqual({ ...killed, printed: '' });
    expect(await rowCounts()).toEqual(nothing);
  }
  expect(await runRelease(config, [many, ...asOf], { environment })).toMatchObject({ code: 0, signal: null });
  const { cells, ...rest } = await rowCounts();
  expect(rest).toEqual({ receipts: 1, charges: 1 });
  expect(cells).toBeGreaterThan(20_000);
  expect(await runRelease(config, ['--remove-synthetic'])).toMatchObject({ code: 0 });
}, 240_000);

test('a job killed while it writes leaves nothing, and killed after its commit everything', async () => {
  expect(await rowCounts()).toEqual(nothing);
  // The receipt, the charge, and cells, two thousand a statement.
  for (const point of ['statement 1', 'statement 2', 'statement 3', 'statement 8', 'all statements'] as const) {
    expect(await killAt(point, few)).toEqual({ ...killed, printed: '', said: '' });
    expect(await rowCounts()).toEqual(nothing);
  }
  expect(await killAt('commit', few)).toMatchObject(killed);
  const whole = await rowCounts();
  const [receipt] = await opened().database.select<{ cells: number }>(sql`SELECT cells FROM release_receipt`);
  expect(whole).toEqual({ receipts: 1, charges: 1, cells: receipt!.cells });
  expect(await runRelease(config, [few, ...asOf], { environment })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^--as-of: expected a day that has no synthetic release yet/) as string,
  });
  expect(await runRelease(config, [few, ...asOf, '--correction'], { environment })).toMatchObject({ code: 0 });
  expect(await rowCounts()).toEqual({ receipts: 2, charges: 2, cells: 2 * receipt!.cells });
}, 240_000);
