import { csvCell } from '../../platform/text.ts';
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
  write: (file) => delimited(file, ',', csvCell),
};

/** The same with tabs between cells; a tab or line break within one becomes a space, for the format has no way to quote it. */
export const tsv: TableFormat = {
  mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
  write: (file) => delimited(file, '\t', tsvCell),
};

async function* delimited({ shape, pages, bom }: TableFile, between: string, write: (text: string) => string): Chunks {
  const columns = shape.columns.map(() => remembering((cell) => write(safe(cell))));
  yield `${bom ? '\uFEFF' : ''}${shape.columns.map(({ id }) => write(id)).join(between)}\n`;
  for await (const page of pages) if (page.rows.length > 0) yield linesOf(page, between, columns);
}

function linesOf({ rows }: FilledTable, between: string, columns: readonly ((cell: Cell) => string)[]): string {
  let text = '';
  for (const row of rows) {
    text += columns[0]!(row[0]!);
    for (let index = 1; index < columns.length; index++) text += between + columns[index]!(row[index]!);
    text += '\n';
  }
  return text;
}

/** In rows that stand in order most cells are those of the row before. */
function remembering(write: (cell: Cell) => string): (cell: Cell) => string {
  let last: Cell | undefined;
  let text = '';
  return (cell) => {
    if (cell !== last) {
      text = write(cell);
      last = cell;
    }
    return text;
  };
}

/** A quote that opens a cell would hide the cells and lines that follow, for programs that know quotes here too. */
function tsvCell(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ').replace(/^"/, '\'"');
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
