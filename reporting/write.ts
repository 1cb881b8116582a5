import { IncompleteAnswer, readAnswer } from './caller.ts';
import type { Chunks, TableFormat } from './formats/format.ts';
import { oneTableJson, reportFormats, tableFormats, type Extension } from './formats/index.ts';
import type { PageAnswer } from './pages/input.ts';
import { answerOf, askReport, furtherPages, mostRows, tablePages, type Run } from './run.ts';
import type { FilledTable, TableShape } from './tables/table.ts';

/** What is wanted in a file, however it was asked for. */
export type Wanted = {
  readonly form: Exclude<Extension, 'html' | 'pdf'>;
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
 * Begins a file. Throws `IncompleteAnswer` where its first page cannot be answered; where a later one cannot, `chunks` does.
 * @param address where the report's page stands
 * @param onRows is told how many rows more were handed to the file
 */
export async function writeFile(
  run: Run,
  { form, table, first, bom }: Wanted,
  address: string,
  onRows: (count: number) => void = () => {},
): Promise<Written> {
  const format = tableFormatOf(form, table);
  if (format !== null) {
    const shape = table ?? run.prepared.tables[0]!;
    const pages = tablePages(run, shape, first);
    const page = (await pages.next()).value as FilledTable;
    const chunks = format.write({ shape, pages: counted(joined(page, pages), onRows), bom });
    return { mediaType: format.mediaType, nextCursor: page.nextCursor, missing: [], chunks };
  }
  const { mediaType, write } = reportFormats[form as keyof typeof reportFormats];
  const answer = await askPage(run, first ?? mostRows);
  const { missing, tables } = answer;
  for (const { rows } of tables) onRows(rows.length);
  const more = counted(first === null ? furtherPages(run, answer) : noPages(), onRows);
  const nextCursor = tables.find(({ shape }) => shape === run.prepared.long)?.nextCursor ?? null;
  return {
    mediaType,
    nextCursor,
    missing,
    chunks: write({ run, answer, more, next: first === null ? null : nextCursor, address }),
  };
}

/** The whole report with one page of its long table. Throws `IncompleteAnswer` where `after` is no cursor. */
export async function askPage(run: Run, first: number): Promise<PageAnswer> {
  const { body, codes } = await askReport(run, first);
  // A cursor that is none leaves the report without its long table: that is no part that happens to be missing.
  if (codes.includes('BAD_USER_INPUT')) throw new IncompleteAnswer(readAnswer(body).errors);
  return answerOf(run.prepared, body);
}

/** Null where the file is of the whole report. */
function tableFormatOf(form: Wanted['form'], table: TableShape | null): TableFormat | null {
  if (form === 'json' && table !== null) return oneTableJson;
  return form in tableFormats ? tableFormats[form as keyof typeof tableFormats] : null;
}

async function* joined(first: FilledTable, rest: AsyncIterable<FilledTable>): AsyncGenerator<FilledTable> {
  yield first;
  yield* rest;
}

/** Tells how many rows each page has as it goes by. */
export async function* counted(
  pages: AsyncIterable<FilledTable>,
  onRows: (count: number) => void,
): AsyncGenerator<FilledTable> {
  for await (const page of pages) {
    onRows(page.rows.length);
    yield page;
  }
}

/** The further pages of what is asked one page at a time. */
export async function* noPages(): AsyncGenerator<FilledTable> {}
