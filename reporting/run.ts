import { sourceOf } from '../platform/source.ts';
import { IncompleteAnswer, readAnswer, type Caller, type GraphResponse, type Variables } from './caller.ts';
import type { PageAnswer } from './pages/input.ts';
import type { PreparedReport } from './prepare.ts';
import type { PageLanguage } from './report.ts';
import { along, filledTable, gathered } from './tables/rows.ts';

/** A report asked by somebody for something. */
export type Run = {
  readonly prepared: PreparedReport;
  readonly caller: Caller;
  readonly language: PageLanguage;
  readonly variables: Variables;
  /** Where the long table begins; null for its start. */
  readonly after: string | null;
};

/** How many rows of a long table a page shows where nobody says how many. */
export const pageRows = 50;

/** The response to the whole report with one page of its long table. Throws `IncompleteAnswer` where `after` is no cursor. */
export async function askReport(run: Run, first: number): Promise<GraphResponse> {
  const response = await run.caller.ask(run.prepared.operation, variablesOf(run, first, run.after));
  // A cursor that is none leaves the report without its long table: that is no part that happens to be missing.
  if (response.codes.includes('BAD_USER_INPUT')) throw new IncompleteAnswer(readAnswer(response.body).errors);
  return response;
}

/** What the text of that response says, laid out as the report tells. What could not be answered is told, and the rest stands. */
export function answerOf({ report, tables, sources, syntheticMarks }: PreparedReport, text: string): PageAnswer {
  const { data, errors } = readAnswer(text);
  const urls = new Set(sources.flatMap((path) => gathered(data, path)).filter((url) => typeof url === 'string'));
  const sourceNotes = [...urls].map(sourceOf);
  return {
    tables: tables.map((shape) => filledTable(shape, data)),
    figures: (report.figures ?? []).map(
      ({ value }) => (along(data, value.split('.')) ?? null) as number | string | null,
    ),
    sources: sourceNotes,
    containsSynthetic:
      syntheticMarks.some((path) => gathered(data, path).includes(true)) ||
      sourceNotes.some(({ kind }) => kind === 'SYNTHETIC'),
    missing: [...new Set(errors.map(({ message }) => message))],
  };
}

/** The variables of the report's operation, for a page of its long table. */
export function variablesOf({ prepared, language, variables }: Run, first: number, after: string | null): Variables {
  const own: Variables = { language: language.toUpperCase(), first, after };
  return Object.fromEntries(Object.entries({ ...variables, ...own }).filter(([name]) => prepared.variables.has(name)));
}
