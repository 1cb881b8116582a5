import type { PageLanguage } from '../report.ts';
import type { Cell, FilledTable } from '../tables/table.ts';
import { phrases, say } from '../words/phrases.ts';
import { address, asked, fileAddress, isFirstPage } from './addresses.ts';
import { cellHtml, isPlainText, languageOf, symbolOf, symbols, type TableSymbol } from './cells.ts';
import { noteOnChart, chartSvg } from './chart.ts';
import { columnsShown, type ShownColumn } from './columns-shown.ts';
import { countOf } from './counts.ts';
import { escapeHtml } from './html.ts';
import type { PageInput } from './input.ts';
import { tilesHtml } from './tiles.ts';

/** What a template needs to show one table; the fields that end in `Html` are ready to stand in the page. */
export type TableView = {
  readonly name: string;
  readonly title: string;
  readonly intro: string | null;
  readonly chartTitle: string | null;
  readonly chartHtml: string;
  readonly chartNote: string | null;
  readonly isEmpty: boolean;
  readonly headings: readonly { readonly text: string; readonly isNumeric: boolean }[];
  readonly rowsHtml: string;
  readonly count: string;
  readonly next: string | null;
  readonly first: string | null;
  readonly symbols: readonly { readonly symbol: TableSymbol; readonly means: string }[];
  readonly downloads: readonly { readonly format: string; readonly href: string }[];
};

/** Files that hold one table. */
const formats = ['csv', 'tsv', 'parquet'];

/** One table of a page, with its picture; `footnotes` are the numbers of sources by their address. */
export function viewTable(input: PageInput, filled: FilledTable, footnotes: ReadonlyMap<string, number>): TableView {
  const { language } = input;
  const { table, connection } = filled.shape;
  const shown = columnsShown(filled);
  const isFurther = connection !== null && !isFirstPage(input);
  const chart = table.chart?.kind === 'tiles' ? tilesHtml(filled, language) : chartSvg(filled, language);
  return {
    name: table.name,
    title: table.title[language],
    intro: table.intro?.[language] ?? null,
    chartTitle: chart === '' ? null : table.chart!.title[language],
    chartHtml: chart,
    chartNote: noteOnChart(filled, language),
    isEmpty: filled.rows.length === 0,
    headings: shown.map(({ column, isNumeric }) => ({ text: column.heading[language], isNumeric })),
    rowsHtml: filled.rows.map((row) => rowHtml(shown, row, language, footnotes)).join(''),
    count: countOf(filled, isFurther, language),
    next:
      filled.nextCursor === null
        ? null
        : `${address(input.path, [...asked(input), ['after', filled.nextCursor]], language)}#${table.name}`,
    first: isFurther ? `${address(input.path, asked(input), language)}#${table.name}` : null,
    symbols: symbolsIn(shown, filled.rows).map((symbol) => ({ symbol, means: say(symbols[symbol].means, language) })),
    downloads: formats.map((format) => ({
      format: format === 'parquet' ? 'Parquet' : format.toUpperCase(),
      href: fileAddress(input, format, table.name),
    })),
  };
}

/** Written here and not in the template, which would take several times as long over a thousand cells. */
function rowHtml(
  shown: readonly ShownColumn[],
  row: readonly Cell[],
  language: PageLanguage,
  footnotes: ReadonlyMap<string, number>,
): string {
  const cells = shown.map((column, place) => {
    const spoken = languageOf(column, row, language);
    const lang = spoken === null ? '' : ` lang="${spoken}"`;
    // A row without the value that others are grouped by is of things of which it is not known.
    const isUnknown = place === 0 && row[column.index] == null;
    const content = isUnknown
      ? escapeHtml(say(phrases.notKnown, language))
      : cellHtml(column, row, language, footnotes);
    return place === 0
      ? `<th scope="row" class="${classOf(column, 'govuk-table__header')}"${lang}>${content}</th>`
      : `<td class="${classOf(column, 'govuk-table__cell')}"${lang}>${content}</td>`;
  });
  return `<tr class="govuk-table__row">${cells.join('')}</tr>`;
}

function classOf({ isNumeric, column }: ShownColumn, name: string): string {
  if (isNumeric) return `${name} ${name}--numeric`;
  return column.type === 'date' ? `${name} eg-date` : name;
}

function symbolsIn(shown: readonly ShownColumn[], rows: readonly (readonly Cell[])[]): TableSymbol[] {
  const found = new Set<TableSymbol>();
  for (const row of rows) {
    for (const column of shown.slice(1))
      if (row[column.index] == null && !isPlainText(column)) found.add(symbolOf(column, row));
  }
  return [...found].sort();
}
