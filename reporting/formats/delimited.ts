import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../tables/table.ts';
import type { Chunks, TableFile, TableFormat } from './format.ts';

/** Between the values of a field that holds several. */
export const listSeparator = '; ';

type Delimited = { delimiter: string; quote: string | false; text: (cell: string) => string };

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8, with the columns' ids as the header. A text that a spreadsheet would
 * run as a formula has an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); a null is empty.
 */
export const csv: TableFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (file) => delimited(file, { delimiter: ',', quote: '"', text: (cell) => cell }),
};

/** The same with tabs between cells; a tab or line break within one becomes a space, for the format has no way to quote it. */
export const tsv: TableFormat = {
  mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
  write: (file) => delimited(file, { delimiter: '\t', quote: false, text: (cell) => cell.replace(/[\t\r\n]+/g, ' ') }),
};

async function* delimited({ shape, pages, bom }: TableFile, { delimiter, quote, text }: Delimited): Chunks {
  const lines = (rows: readonly (readonly Cell[])[]) =>
    stringify(
      rows.map((row) => row.map((cell) => (cell === null || typeof cell === 'number' ? cell : text(plain(cell))))),
      { delimiter, quote, escape_formulas: true, record_delimiter: 'windows' },
    );
  yield (bom ? '\uFEFF' : '') + lines([shape.columns.map(({ id }) => id)]);
  for await (const { rows } of pages) if (rows.length > 0) yield lines(rows);
}

/** A cell as text: of a list its values in one line, of no value nothing. */
export function plain(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.map((each) => plain(each)).join(listSeparator) : String(cell);
}
