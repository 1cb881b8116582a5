import { cellText, isPlainText, symbolOf, symbols, type TableSymbol } from '../pages/cells.ts';
import { partOf } from '../pages/counts.ts';
import { columnsShown, type ShownColumn } from '../pages/columns-shown.ts';
import type { PageLanguage } from '../report.ts';
import type { Cell, FilledTable } from '../tables/table.ts';
import { phrases, say } from '../words/phrases.ts';
import type { Document } from './document.ts';

const size = 8;
const line = '#b1b4b6';

/** One table with its heading row, what its symbols mean, and how many of its rows it shows. */
export function writeTable(
  document: Document,
  root: ReturnType<Document['struct']>,
  filled: FilledTable,
  language: PageLanguage,
  footnotes: ReadonlyMap<string, number>,
): void {
  const shown = columnsShown(filled);
  const found = new Set<TableSymbol>();
  document.font('text').fontSize(size).fillColor('#0b0c0c');
  if (filled.rows.length === 0) return note(document, root, say(phrases.emptyTable, language));
  const columns = widths(document, shown, filled, language).map((width) => ({ width }));
  document.font('text').fontSize(size);
  const table = document.table({
    columnStyles: columns,
    defaultStyle: { padding: 3, border: [0, 0, 0.5, 0], borderColor: line, textOptions: { lineGap: 1 } },
    structParent: root,
  } as PDFKit.Mixins.TableOptions);
  table.row(
    shown.map(({ column, isNumeric }) => ({
      text: column.heading[language],
      type: 'TH',
      font: { src: 'bold', size },
      align: align(isNumeric),
    })) as never,
  );
  for (const row of filled.rows)
    table.row(
      shown.map((column) => ({
        text: textOf(column, row, language, footnotes, found),
        align: align(column.isNumeric),
      })) as never,
    );
  table.end();
  const part = partOf(filled, false, language);
  if (part !== null) note(document, root, part);
  for (const symbol of [...found].sort()) note(document, root, `[${symbol}] ${say(symbols[symbol].means, language)}`);
}

function note(document: Document, root: ReturnType<Document['struct']>, text: string): void {
  root.add(
    document.struct('P', {}, () => {
      document
        .font('text')
        .fontSize(size)
        .text(text, document.page.margins.left, document.y + 3);
    }),
  );
}

const align = (isNumeric: boolean) => (isNumeric ? { x: 'right', y: 'top' } : { x: 'left', y: 'top' });

function textOf(
  column: ShownColumn,
  row: readonly Cell[],
  language: PageLanguage,
  footnotes: ReadonlyMap<string, number>,
  found: Set<TableSymbol>,
): string {
  const cell = row[column.index] ?? null;
  if (cell === null) {
    if (isPlainText(column)) return '–';
    const symbol = symbolOf(column, row);
    found.add(symbol);
    return `[${symbol}]`;
  }
  const number = typeof cell === 'string' ? footnotes.get(cell) : undefined;
  return column.isSource && number !== undefined ? `[${number}]` : cellText(column, row, language)!;
}

/** Points between a cell's text and its edges, both sides together. */
const edges = 8;
/** No column takes so much that the others are left with their longest words alone. */
const widest = 220;

/** Widths in points: as much as its longest word needs, and of what is left a part by how much a column has to say. */
function widths(
  document: Document,
  shown: readonly ShownColumn[],
  filled: FilledTable,
  language: PageLanguage,
): number[] {
  const { margins, width } = document.page;
  const wide = (text: string) => document.widthOfString(text);
  const texts = shown.map((column) => [
    column.column.heading[language],
    ...filled.rows.map((row) => (column.isSource ? '[99]' : (cellText(column, row, language) ?? '[x]'))),
  ]);
  document.font('bold').fontSize(size);
  const least = texts.map(
    (each) => edges + Math.min(widest, largest(each.flatMap((text) => text.split(' ')).map(wide))),
  );
  const wished = texts.map((each, index) => Math.min(widest, largest(each.map(wide)) + edges) - least[index]!);
  const room = width - margins.left - margins.right;
  const left = Math.max(0, room - sum(least));
  const wish = sum(wished);
  const given = least.map((each, index) => each + (wish === 0 ? left / least.length : (left * wished[index]!) / wish));
  // So many columns that not even their longest words fit: they break.
  const all = sum(given);
  return given.map((each) => (each * room) / all);
}

/** Of more numbers than a call takes arguments. */
const largest = (numbers: readonly number[]) => numbers.reduce((most, each) => Math.max(most, each), 0);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
