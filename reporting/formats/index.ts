import { csv, tsv } from './delimited.ts';
import type { ReportFormat, TableFormat } from './format.ts';
import { reportJson, tableJson } from './json.ts';
import { parquet } from './parquet.ts';
import { xlsx } from './xlsx.ts';

/** Files of lines. */
export const lineFormats = { csv, tsv } satisfies Record<string, TableFormat>;
export const isLineForm = (form: string): form is keyof typeof lineFormats => form in lineFormats;

/** Files of one table: the first of the report, unless `table` names another. */
export const tableFormats = { ...lineFormats, parquet } satisfies Record<string, TableFormat>;

/** Files of the whole report. */
export const reportFormats = { json: reportJson, xlsx } satisfies Record<string, ReportFormat>;

/** JSON of one table alone, where `table` asks for one. */
export const oneTableJson = tableJson;

/** Every extension that a report has, in the order in which they are offered. */
export const extensions = ['html', 'json', 'csv', 'tsv', 'xlsx', 'parquet', 'pdf'] as const;
export type Extension = (typeof extensions)[number];

/** The media type of a form, without what it says of the text. */
export function mediaTypeOf(form: Extension | 'csv-metadata.json'): string {
  const others = { html: 'text/html', pdf: 'application/pdf', 'csv-metadata.json': 'application/csvm+json' };
  if (form in others) return others[form as keyof typeof others];
  const format: TableFormat | ReportFormat = { ...tableFormats, ...reportFormats }[form as keyof typeof tableFormats];
  return format.mediaType.split(';')[0]!;
}
