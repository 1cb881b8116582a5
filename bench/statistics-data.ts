/** The databases that bench/statistics.ts measures, and how they are filled. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { childEnvironment, readConfig, type Config } from '../platform/config.ts';
import { residentMemory } from './processes.ts';

export type Engine = { name: string; settings: (of: number | string) => Settings };
const folder = join(readConfig().dataDir, 'bench');
export const engines: Engine[] = [
  { name: 'embedded SQLite', settings: (of) => ({ dataDir: join(folder, `scale-${of}`), databaseUrl: '' }) },
];
const { databaseUrl } = readConfig();
if (databaseUrl !== undefined)
  engines.push({
    name: 'MariaDB',
    settings: (of) => {
      const url = new URL(databaseUrl);
      url.pathname = `/bench_${of}`;
      return { dataDir: join(folder, `mysql-${of}`), databaseUrl: url.href };
    },
  });

type Settings = Partial<Record<keyof Config, string>>;

/** Makes the reviews of a scale through the import; rows a second as the command says it, and its peak memory in MB. */
export async function generate(settings: Settings, scale: number): Promise<{ said: string; peak: number }> {
  mkdirSync(settings.dataDir!, { recursive: true });
  const child = spawn(
    process.execPath,
    ['--import', 'tsx/esm', 'subgraphs/generate.ts', '--scale', String(scale), '--seed', '7'],
    { env: childEnvironment(settings), stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, residentMemory(child.pid!))), 250);
  let printed = '';
  child.stdout.on('data', (text) => (printed += String(text)));
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(watch);
  assert.equal(code, 0, 'the generator failed');
  return { said: printed.trim().split('\n').at(-1)!, peak };
}

/** Makes a scale's reviews unless an earlier run has. */
export async function generateOnce(settings: Settings, scale: number): Promise<void> {
  const done = join(settings.dataDir!, 'generated');
  if (existsSync(done)) return;
  await generate(settings, scale);
  writeFileSync(done, '');
}

/** Takes away what `generate` made. */
export async function discard({ dataDir, databaseUrl }: Settings): Promise<void> {
  rmSync(dataDir!, { recursive: true });
  if (!databaseUrl) return;
  const client = await mysql.createConnection(new URL('/', databaseUrl).href);
  const prefix = new URL(databaseUrl).pathname.slice(1);
  const [rows] = await client.query<mysql.RowDataPacket[]>(
    'SELECT schema_name AS name FROM information_schema.schemata',
  );
  for (const { name } of rows)
    if (String(name).startsWith(`${prefix}_`)) await client.query(`DROP DATABASE ${mysql.escapeId(String(name))}`);
  await client.end();
}
