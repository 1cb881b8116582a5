import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ReleaseTable } from '../disclosure/closed-list.ts';
import { FaultList, ImportRefused } from '../importing/faults.ts';
import { HashTable } from '../importing/hash-table.ts';
import { readCsv, UnreadableFile } from '../importing/read-csv.ts';
import { fingerprint } from '../text.ts';
import { Counts } from './counts.ts';
import type { Extract, ExtractColumn } from './subject.ts';

/** `hash` is SHA-256 of the very bytes that were counted, in hexadecimal. */
export type ReadExtract = { counts: Counts; rows: number; synthetic: boolean; hash: string };

/** Fewer rows than this make no cell that could be shown. */
const fewestRows = 30;
const pseudonym = /^[A-Za-z0-9_-]{1,64}$/;
const madeUp = 'synthetic-';
const likeMadeUp = /^synthetic/i;
const codeLike = /^[A-Za-z0-9_/-]{0,40}$/;

/**
 * Counts the rows of an extract as they stream by; nothing else is kept of them, and nothing written. Throws an
 * `ImportRefused` that lists every fault. Ids are never repeated in a message.
 * @param things the word for what rows are
 */
export async function readExtract(
  path: string,
  { columns, codes }: Extract,
  tables: readonly ReleaseTable[],
  things: string,
  onProgress: (progress: { bytes: number; rows: number }) => void,
): Promise<ReadExtract> {
  const counts = new Counts(tables, codes);
  const faults = new FaultList();
  const ids = new HashTable();
  const readers = columns.map((column) => ({ column, read: reader(column, counts.dimensions, codes) }));
  const row = new Int16Array(counts.dimensions.length);
  const firstOf = { synthetic: 0, recorded: 0 };
  let rows = 0;
  let bytes = 0;
  const hash = createHash('sha256');
  try {
    for await (const { line, cells } of readCsv(path, ['id', ...columns.map(({ name }) => name)], [], (read, chunk) => {
      bytes = read;
      hash.update(chunk);
    })) {
      const expected = idFault(cells.id!, line, ids);
      if (expected !== null) faults.add({ line, column: 'id', value: null, expected });
      firstOf[cells.id!.startsWith(madeUp) ? 'synthetic' : 'recorded'] ||= line;
      row.fill(-1);
      for (const { column, read } of readers) {
        const value = cells[column.name]!;
        const places = read(value);
        if (places === null) faults.add({ line, column: column.name, ...withheld(value, column.expected) });
        else for (const [dimension, place] of places) row[dimension] = place;
      }
      counts.add(row);
      rows += 1;
      if (rows % 1000 === 0) onProgress({ bytes, rows });
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    faults.add(error.fault);
  }
  if (firstOf.synthetic > 0 && firstOf.recorded > 0)
    faults.add({
      line: Math.max(firstOf.synthetic, firstOf.recorded),
      column: 'id',
      value: null,
      expected: `ids that all begin with ${madeUp} (made up) or none`,
    });
  if (faults.total === 0 && rows < fewestRows)
    faults.add({
      line: rows + 2,
      column: null,
      value: null,
      expected: `at least ${fewestRows} ${things}; got ${rows}`,
    });
  if (faults.total > 0) throw new ImportRefused(basename(path), faults);
  onProgress({ bytes, rows });
  return { counts, rows, synthetic: firstOf.synthetic > 0, hash: hash.digest('hex') };
}

function idFault(id: string, line: number, ids: HashTable): string | null {
  if (!pseudonym.test(id)) return 'a pseudonym of 1 to 64 letters, digits, hyphens and underscores';
  // A slip of the pen would make a release of made-up people one of real people, which cannot be undone.
  if (likeMadeUp.test(id) && !id.startsWith(madeUp)) return `an id that begins ${madeUp} exactly, or not like it`;
  const hash = fingerprint([id.toLowerCase()]).slice(0, 32);
  const before = ids.get(hash);
  if (before !== 0) return `an id that stands once; it stands in line ${before} too`;
  ids.set(hash, line);
  return null;
}

/** A cell is repeated where it looks like a code; in a row that has slipped a column it could be anything about a person. */
function withheld(value: string, expected: string): { value: string | null; expected: string } {
  if (codeLike.test(value)) return { value, expected };
  return {
    value: null,
    expected: `${expected}; got another text of ${value.length} characters, which is not repeated`,
  };
}

type Places = readonly (readonly [dimension: number, place: number])[] | null;

/** Reads cells of one column; each wording is looked at once. */
function reader({ name, read }: ExtractColumn, dimensions: readonly string[], codes: Extract['codes']) {
  const known = new Map<string, Places>();
  const placesOf = (cell: string): Places => {
    const found = read(cell);
    if (found === null) return null;
    return Object.entries(found).map(([dimension, code]) => {
      const place = codes[dimension]!.indexOf(code);
      // Left out of the counts without a word, it would be a wrong number that nobody could see.
      if (place < 0) throw new Error(`column ${name}: ${dimension} has no code ${code}`);
      return [dimensions.indexOf(dimension), place];
    });
  };
  return (cell: string): Places => {
    let places = known.get(cell);
    if (places === undefined) known.set(cell, (places = placesOf(cell)));
    return places;
  };
}
