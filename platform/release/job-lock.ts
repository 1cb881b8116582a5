import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from '../database.ts';
import { EmbeddedSqlite } from '../embedded-sqlite.ts';

const busy = 'expected one release job at a time; another is under way. Start this one again when it is done';

/**
 * Does some work while no other release job works on the same database: two of them could each stay within the ledger and
 * together pass it. The lock is the database's own, so that it goes with a job that is killed.
 */
export function whileAlone<T>(database: Database, config: Config, name: string, work: () => Promise<T>): Promise<T> {
  return database.engine === 'mysql' ? withNamedLock(database, name, work) : withLockFile(config, name, work);
}

async function withNamedLock<T>({ dataSource }: Database, name: string, work: () => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  // Names of locks belong to the whole server, and have at most 64 characters.
  const lock = `SHA1(CONCAT(DATABASE(), '.${name}.release'))`;
  try {
    const [row] = (await runner.query(`SELECT GET_LOCK(${lock}, 0) AS held`)) as { held: number | string | null }[];
    if (Number(row?.held) !== 1) throw new Error(busy);
    return await work().finally(() => runner.query(`SELECT RELEASE_LOCK(${lock})`));
  } finally {
    await runner.release();
  }
}

/** An empty database beside the other, held by an open transaction: an advisory file lock that Node itself does not have. */
async function withLockFile<T>({ dataDir }: Config, name: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dataDir, { recursive: true });
  const file = new EmbeddedSqlite(join(dataDir, `${name}.release-lock`), { timeout: 0 });
  try {
    try {
      file.exec('BEGIN EXCLUSIVE');
    } catch {
      throw new Error(busy);
    }
    return await work();
  } finally {
    file.close();
  }
}
