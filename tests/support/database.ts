import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { afterAll } from 'vitest';
import { readConfig, type Config } from '../../platform/config.ts';

/**
 * Settings under which every database is new and this file's own: embedded in a temporary folder, or, where DATABASE_URL is
 * set, MySQL databases under a prefix of their own. All are removed after the file's tests: call it before any `afterAll`
 * that closes what was opened, because vitest runs those last to first.
 */
export function freshDatabases(): Config {
  const config = readConfig();
  const name = `test_${randomBytes(5).toString('hex')}`;
  if (config.databaseUrl !== undefined) {
    const url = new URL(config.databaseUrl);
    url.pathname = `/${name}`;
    afterAll(() => dropDatabases(url, name));
    return { ...config, databaseUrl: url.href };
  }
  const dataDir = mkdtempSync(join(tmpdir(), `engagement-${name}-`));
  afterAll(() => rmSync(dataDir, { recursive: true }));
  return { ...config, dataDir };
}

async function dropDatabases({ hostname, port, username, password }: URL, prefix: string): Promise<void> {
  const client = await mysql.createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  });
  const [rows] = await client.query<mysql.RowDataPacket[]>(
    'SELECT schema_name AS name FROM information_schema.schemata',
  );
  for (const { name } of rows)
    if (String(name).startsWith(`${prefix}_`)) await client.query(`DROP DATABASE ${mysql.escapeId(String(name))}`);
  await client.end();
}
