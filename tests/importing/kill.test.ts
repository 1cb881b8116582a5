import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, expect, test } from 'vitest';
import { childEnvironment } from '../../platform/config.ts';
import { forums } from '../../subgraphs/forums/index.ts';
import { temporaryFolder } from '../support/files.ts';
import { testSubgraph } from '../support/subgraph.ts';

const { config, data } = testSubgraph(forums);
const folder = temporaryFolder();
const path = join(folder, 'many.csv');
const rows = 40_000;

beforeAll(async () => {
  const file = createWriteStream(path);
  file.write('slug,name,kind,sector,area_slug,role_context,source_url\n');
  for (let index = 0; index < rows; index++)
    file.write(`body-${index},Body ${index},voluntary,voluntary_sector,wessex,partner,https://example.org/${index}\n`);
  await once(file.end(), 'finish');
});

/** Runs the import as a user does; kills it -9 once it has told of so many rows. */
async function run(killAfterRows: number | null): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx/esm', 'subgraphs/import.ts', 'forums', 'organisations', path],
    {
      env: childEnvironment({ dataDir: config.dataDir, databaseUrl: config.databaseUrl ?? '' }),
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  createInterface(child.stderr).on('line', (line) => {
    if (killAfterRows !== null && Number.parseInt(line, 10) >= killAfterRows) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return { code, signal };
}

const state = () =>
  data(
    `{ organisations(filter: { areas: ["wessex"] }) { totalCount } catalogue { forums { datasets { name kind loadedAt rowCount } } } }`,
  );

test('an import killed at any point leaves exactly what was there or all of the file, and the next one loads all', async () => {
  const before = await state();
  for (const point of [10_000, 20_000, 30_000]) {
    expect(await run(point)).toEqual({ code: null, signal: 'SIGKILL' });
    expect(await state()).toEqual(before);
  }
  // After its last row the kill races with the commit: either comes first, and nothing lies between.
  const whole = { organisations: { totalCount: rows + 6 } };
  await run(rows);
  const after = await state();
  if ((after.organisations as { totalCount: number }).totalCount === rows + 6)
    expect(after).toMatchObject({
      catalogue: {
        forums: { datasets: expect.arrayContaining([expect.objectContaining({ name: 'many.csv' })]) as unknown },
      },
    });
  else expect(after).toEqual(before);
  expect(await run(null)).toEqual({ code: 0, signal: null });
  expect(await state()).toMatchObject(whole);
}, 120_000);
