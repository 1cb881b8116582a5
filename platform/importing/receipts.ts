import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Source, Transaction } from '../database.ts';
import { fingerprint } from '../text.ts';
import { insertStatements, type Counts } from './store.ts';

export type Receipt = Counts & {
  kind: string;
  fileName: string;
  fileHash: string;
  rowCount: number;
  latestDate: string | null;
  /** Whether any of its rows was made by a generator. */
  synthetic: boolean;
};
/** A loaded file as the catalogue shows it: its latest receipt. */
export type DatasetRow = {
  kind: string;
  synthetic: boolean;
  name: string;
  fileHash: string;
  rowCount: number;
  rowsAdded: number;
  rowsChanged: number;
  rowsUnchanged: number;
  latestDate: string | null;
  loadedAt: string;
};

/** The receipt of the file that a kind was last loaded from; null when it never was. */
export async function lastReceipt(
  source: Source,
  kind: string,
): Promise<{ fileHash: string; rowCount: number } | null> {
  const rows = await source.select<{ fileHash: string; rowCount: number }>(
    sql`SELECT file_hash, row_count FROM import_receipt WHERE kind = ${kind} ORDER BY place DESC LIMIT 1`,
  );
  return rows[0] ?? null;
}

/** Writes the receipt of one import, in the import's own transaction. */
export async function writeReceipt(transaction: Transaction, receipt: Receipt): Promise<void> {
  const [last] = await transaction.select<{ place: number }>(
    sql`SELECT COALESCE(MAX(place), 0) AS place FROM import_receipt`,
  );
  const row = {
    id: randomUUID(),
    kind: receipt.kind,
    file_name: receipt.fileName,
    file_hash: receipt.fileHash,
    row_count: receipt.rowCount,
    rows_added: receipt.added,
    rows_changed: receipt.changed,
    rows_unchanged: receipt.unchanged,
    latest_date: receipt.latestDate,
    loaded_at: `${new Date().toISOString().slice(0, 19)}Z`,
    place: last!.place + 1,
    synthetic: receipt.synthetic ? 1 : 0,
  };
  for (const statement of insertStatements('import_receipt', [row])) await transaction.run(statement);
}

/** Takes back the receipts of a kind's files of one provenance, whose rows are no longer there. */
export function removeReceipts(transaction: Transaction, kind: string, synthetic: boolean): Promise<void> {
  return transaction.run(sql`DELETE FROM import_receipt WHERE kind = ${kind} AND synthetic = ${synthetic ? 1 : 0}`);
}

/**
 * What names the state of a database: a digest of every receipt there is, of imports and, where it has them, of releases, and the
 * instant of the newest.
 */
export async function findRevision(
  source: Source,
  hasReleases: boolean,
): Promise<{ revision: string; changedAt: string | null }> {
  const imports = sql`SELECT id, loaded_at AS at FROM import_receipt`;
  const receipts = await source.select<{ id: string; at: string }>(
    hasReleases
      ? sql`${imports} UNION ALL SELECT id, made_at AS at FROM release_receipt ORDER BY at, id`
      : sql`${imports} ORDER BY at, id`,
  );
  return {
    revision: fingerprint(receipts.flatMap(({ id, at }) => [id, at])).slice(0, 16),
    changedAt: receipts.at(-1)?.at ?? null,
  };
}

/** The latest receipt of each file of the subgraph's own kinds, by kind and file name. */
export async function findDatasets(source: Source): Promise<DatasetRow[]> {
  const rows = await source.select<Omit<DatasetRow, 'synthetic'> & { synthetic: 0 | 1 }>(sql`
    SELECT kind, synthetic, file_name AS name, file_hash, row_count, rows_added, rows_changed, rows_unchanged, latest_date, loaded_at
    FROM import_receipt r
    WHERE kind NOT LIKE '%-reference'
      AND place = (SELECT MAX(place) FROM import_receipt later WHERE later.kind = r.kind AND later.file_name = r.file_name)
    ORDER BY kind, file_name`);
  return rows.map((row) => ({ ...row, synthetic: row.synthetic === 1 }));
}
