/** The release job as a process of its own, as bench/release.ts measures it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, type Config } from '../platform/config.ts';
import { median } from './processes.ts';

type Settings = Partial<Record<keyof Config, string>>;
/** Seconds from start to end, and the most resident memory in MB. */
export type Run = { seconds: number; peak: number };

export const asOf = '2023-03-31';

/** Writes an extract of so many made-up people, and answers its path. */
export async function writeExtract(folder: string, people: number): Promise<string> {
  const path = join(folder, `${people}.csv`);
  await run({}, ['subgraphs/generate.ts', '--workforce', '--people', String(people), '--seed', '7', '--out', path]);
  return path;
}

/** Writes a master key, and answers its path. */
export async function writeKey(folder: string): Promise<string> {
  const path = join(folder, 'release.key');
  await run({}, ['subgraphs/release.ts', '--make-key', path]);
  return path;
}

/** Makes one release several times, each in place of the one before; medians. The last stays. */
export async function measureJob(settings: Settings, extract: string, key: string, rounds: number): Promise<Run> {
  const release = ['subgraphs/release.ts', extract, '--as-of', asOf, '--master-key-file', key];
  // The first start of all makes the database and loads what is published.
  await run(settings, [...release, '--dry-run']);
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    await run(settings, ['subgraphs/release.ts', '--remove-synthetic']);
    runs.push(await run(settings, release));
  }
  return { seconds: median(runs.map(({ seconds }) => seconds)), peak: median(runs.map(({ peak }) => peak)) };
}

async function run(settings: Settings, given: string[]): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx/esm', ...given], {
    env: childEnvironment(settings),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakMemory(child.pid!))), 50);
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(watch);
  assert.equal(code, 0, said);
  return { seconds: (performance.now() - began) / 1000, peak };
}

/** The most resident memory that a process has had, in MB; 0 when it has ended. */
function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
