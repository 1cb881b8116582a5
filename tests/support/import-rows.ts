import sql, { raw } from 'sql-template-tag';
import { expect } from 'vitest';
import type { Database } from '../../platform/database.ts';
import { ImportRefused } from '../../platform/importing/faults.ts';
import { importFile } from '../../platform/importing/import-file.ts';
import type { ImportKind } from '../../platform/importing/kind.ts';
import { temporaryFiles } from './files.ts';

type Cells = Record<string, string>;

/** Imports rows given by column as a user's file `own.csv`, into the database that is open while a test runs. */
export function rowImporter(opened: () => { database: Database }) {
  const write = temporaryFiles();
  const count = async (table: string) =>
    (await opened().database.select<{ n: number }>(sql`SELECT COUNT(*) AS n FROM ${raw(table)}`))[0]!.n;

  /** What the import answers; of a refusal, the lines of its message. Columns are those of the kind unless given. */
  async function load(kind: ImportKind, rows: Cells[], columns = columnsOf(kind)): Promise<unknown> {
    const lines = rows.map((row) => columns.map((name) => `"${row[name] ?? ''}"`).join(','));
    const path = write('own.csv', `${[columns.join(','), ...lines].join('\n')}\n`);
    try {
      return await importFile(opened().database, kind, path);
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      return error.message.split('\n');
    }
  }

  /** What a refused row's one fault is, with nothing written. */
  async function fault(kind: ImportKind, row: Cells): Promise<string> {
    const before = await count(kind.table);
    const [first, ...faults] = (await load(kind, [row])) as string[];
    expect([first, faults.length]).toEqual(['1 fault; nothing was written.', 1]);
    expect(await count(kind.table)).toBe(before);
    return faults[0]!;
  }

  return { load, fault, count };
}

export function columnsOf(kind: ImportKind): string[] {
  return Object.keys(kind.columns({ areas: new Set(), panels: new Set() }));
}
