import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import exceljs from 'exceljs';
import { partOf } from '../pages/counts.ts';
import type { PageLanguage } from '../report.ts';
import type { Cell, FilledTable, TableShape } from '../tables/table.ts';
import { plain } from './delimited.ts';
import type { Chunks, ReportFile, ReportFormat } from './format.ts';

/** Excel's limits on a sheet: its name, and how many rows it holds. */
const longestName = 31;
const mostRows = 1_048_575;

const words = {
  about: { en: 'About', cy: 'Ynghylch' },
  columns: { en: 'Columns', cy: 'Colofnau' },
} as const;

/**
 * A workbook (ECMA-376): a sheet that tells what it is, one for each table with headings in words, and one with what each column
 * means. Rows are written as they come, so that none is held. Throws where a table has more rows than a sheet.
 */
export const xlsx: ReportFormat = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: (file) => {
    const out = new PassThrough({ highWaterMark: 1 << 20 });
    writeBook(file, out).catch((error: Error) => out.destroy(error));
    return out as Chunks;
  },
};

async function writeBook({ run, answer, more, address }: ReportFile, out: PassThrough): Promise<void> {
  const { prepared, language } = run;
  // Without styles but that of days: with them half the time goes into looking up that a cell has none.
  const book = new exceljs.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: false,
    useSharedStrings: false,
  });
  book.title = prepared.report.title[language];
  writeAbout(book, { run, answer, address });
  for (const table of answer.tables)
    await writeTable(book, table, table.shape === prepared.long ? more : [], language, out);
  writeColumns(book, prepared.tables, language);
  await book.commit();
}

type Book = InstanceType<typeof exceljs.stream.xlsx.WorkbookWriter>;

async function writeTable(
  book: Book,
  first: FilledTable,
  more: AsyncIterable<FilledTable> | [],
  language: PageLanguage,
  out: PassThrough,
): Promise<void> {
  const { table, columns } = first.shape;
  const sheet = book.addWorksheet(table.name.slice(0, longestName), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ type }) => ({ width: type === 'string' ? 24 : 14 }));
  const heading = sheet.addRow(columns.map(({ heading: text }) => text[language]));
  heading.commit();
  let count = 0;
  const write = async ({ rows }: FilledTable) => {
    for (const row of rows) {
      if (++count > mostRows)
        throw new Error(`expected at most ${mostRows} rows for a sheet of ${table.name}; got more`);
      sheet.addRow(row.map((cell, index) => cellOf(cell, columns[index]!.type))).commit();
    }
    if (out.writableNeedDrain) await once(out, 'drain');
  };
  await write(first);
  for await (const page of more) await write(page);
  sheet.commit();
}

function writeAbout(
  book: Book,
  { run: { prepared, language, variables }, answer, address }: Omit<ReportFile, 'more' | 'next'>,
): void {
  const { report } = prepared;
  const sheet = book.addWorksheet(words.about[language]);
  sheet.columns = [{ width: 40 }, { width: 80 }];
  const lines: (string | number | null)[][] = [
    [report.title[language]],
    [report.intro[language]],
    [],
    ...Object.entries(report.parameters).map(([name, { label }]) => [
      label[language],
      plain((variables[name] ?? null) as Cell),
    ]),
    [],
    ...(report.figures ?? []).map(({ label }, index) => [label[language], answer.figures[index] ?? null]),
    [],
    [address],
    ...answer.missing.map((message) => [message]),
    ...answer.tables
      .filter(({ isCut }) => isCut)
      .map((table) => [table.shape.table.title[language], partOf(table, false, language)]),
    ...(report.footnotes ?? []).map((note) => [note[language]]),
    ...answer.sources.map(({ url, note }) => [url, note]),
  ];
  for (const line of lines) sheet.addRow(line).commit();
  sheet.commit();
}

function writeColumns(book: Book, tables: readonly TableShape[], language: PageLanguage): void {
  const sheet = book.addWorksheet(words.columns[language]);
  sheet.columns = [{ width: 24 }, { width: 24 }, { width: 24 }, { width: 100 }];
  for (const { table, columns } of tables)
    for (const { id, heading, definition } of columns)
      sheet.addRow([table.name, id, heading[language], definition]).commit();
  sheet.commit();
}

/** Days are days to Excel too, so that they sort and filter as such. A text is never a formula here: it is typed as text. */
function cellOf(cell: Cell, type: string): string | number | boolean | Date | null {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (type === 'date' && typeof cell === 'string') return new Date(`${cell}T00:00:00Z`);
  return plain(cell);
}
