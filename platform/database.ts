import 'reflect-metadata';
import { channel } from 'node:diagnostics_channel';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'sql-template-tag';
import { DataSource, type DataSourceOptions, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { Config } from './config.ts';
import { EmbeddedSqlite } from './embedded-sqlite.ts';
import type { Table } from './sqlite-reader-pool.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { WriteQueue } from './write-queue.ts';

export type MigrationClass = new () => MigrationInterface;

/** Where rows are asked for. Columns arrive in camelCase; both engines take the same SQL. */
export type Source = {
  select<Row>(statement: Sql): Promise<Row[]>;
  /** Rows that one page of a list may have, where it is not as many as for everybody: connection.ts. */
  readonly longestPage?: number;
  /** Asks a statement that will be asked next: where a list is read to its end. */
  ahead?(statement: Sql): void;
};
/** A source inside one write transaction. */
export type Transaction = Source & { run(statement: Sql): Promise<void> };
export type Database = Source & {
  readonly engine: 'sqlite' | 'mysql';
  /** For schema tools (migrations, drift); rows are asked through `select`. */
  readonly dataSource: DataSource;
  /** All of `work` or nothing. On SQLite one at a time; readers see only what was committed. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Publishes `{ database, sql }` for every statement asked of a database while serving; nothing listens in normal running. */
const statementChannel = channel('engagement-graph:statement');

const queueTimeoutMs = 120_000;

/** Opens (and, where allowed, creates) one subgraph's database and brings its tables up to date. */
export async function openDatabase(
  config: Config,
  name: string,
  entities: EntitySchema[],
  migrations: MigrationClass[],
): Promise<Database> {
  const shared = { entities, migrations, migrationsTransactionMode: 'each' as const };
  if (config.databaseUrl !== undefined) {
    // Loaded only where it is used: it would cost every embedded start a tenth of a second.
    const { createMysqlDatabase, mysqlOptions } = await import('./mysql.ts');
    await createMysqlDatabase(config, name);
    const source = await new DataSource({ ...shared, ...mysqlOptions(config, name) }).initialize();
    await source.runMigrations();
    return database('mysql', name, source, {
      select: async (statement) => camelCased(await source.query(statement.sql, statement.values)),
      inTurn: (task) => task(),
      close: () => source.destroy(),
    });
  }
  mkdirSync(config.dataDir, { recursive: true });
  const file = join(config.dataDir, `${name}.sqlite`);
  const options: DataSourceOptions = {
    ...shared,
    type: 'better-sqlite3',
    driver: EmbeddedSqlite,
    database: file,
    enableWAL: true,
    timeout: 10_000,
  };
  const writer = await new DataSource(options).initialize();
  await writer.query('PRAGMA synchronous = NORMAL');
  // 64 MB, for the writer alone: keys are hashes, and an import of a hundred thousand rows touches pages all over their index.
  await writer.query('PRAGMA cache_size = -65536');
  await writer.runMigrations();
  const reader = new SqliteReader(file);
  const queue = new WriteQueue(queueTimeoutMs);
  return database('sqlite', name, writer, {
    select: async (statement) => rowsOf(await reader.read(statement.sql, statement.values)),
    inTurn: (task) => queue.run(task),
    close: async () => {
      await reader.close();
      await writer.destroy();
    },
  });
}

/** Where the two engines differ. */
type Engine = Source & Pick<Database, 'close'> & { inTurn: <T>(task: () => Promise<T>) => Promise<T> };

function database(
  engine: Database['engine'],
  name: string,
  dataSource: DataSource,
  { select, inTurn, close }: Engine,
): Database {
  return {
    engine,
    dataSource,
    select: (statement) => {
      if (statementChannel.hasSubscribers) statementChannel.publish({ database: name, sql: statement.sql });
      return select(statement);
    },
    transaction: (work) =>
      inTurn(() =>
        dataSource.transaction(async (manager) => {
          const query = (statement: Sql) => manager.query(statement.sql, statement.values);
          return work({
            select: async (statement) => camelCased(await query(statement)),
            run: async (statement) => void (await query(statement)),
          });
        }),
      ),
    close,
  };
}

/** Rows as the driver gives them, with their columns renamed. */
function camelCased<Row>(rows: Record<string, unknown>[]): Row[] {
  const first = rows[0];
  if (first === undefined) return [];
  const columns = Object.keys(first);
  if (!columns.some((column) => column.includes('_'))) return rows as Row[];
  const names = columns.map(camelCase);
  return rows.map((row) => {
    const renamed: Record<string, unknown> = {};
    for (let index = 0; index < columns.length; index++) renamed[names[index]!] = row[columns[index]!];
    return renamed as Row;
  });
}

/** A table that is remembered is made into rows again and again. */
const rowNames = new WeakMap<string[], string[]>();

function rowsOf<Row>({ columns, cells }: Table): Row[] {
  let names = rowNames.get(columns);
  if (names === undefined) rowNames.set(columns, (names = columns.map(camelCase)));
  const rows: Row[] = [];
  for (let start = 0; start < cells.length; start += names.length) {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index++) row[names[index]!] = cells[start + index];
    rows.push(row as Row);
  }
  return rows;
}

/** There are as many as the SQL in the code has columns. */
const camelCases = new Map<string, string>();

function camelCase(column: string): string {
  let name = camelCases.get(column);
  if (name === undefined) {
    name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    camelCases.set(column, name);
  }
  return name;
}
