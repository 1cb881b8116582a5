import type { Chunks } from './formats/format.ts';
import { isLineForm, lineFormats, reportFormats } from './formats/index.ts';
import { tableFormatOf, type FileForm, type FileJob } from './formats/write.ts';
import type { PageAnswer } from './pages/input.ts';
import type { Presenter } from './presenter/presenter.ts';
import { answerOf, askReport, type Run } from './run.ts';
import { furtherTexts, tableRows, tableTexts, type TextPage } from './table-pages.ts';
import { mostRows } from './tables/cuts.ts';
import type { FilledTable, TableShape } from './tables/table.ts';

/** What is wanted in a file, however it was asked for. */
export type Wanted = {
  readonly form: FileForm;
  /** Null where none was named: the first, or the whole report. */
  readonly table: TableShape | null;
  /** Rows of the long table; null for all. */
  readonly first: number | null;
  readonly bom: boolean;
};

/** A file whose first page was read; the rest is asked for as it is written. */
export type Written = {
  readonly mediaType: string;
  /** Where the next page of the long table begins; null where there is none. */
  readonly nextCursor: string | null;
  /** Messages for what could not be answered and is told in the file. */
  readonly missing: readonly string[];
  readonly chunks: Chunks;
};

/**
 * Begins a file. Lines are written here: that takes less than handing their rows to the presenter, which writes all else. Throws
 * `IncompleteAnswer` where its first page cannot be answered; where a later one cannot, `chunks` does.
 * @param address where the report's page stands
 * @param onRows is told how many rows more were handed to the file
 */
export async function writeFile(
  presenter: Presenter,
  run: Run,
  { form, table, first, bom }: Wanted,
  address: string,
  onRows: (count: number) => void = () => {},
): Promise<Written> {
  const { prepared, language, variables } = run;
  const job = { run: { prepared, language, variables }, form, bom, address };
  const shape = table ?? prepared.tables[0]!;
  const begun = <Page extends { nextCursor: string | null }>(page: Page) => ({
    nextCursor: shape === prepared.long ? page.nextCursor : null,
    missing: [],
  });
  if (isLineForm(form)) {
    const { mediaType, write } = lineFormats[form];
    const pages = tableRows(run, shape, first);
    const { value: page } = (await pages.next()) as { value: FilledTable };
    return { mediaType, ...begun(page), chunks: write({ shape, pages: counted(joined(page, pages), onRows), bom }) };
  }
  const format = tableFormatOf(form, table);
  if (format !== null) {
    const pages = tableTexts(run, shape, first);
    const { value: page } = (await pages.next()) as { value: TextPage };
    const whole: FileJob = { ...job, shape, answer: null, next: null };
    const chunks = presenter.file(whole, textsOf(joined(page, pages)), onRows);
    return { mediaType: format.mediaType, ...begun(page), chunks };
  }
  const answer = await askPage(run, first ?? mostRows);
  const nextCursor = answer.tables.find(({ shape }) => shape === prepared.long)?.nextCursor ?? null;
  const more = first === null ? textsOf(furtherTexts(run, answer)) : noTexts();
  const whole: FileJob = { ...job, shape: null, answer, next: first === null ? null : nextCursor };
  const { mediaType } = reportFormats[form as keyof typeof reportFormats];
  return { mediaType, nextCursor, missing: answer.missing, chunks: presenter.file(whole, more, onRows) };
}

/** All rows of one table as CSV; what of it cannot be answered is an error of its chunks. */
export function writeWholeCsv(run: Run, shape: TableShape, onRows: (count: number) => void): Chunks {
  return lineFormats.csv.write({ shape, pages: counted(tableRows(run, shape, null), onRows), bom: false });
}

/** The whole report with one page of its long table. Throws `IncompleteAnswer` where `after` is no cursor. */
export async function askPage(run: Run, first: number): Promise<PageAnswer> {
  return answerOf(run.prepared, (await askReport(run, first)).body);
}

async function* textsOf(pages: AsyncIterable<{ readonly text: string }>): AsyncGenerator<string> {
  for await (const { text } of pages) yield text;
}

async function* joined<Page>(first: Page, rest: AsyncIterable<Page>): AsyncGenerator<Page> {
  yield first;
  yield* rest;
}

async function* counted(
  pages: AsyncIterable<FilledTable>,
  onRows: (count: number) => void,
): AsyncGenerator<FilledTable> {
  for await (const page of pages) {
    onRows(page.rows.length);
    yield page;
  }
}

async function* noTexts(): AsyncGenerator<string> {}
