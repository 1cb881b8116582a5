import { basename } from 'node:path';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Database, Source, Transaction } from '../database.ts';
import { FaultList, ImportRefused } from './faults.ts';
import { HashTable } from './hash-table.ts';
import type { ImportKind, ImportRecord, Reference } from './kind.ts';
import { isWithheld } from './personal-data.ts';
import { fileHash, readCsv, UnreadableFile } from './read-csv.ts';
import { lastReceipt, removeReceipts, writeReceipt } from './receipts.ts';
import { findReferenceFaults, type Referring } from './stored-references.ts';
import { isNamedByItself, RecordStore, shortHash, type Counts } from './store.ts';
import { refreshRollUps } from '../roll-up.ts';

export type ImportOptions = {
  dryRun?: boolean;
  /** The file is the whole of its provenance: stored records of the kind that it does not hold, published or synthetic as the file is, are removed. */
  replace?: boolean;
  /** Told as the file is read; `total` is the file's size. */
  onProgress?: (progress: { bytes: number; total: number; rows: number }) => void;
};
export type ImportOutcome = Counts & {
  kind: string;
  fileName: string;
  fileHash: string;
  rowCount: number;
  dryRun: boolean;
};

const recordsAStep = 1000;

class DryRunDone extends Error {}

/**
 * Loads one file of one kind: all its rows in one transaction, or none and an `ImportRefused` that lists every fault.
 * The file that a kind was last loaded from is `unchanged` and nothing is read but its hash.
 */
export async function importFile(
  database: Database,
  kind: ImportKind,
  path: string,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const { hash, bytes } = await fileHash(path);
  const dryRun = options.dryRun ?? false;
  const outcome = { kind: kind.name, fileName: basename(path), fileHash: hash, dryRun };
  const last = await lastReceipt(database, kind.name);
  if (last?.fileHash === hash && !options.replace)
    return { ...outcome, rowCount: last.rowCount, added: 0, changed: 0, unchanged: last.rowCount, removed: 0 };
  let result: Counts & { rowCount: number } = { added: 0, changed: 0, unchanged: 0, removed: 0, rowCount: 0 };
  const work = database.transaction(async (transaction) => {
    const reference = await findReference(transaction);
    const store = new RecordStore(transaction, kind);
    const read = await readRecords(transaction, path, kind, reference, store, options.replace ?? false, (progress) =>
      options.onProgress?.({ ...progress, total: bytes }),
    );
    const synthetic = read.synthetic === 1;
    if (options.replace) {
      await store.removeOthers(read.synthetic);
      await removeReceipts(transaction, kind.name, synthetic);
    }
    await settle(transaction, kind, store);
    result = { ...store.counts, rowCount: read.rowCount };
    if (dryRun) throw new DryRunDone();
    await writeReceipt(transaction, { ...outcome, ...result, synthetic, latestDate: read.latestDate });
  });
  await work.catch((error: unknown) => {
    if (!(error instanceof DryRunDone)) throw error;
  });
  return { ...outcome, ...result };
}

/** Takes all synthetic records of a kind out again, with the receipts of their files. Answers how many there were. */
export async function removeSynthetic(database: Database, kind: ImportKind): Promise<number> {
  return database.transaction(async (transaction) => {
    const store = new RecordStore(transaction, kind);
    await store.removeOthers(1);
    await removeReceipts(transaction, kind.name, true);
    await settle(transaction, kind, store);
    return store.counts.removed;
  });
}

/** Brings what follows from the kind's records up to date with them. */
async function settle(transaction: Transaction, kind: ImportKind, store: RecordStore): Promise<void> {
  await kind.afterwards?.(transaction);
  if (kind.rollUps !== undefined) await refreshRollUps(transaction, kind.rollUps, store.slices);
}

/** Validates every row; writes while there is no fault, and refuses the file once it has seen them all. */
async function readRecords(
  transaction: Transaction,
  path: string,
  kind: ImportKind,
  reference: Reference,
  store: RecordStore,
  ofOneProvenance: boolean,
  onProgress: (progress: { bytes: number; rows: number }) => void,
): Promise<{ rowCount: number; latestDate: string | null; synthetic: 0 | 1 | undefined }> {
  const columns = kind.columns(reference);
  const together = z
    .any()
    .superRefine((row, context) =>
      kind.check?.(row as never, (column, expected) =>
        context.addIssue({ code: 'custom', path: [column], message: expected }),
      ),
    );
  // Piped, because a refined cell that is wrong would not by itself keep the row from being checked.
  const schema = z.object(columns).pipe(together);
  const faults = new FaultList();
  const lines = new HashTable();
  let bytes = 0;
  let rowCount = 0;
  let latestDate: string | null = null;
  let synthetic: 0 | 1 | undefined;
  let waiting: ImportRecord[] = [];
  let referring: Referring[] = [];
  const flush = async () => {
    for (const fault of await findReferenceFaults(transaction, kind, referring)) faults.add(fault);
    referring = [];
    if (faults.total === 0) await store.write(waiting);
    waiting = [];
    onProgress({ bytes, rows: rowCount });
  };
  try {
    const rows = readCsv(path, Object.keys(columns), kind.optionalColumns ?? [], (read) => (bytes = read));
    for await (const { line, cells } of rows) {
      if (Math.max(waiting.length, referring.length) >= recordsAStep) await flush();
      rowCount += 1;
      const row = schema.safeParse(cells);
      for (const issue of row.error?.issues ?? []) {
        const column = String(issue.path[0]);
        const cell = cells[column] ?? null;
        faults.add({ line, column, value: isWithheld(issue, cell) ? null : cell, expected: issue.message });
      }
      const faulty = new Set(row.error?.issues.map((issue) => issue.path[0]));
      if (!kind.refersTo?.some(({ column }) => faulty.has(column))) referring.push({ line, cells });
      if (!row.success) continue;
      for (const record of kind.records(row.data as never, cells)) {
        if (isNamedByItself(record)) {
          const hash = shortHash([record.id]);
          const twice = lines.get(hash);
          if (twice > 0)
            faults.add({ line, column: null, value: record.id, expected: `each id once; line ${twice} has it too` });
          lines.set(hash, line);
        }
        const provenance = record.columns.synthetic as 0 | 1 | undefined;
        if (ofOneProvenance && rowCount > 1 && provenance !== synthetic)
          faults.add({
            line,
            column: 'source_url',
            value: cells.source_url ?? null,
            expected: 'rows that are all published or all synthetic, because the file replaces those of its provenance',
          });
        synthetic = synthetic === 1 ? 1 : provenance;
        if (record.latestDate !== null && (latestDate === null || record.latestDate > latestDate))
          latestDate = record.latestDate;
        waiting.push(record);
      }
    }
    if (rowCount === 0)
      faults.add({ line: 2, column: null, value: null, expected: 'at least one row under the header' });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    faults.add(error.fault);
  }
  await flush();
  if (faults.total > 0) throw new ImportRefused(basename(path), faults);
  return { rowCount, latestDate, synthetic };
}

async function findReference(source: Source): Promise<Reference> {
  const ids = async (rows: Promise<{ id: string }[]>) => new Set((await rows).map((row) => row.id));
  return {
    areas: await ids(source.select(sql`SELECT id FROM area_reference`)),
    panels: await ids(source.select(sql`SELECT id FROM panel_reference`)),
  };
}
