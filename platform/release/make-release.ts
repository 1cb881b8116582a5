import { createHmac } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Database, Transaction } from '../database.ts';
import type { ReceiptRow } from '../disclosure/entities.ts';
import { fileHash } from '../importing/read-csv.ts';
import { insertStatements } from '../importing/store.ts';
import { protectCells, type ProtectedCell } from './cells.ts';
import { whileAlone } from './job-lock.ts';
import { chargesOf, findBalances, overdraft, type Balance, type Charge } from './ledger.ts';
import { noiseOf, releaseKey } from './noise.ts';
import { readExtract } from './read-extract.ts';
import { nextRelease } from './receipts.ts';
import type { ReleaseSubject } from './subject.ts';
import { utilityOf, type Utility } from './utility.ts';

export type ReleaseOptions = {
  /** `YYYY-MM-DD`. */
  asOf: string;
  masterKey: Uint8Array;
  /** Release the tables of two sensitive dimensions too. */
  withPairs: boolean;
  /** Make another release of a day that has one already. */
  correction: boolean;
  /** Check everything, say what would be released, and write nothing. */
  dryRun: boolean;
  /** Codes of the units that exist. */
  areas: readonly string[];
  /** Told as the extract is read; `total` is its size in bytes. */
  onProgress?: (progress: { bytes: number; total: number; rows: number }) => void;
};
export type ReleaseOutcome = {
  receipt: Omit<ReceiptRow, 'madeAt'>;
  charges: Charge[];
  before: Balance[];
  utility: Utility[];
};

/**
 * Makes one release of an extract: all cells, the receipt and the ledger's rows in one transaction, or none of them. The extract
 * is read and forgotten.
 * @param name of the database, for its lock
 */
export function makeRelease(
  database: Database,
  config: Config,
  name: string,
  subject: ReleaseSubject,
  path: string,
  options: ReleaseOptions,
): Promise<ReleaseOutcome> {
  return whileAlone(database, config, name, () => release(database, subject, path, options));
}

async function release(
  database: Database,
  subject: ReleaseSubject,
  path: string,
  { asOf, masterKey, withPairs, correction, dryRun, areas, onProgress }: ReleaseOptions,
): Promise<ReleaseOutcome> {
  const { list, things } = subject;
  const tables = list.tables.filter(({ tier }) => withPairs || tier !== 'P2');
  const { hash, bytes: total } = await fileHash(path);
  const extract = await readExtract(path, subject.extract(asOf, areas), tables, things, (progress) =>
    onProgress?.({ ...progress, total }),
  );
  const next = await nextRelease(database, asOf, extract.synthetic, correction);
  const charges = chargesOf(subject, asOf, extract.synthetic, withPairs);
  const before = await findBalances(database);
  const refusal = overdraft(charges, before);
  if (refusal !== null) throw new Error(refusal);
  const key = releaseKey(masterKey, next.id);
  const cells = [...protectCells(next.id, list, extract.counts, noiseOf(key))];
  const receipt = {
    ...next,
    asOf,
    synthetic: extract.synthetic ? (1 as const) : (0 as const),
    withPairs: withPairs ? (1 as const) : (0 as const),
    things: extract.rows,
    cells: cells.length,
    areas: areas.join(' '),
    // Of the key too: the bare hash of an extract would tell who knows all rows but one which that one is.
    seal: createHmac('sha256', key).update(`extract ${hash}`).digest('hex'),
  };
  if (!dryRun) await database.transaction((transaction) => write(transaction, receipt, charges, cells));
  return { receipt, charges, before, utility: utilityOf(cells) };
}

const cellsAStep = 2000;

async function write(
  transaction: Transaction,
  receipt: Omit<ReceiptRow, 'madeAt'>,
  charges: readonly Charge[],
  cells: readonly ProtectedCell[],
): Promise<void> {
  const insert = async (table: string, rows: Parameters<typeof insertStatements>[1]) => {
    for (const statement of insertStatements(table, rows)) await transaction.run(statement);
  };
  await insert('release_receipt', [
    {
      id: receipt.id,
      as_of: receipt.asOf,
      correction: receipt.correction,
      synthetic: receipt.synthetic,
      with_pairs: receipt.withPairs,
      things: receipt.things,
      cells: receipt.cells,
      areas: receipt.areas,
      seal: receipt.seal,
      made_at: `${new Date().toISOString().slice(0, 19)}Z`,
    },
  ]);
  await insert(
    'release_charge',
    charges.map(({ account, publicLoss, wholeLoss }) => ({
      release_id: receipt.id,
      account,
      public_loss: publicLoss,
      whole_loss: wholeLoss,
    })),
  );
  for (let start = 0; start < cells.length; start += cellsAStep)
    await insert(
      'release_cell',
      cells.slice(start, start + cellsAStep).map(({ address, published: { value, flag } }) => ({
        release_id: receipt.id,
        address,
        value,
        flag,
      })),
    );
}
