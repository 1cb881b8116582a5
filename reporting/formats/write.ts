import { readAnswer } from '../caller.ts';
import type { PageAnswer } from '../pages/input.ts';
import { filledTable } from '../tables/rows.ts';
import type { FilledTable, TableShape } from '../tables/table.ts';
import type { Chunks, ReportFile, TableFormat } from './format.ts';
import { oneTableJson, reportFormats, tableFormats, type Extension } from './index.ts';

export type FileForm = Exclude<Extension, 'html' | 'pdf'>;

/** What a file is written of, but for its pages. It is plain data: a thread is handed it. */
export type FileJob = Pick<ReportFile, 'run' | 'next' | 'address'> & {
  readonly form: FileForm;
  readonly bom: boolean;
  /** The one table that it holds; null for the whole report. */
  readonly shape: TableShape | null;
  /** Of a whole report every table, of the long one its first page. */
  readonly answer: PageAnswer | null;
};

/** What a form holds where one table is asked for; null for a form of whole reports. */
export function tableFormatOf(form: FileForm, table: TableShape | null): TableFormat | null {
  if (form === 'json' && table !== null) return oneTableJson;
  return form in tableFormats ? tableFormats[form as keyof typeof tableFormats] : null;
}

/**
 * Writes a file of responses as they come.
 * @param texts pages of the one table, or the further ones of the long table
 * @param onRows is told how many rows more there are
 */
export function writeChunks(job: FileJob, texts: AsyncIterable<string>, onRows: (count: number) => void): Chunks {
  const { form, bom, shape, run, answer, next, address } = job;
  const read = shape ?? run.prepared.long;
  const pages = filled(read, texts, onRows);
  if (shape !== null) return tableFormatOf(form, shape)!.write({ shape, pages, bom });
  for (const { rows } of answer!.tables) onRows(rows.length);
  return reportFormats[form as keyof typeof reportFormats].write({ run, answer: answer!, more: pages, next, address });
}

async function* filled(
  shape: TableShape | null,
  texts: AsyncIterable<string>,
  onRows: (count: number) => void,
): AsyncGenerator<FilledTable> {
  if (shape === null) return;
  for await (const text of texts) {
    const page = filledTable(shape, readAnswer(text).data);
    onRows(page.rows.length);
    yield page;
  }
}
