import type { PageAnswer } from '../pages/input.ts';
import type { Run } from '../run.ts';
import type { FilledTable, TableShape } from '../tables/table.ts';

/** A table as it is written to a file: its rows come page by page and are never held together. */
export type TableFile = {
  readonly shape: TableShape;
  readonly pages: AsyncIterable<FilledTable>;
  /** Whether the text begins with the mark by which Excel knows UTF-8. */
  readonly bom: boolean;
};

/** A whole report as it is written to a file. */
export type ReportFile = {
  readonly run: Pick<Run, 'prepared' | 'language' | 'variables'>;
  /** Every table, of the long one its first page. */
  readonly answer: PageAnswer;
  /** The further pages of the long table. */
  readonly more: AsyncIterable<FilledTable>;
  /** Where the long table goes on after what the file holds; null where the file holds it to its end. */
  readonly next: string | null;
  /** Where the report stands, as an absolute address. */
  readonly address: string;
};

export type Chunks = AsyncIterable<string | Uint8Array>;

/** A way to write a table, or a whole report. */
export type TableFormat = { readonly mediaType: string; write(file: TableFile): Chunks };
export type ReportFormat = { readonly mediaType: string; write(file: ReportFile): Chunks };
