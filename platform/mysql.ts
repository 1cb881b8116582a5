import { readFileSync } from 'node:fs';
import mysql from 'mysql2/promise';
import type { DataSourceOptions } from 'typeorm';
import type { Config } from './config.ts';

/** The connection that `DATABASE_URL` and its companions describe; `?tls=` and `?poolSize=` in the address win. */
function connection(config: Config) {
  const url = new URL(config.databaseUrl!);
  for (const option of url.searchParams.keys()) {
    if (option !== 'tls' && option !== 'poolSize')
      throw new Error(`DATABASE_URL: expected the options tls and poolSize; got ${JSON.stringify(option)}`);
  }
  const poolSize = Number(url.searchParams.get('poolSize') ?? config.databasePoolSize);
  if (!Number.isInteger(poolSize) || poolSize < 1)
    throw new Error(
      `DATABASE_URL: expected poolSize to be a whole number from 1; got ${url.searchParams.get('poolSize')}`,
    );
  const tls = url.searchParams.get('tls') ?? config.databaseTls;
  // Without verifyIdentity the driver would take any server's certificate that the authority has signed.
  const ssl =
    tls === 'off' ? undefined : { verifyIdentity: true, ...(tls === 'on' ? {} : { ca: readFileSync(tls, 'utf8') }) };
  return {
    prefix: decodeURIComponent(url.pathname.slice(1)) || 'engagement',
    poolSize,
    options: {
      host: url.hostname,
      port: Number(url.port || 3306),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      ...(ssl === undefined ? {} : { ssl }),
    },
  };
}

const databaseName = (prefix: string, subgraph: string) => `${prefix}_${subgraph}`;

export function mysqlOptions(config: Config, subgraph: string): DataSourceOptions {
  const { prefix, poolSize, options } = connection(config);
  const { user, ...rest } = options;
  return {
    ...rest,
    username: user,
    type: 'mariadb',
    database: databaseName(prefix, subgraph),
    poolSize,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    extra: { decimalNumbers: true },
  };
}

/**
 * Creates the subgraph's database with a binary collation, so that `=`, ORDER BY and GROUP BY mean what they mean on SQLite.
 * An account that may not create databases goes on: the database may have been made for it.
 */
export async function createMysqlDatabase(config: Config, subgraph: string): Promise<void> {
  const { prefix, options } = connection(config);
  const name = databaseName(prefix, subgraph);
  const client = await mysql.createConnection(options).catch((error: Error) => {
    throw new Error(`DATABASE_URL: expected a MySQL or MariaDB that lets us in; got ${error.message}`);
  });
  try {
    await client.query(
      `CREATE DATABASE IF NOT EXISTS ${mysql.escapeId(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    );
  } catch (error) {
    const denied = ['ER_DBACCESS_DENIED_ERROR', 'ER_ACCESS_DENIED_ERROR'].includes(
      (error as { code?: string }).code ?? '',
    );
    if (!denied) throw error;
  } finally {
    await client.end();
  }
}
