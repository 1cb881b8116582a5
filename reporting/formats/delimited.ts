import { csvLine } from '../../platform/text.ts';
import type { Cell, FilledTable } from '../tables/table.ts';
import type { Chunks, TableFile, TableFormat } from './format.ts';

/** Between the values of a field that holds several. */
export const listSeparator = '; ';

/**
 * Comma-separated values as RFC 4180 has them, but with line feeds, in UTF-8, with the columns' ids as the header. A text that a
 * spreadsheet would run as a formula has an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); a null is
 * empty.
 */
export const csv: TableFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (file) => delimited(file, csvLine),
};

/** The same with tabs between cells; a tab or line break within one becomes a space, for the format has no way to quote it. */
export const tsv: TableFormat = {
  mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
  write: (file) => delimited(file, tsvLine),
};

async function* delimited({ shape, pages, bom }: TableFile, line: (cells: readonly string[]) => string): Chunks {
  yield (bom ? '\uFEFF' : '') + line(shape.columns.map(({ id }) => id));
  for await (const page of pages) if (page.rows.length > 0) yield linesOf(page, line);
}

function linesOf({ rows }: FilledTable, line: (cells: readonly string[]) => string): string {
  let text = '';
  for (const row of rows) text += line(row.map(safe));
  return text;
}

/** A quote that opens a cell would hide the cells and lines that follow, for programs that know quotes here too. */
function tsvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ').replace(/^"/, '\'"')).join('\t')}\n`;
}

/** Numbers keep their sign: only texts can be formulas. */
function safe(cell: Cell): string {
  const text = plain(cell);
  return typeof cell !== 'number' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** A cell as text: of a list its values in one line, of no value nothing. */
export function plain(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.map((each) => plain(each)).join(listSeparator) : String(cell);
}
