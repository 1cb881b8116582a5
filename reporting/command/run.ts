import { basename } from 'node:path';
import type { Caller } from '../caller.ts';
import type { Chunks } from '../formats/format.ts';
import { columnMetadata } from '../http/csvw.ts';
import { linkTo } from '../http/links.ts';
import type { Site } from '../http/site.ts';
import { withAssets } from '../pages/assets.ts';
import { present } from '../presenter/present.ts';
import { readQuestion, type Question } from '../question.ts';
import { askReport, pageRows, variablesOf } from '../run.ts';
import { unitsOf } from '../units.ts';
import { writeFile } from '../write.ts';
import type { CommandAsked } from './command.ts';

/** A report as a command writes it. */
type Made = { readonly chunks: Chunks; readonly missing: readonly string[] };

/**
 * Asks for what a command line says, and begins to write it. Throws where it cannot be answered.
 * @param onRows is told how many rows more were written
 */
export async function makeReport(
  site: Site,
  caller: Caller,
  asked: CommandAsked,
  onRows: (count: number) => void,
): Promise<Made> {
  const { name, given, language, form, bom, out } = asked;
  const prepared = site.reports.get(name)!;
  const question = await readQuestion(prepared, caller, site.schema, { language, given, after: null });
  const { run, query } = question;
  const table = prepared.tables.find((shape) => shape.table.name === asked.table) ?? null;
  const address = linkTo({ prepared, language, table, first: null, after: null }, query, 'html');
  switch (form) {
    case 'html':
    case 'pdf':
      return pageOf(site, form, question, address);
    case 'csv-metadata.json': {
      const csv = out === null ? `${name}.csv` : basename(out).replace(/(\.csv-metadata)?\.json$/i, '.csv');
      const metadata = columnMetadata(await unitsOf(site.schema, caller), run, table ?? prepared.tables[0]!, csv);
      return { chunks: once(`${JSON.stringify(metadata, null, 2)}\n`), missing: [] };
    }
    default:
      return writeFile(site.presenter, run, { form, table, first: null, bom }, address, onRows);
  }
}

async function pageOf(site: Site, form: 'html' | 'pdf', { run, query, choices }: Question, address: string) {
  const { prepared, language } = run;
  const answer = await askReport(run, pageRows);
  const path = address.split('?')[0]!;
  const variables = variablesOf(run, pageRows, null);
  const asPage = { language, path, query, variables, choices, faults: [] };
  const made = await present(site.presenter, form, prepared, asPage, answer);
  return { chunks: once(typeof made === 'string' ? withAssets(made) : made), missing: [] };
}

async function* once(text: string | Uint8Array): Chunks {
  yield text;
}
