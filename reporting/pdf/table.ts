import { cellText, symbolOf, symbols, type TableSymbol } from '../pages/cells.ts';
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
  if (filled.rows.length === 0) return note(document, root, say(phrases.noRows, language));
  const table = document.table({
    columnStyles: widths(shown, filled).map((width) => ({ width })),
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
  const { totalCount, rows } = filled;
  if (totalCount !== null && totalCount > rows.length)
    note(document, root, say(phrases.firstRows, language, { n: String(rows.length), total: String(totalCount) }));
  for (const symbol of [...found].sort()) note(document, root, say(symbols[symbol].means, language));
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
    const symbol = symbolOf(column, row);
    found.add(symbol);
    return `[${symbol}]`;
  }
  const number = typeof cell === 'string' ? footnotes.get(cell) : undefined;
  return column.isSource && number !== undefined ? `[${number}]` : cellText(column, row, language)!;
}

/** Shares of the width by how much a column has to say, none so narrow that words break in it. */
function widths(shown: readonly ShownColumn[], { rows }: FilledTable): string[] {
  const lengths = shown.map(({ index, isNumeric, isSource, column }) => {
    if (isNumeric || isSource) return 10;
    const longest = Math.max(0, ...rows.map((row) => String(row[index] ?? '').length));
    return Math.min(60, Math.max(12, longest, column.type === 'date' ? 18 : 0));
  });
  const sum = lengths.reduce((total, length) => total + length, 0);
  return lengths.map((length) => `${(100 * length) / sum}%`);
}
