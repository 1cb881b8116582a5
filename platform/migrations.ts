import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { MigrationClass } from './database.ts';

/**
 * A migration written as one `.sql` file beside the subgraph's list. Statements are portable to SQLite and MySQL and say
 * IF NOT EXISTS, because MySQL commits each CREATE on its own: an interrupted migration is simply run again. MySQL knows no
 * CREATE INDEX IF NOT EXISTS and no ADD COLUMN IF NOT EXISTS, so an index or column that stands already is passed over.
 * `integer` is the word both engines and TypeORM agree on.
 * @param timestamp milliseconds, TypeORM's order of migrations.
 */
export function sqlMigration(directory: string, file: string, timestamp: number): MigrationClass {
  const statements = readFileSync(join(directory, `${file}.sql`), 'utf8')
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  return class implements MigrationInterface {
    name = `${file}${timestamp}`;
    async up(runner: QueryRunner): Promise<void> {
      for (const statement of statements) await runner.query(statement).catch(unlessItStands);
    }
    async down(): Promise<void> {
      throw new Error(`${file} cannot be undone: restore the backup taken before it ran.`);
    }
  };
}

function unlessItStands(error: unknown): void {
  if (!/^(Duplicate key name|index \S+ already exists|duplicate column name)/i.test((error as Error).message))
    throw error;
}
