import { createHmac } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Database, Source, Transaction } from '../database.ts';
import type { ReceiptRow } from '../disclosure/entities.ts';
import { fileSize } from '../importing/read-csv.ts';
import { insertStatements } from '../importing/store.ts';
import { protectCells, type ProtectedCell } from './cells.ts';
import { chargesOf, findBalances, overdraft, type Balance, type Charge } from './ledger.ts';
import { noiseOf, releaseKey } from './noise.ts';
import { readExtract, type ReadExtract } from './read-extract.ts';
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
 * is read and forgotten. Two jobs at once take turns; what the second may still do is looked at when the first is done.
 */
export async function makeRelease(
  database: Database,
  subject: ReleaseSubject,
  path: string,
  options: ReleaseOptions,
): Promise<ReleaseOutcome> {
  const { asOf, areas, withPairs, dryRun, onProgress } = options;
  const tables = subject.list.tables.filter(({ tier }) => withPairs || tier !== 'P2');
  const total = await fileSize(path);
  const extract = await readExtract(path, subject.extract(asOf, areas), tables, subject.things, (progress) =>
    onProgress?.({ ...progress, total }),
  );
  if (dryRun) return (await releaseOf(database, subject, extract, options)).outcome;
  return database
    .transaction(async (transaction) => {
      // Changes nothing, and makes another job wait here until this one has written: each must see what the other has spent.
      await transaction.run(sql`UPDATE release_receipt SET cells = cells`);
      const { outcome, cells } = await releaseOf(transaction, subject, extract, options);
      await write(transaction, outcome.receipt, outcome.charges, cells);
      return outcome;
    })
    .catch((error: Error) => {
      throw isBusy.test(error.message) ? new Error(busy, { cause: error }) : error;
    });
}

const isBusy = /database is locked|deadlock|lock wait timeout/i;
const busy = 'expected one release job at a time; another is writing. Start this one again when it is done';

/** What a release of the extract would be; throws where it may not be made. */
async function releaseOf(
  source: Source,
  subject: ReleaseSubject,
  extract: ReadExtract,
  { asOf, areas, masterKey, withPairs, correction }: ReleaseOptions,
): Promise<{ outcome: ReleaseOutcome; cells: ProtectedCell[] }> {
  const next = await nextRelease(source, asOf, extract.synthetic, correction);
  const charges = chargesOf(subject, asOf, extract.synthetic, withPairs);
  const before = await findBalances(source);
  const refusal = overdraft(charges, before);
  if (refusal !== null) throw new Error(refusal);
  const key = releaseKey(masterKey, next.id, extract.hash);
  const cells = [...protectCells(next.id, subject.list, extract.counts, noiseOf(key))];
  const receipt = {
    ...next,
    asOf,
    synthetic: extract.synthetic ? (1 as const) : (0 as const),
    withPairs: withPairs ? (1 as const) : (0 as const),
    things: extract.rows,
    cells: cells.length,
    areas: areas.join(' '),
    // Of the key too: the bare hash of an extract would tell who knows all rows but one which that one is.
    seal: createHmac('sha256', key).update(`extract ${extract.hash}`).digest('hex'),
  };
  return { outcome: { receipt, charges, before, utility: utilityOf(cells) }, cells };
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
