import type { Chunks } from './formats/format.ts';
import { reportFormats } from './formats/index.ts';
import { tableFormatOf, type FileForm, type FileJob } from './formats/write.ts';
import type { PageAnswer } from './pages/input.ts';
import type { Presenter } from './presenter/presenter.ts';
import { answerOf, askReport, furtherTexts, tableTexts, type Run } from './run.ts';
import { mostRows } from './tables/cuts.ts';
import type { TableShape } from './tables/table.ts';

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
 * Begins a file, which the presenter writes. Throws `IncompleteAnswer` where its first page cannot be answered; where a later one
 * cannot, `chunks` does.
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
  const format = tableFormatOf(form, table);
  if (format !== null) {
    const shape = table ?? prepared.tables[0]!;
    const pages = tableTexts(run, shape, first);
    const { value: page } = (await pages.next()) as { value: { text: string; nextCursor: string | null } };
    const whole: FileJob = { ...job, shape, answer: null, next: null };
    const chunks = presenter.file(whole, joined(page.text, textsOf(pages)), onRows);
    const nextCursor = shape === prepared.long ? page.nextCursor : null;
    return { mediaType: format.mediaType, nextCursor, missing: [], chunks };
  }
  const answer = await askPage(run, first ?? mostRows);
  const nextCursor = answer.tables.find(({ shape }) => shape === prepared.long)?.nextCursor ?? null;
  const more = first === null ? textsOf(furtherTexts(run, answer)) : noTexts();
  const whole: FileJob = { ...job, shape: null, answer, next: first === null ? null : nextCursor };
  const { mediaType } = reportFormats[form as keyof typeof reportFormats];
  return { mediaType, nextCursor, missing: answer.missing, chunks: presenter.file(whole, more, onRows) };
}

/** All rows of one table in one form; what of it cannot be answered is an error of its chunks. */
export function writeWholeTable(
  presenter: Presenter,
  run: Run,
  shape: TableShape,
  form: FileForm,
  onRows: (count: number) => void,
): Chunks {
  const { prepared, language, variables } = run;
  const job = {
    run: { prepared, language, variables },
    form,
    bom: false,
    address: '',
    shape,
    answer: null,
    next: null,
  };
  return presenter.file(job, textsOf(tableTexts(run, shape, null)), onRows);
}

/** The whole report with one page of its long table. Throws `IncompleteAnswer` where `after` is no cursor. */
export async function askPage(run: Run, first: number): Promise<PageAnswer> {
  return answerOf(run.prepared, (await askReport(run, first)).body);
}

async function* textsOf(pages: AsyncIterable<{ readonly text: string }>): AsyncGenerator<string> {
  for await (const { text } of pages) yield text;
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

async function* noTexts(): AsyncGenerator<string> {}
