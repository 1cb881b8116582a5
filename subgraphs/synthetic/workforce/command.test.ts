import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { childEnvironment } from '../../../platform/config.ts';
import { temporaryFolder } from '../../../tests/support/files.ts';

// Each runs a process or two, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const folder = temporaryFolder();
const dataDir = join(folder, 'data');

/** Runs the command as a user does. */
async function generate(...options: string[]): Promise<{ code: number; out: string; error: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'subgraphs/generate.ts', ...options], {
    env: childEnvironment({ dataDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, out, error };
}

test('an extract of each year goes to the data folder, and nowhere else; the next step is said', async () => {
  const current = await generate('--workforce', '--people', '40');
  expect(current).toMatchObject({ code: 0, error: '' });
  const file = join(dataDir, 'synthetic-workforce-2023-03-31.csv');
  expect(current.out).toContain(`npm run release -- ${file} --as-of 2023-03-31 --master-key-file <file>\n`);
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(42);
  const before = await generate('--workforce', '--people', '40', '--previous');
  expect(before.out).toContain('synthetic-workforce-2022-03-31.csv --as-of 2022-03-31 --master-key-file <file>\n');
  expect(readdirSync(dataDir).sort()).toEqual([
    'synthetic-workforce-2022-03-31.csv',
    'synthetic-workforce-2023-03-31.csv',
  ]);
});

test('a file of a name is written there, a folder refused', async () => {
  const file = join(folder, 'made', 'here.csv');
  expect(await generate('--workforce', '--people', '3', '--seed', '8', '--out', file)).toMatchObject({ code: 0 });
  expect(existsSync(file)).toBe(true);
  expect(await generate('--workforce', '--out', folder)).toEqual({
    code: 1,
    out: '',
    error: `expected the name of a file to write a workforce to; got the folder ${folder}\n`,
  });
});

test('a dry run reports the fit of every table and writes nothing', async () => {
  const files = readdirSync(folder, { recursive: true });
  const { code, out } = await generate('--workforce', '--dry-run');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^table +cells +as published +largest error +mean error +suppressed +under 5\neverybody +1 +1 +0.0/,
  );
  expect(out).toMatch(/\nall tables +615 +61\d +\d\.\d +\d\.\d +64 +64\n/);
  expect(out).toMatch(/\nmade and checked, nothing written\n$/);
  expect(readdirSync(folder, { recursive: true })).toEqual(files);
});

test.each([
  [['--workforce', '--scale', '2'], "option '--workforce' cannot be used with option '--scale <number>'"],
  [['--workforce', '--people', '0'], "argument '0' is invalid. expected a whole number from 1 to 2000000"],
  [['--previous'], "option '--previous' expects '--workforce', which was not given"],
])('%j is refused', async (options, message) => {
  const { code, out, error } = await generate(...options);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toContain(message);
});
