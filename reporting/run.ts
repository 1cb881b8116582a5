import { sourceOf } from '../platform/source.ts';
import { askWhole, readAnswer, type Caller, type GraphResponse, type Variables } from './caller.ts';
import type { PageAnswer } from './pages/input.ts';
import type { PreparedReport } from './prepare.ts';
import type { PageLanguage } from './report.ts';
import { along, filledTable, gathered } from './tables/rows.ts';
import type { FilledTable, TableShape } from './tables/table.ts';

/** A report asked by somebody for something. */
export type Run = {
  readonly prepared: PreparedReport;
  readonly caller: Caller;
  readonly language: PageLanguage;
  readonly variables: Variables;
  /** Where the long table begins; null for its start. */
  readonly after: string | null;
};

/** How many rows of a long table a page shows where nobody says how many, and the most that one operation may ask for. */
export const pageRows = 50;
export const mostRows = 100;
/** How many rows a file asks for at a time: each operation costs the same again, and what it answers is held. */
const fileRows = 200;

/** The response to the whole report with one page of its long table. */
export function askReport(run: Run, first: number): Promise<GraphResponse> {
  return run.caller.ask(run.prepared.operation, variablesOf(run, first, run.after));
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

/**
 * One table alone, page by page; the next page is asked for while the last is being written. Throws `IncompleteAnswer` where a
 * page cannot be answered whole.
 * @param first of a long table: one page with so many rows; null gives all of them
 */
export async function* tablePages(run: Run, shape: TableShape, first: number | null): AsyncGenerator<FilledTable> {
  const operation = run.prepared.tableOperations.get(shape.table.name)!;
  const longestPage = shape.connection === null ? undefined : fileRows;
  const ask = (after: string | null) =>
    askWhole(run.caller, operation, variablesOf(run, first ?? fileRows, after), longestPage).then((data) =>
      filledTable(shape, data),
    );
  let next: Promise<FilledTable> | null = ask(run.after);
  while (next !== null) {
    const page: FilledTable = await next;
    next = first === null && page.nextCursor !== null ? ask(page.nextCursor) : null;
    // Whoever stops reading leaves a page that is under way: what becomes of it concerns nobody.
    next?.catch(() => {});
    yield page;
  }
}

/** The pages of the long table after one that was read; none where there is no such table or that was its last. */
export async function* furtherPages(run: Run, { tables }: PageAnswer): AsyncGenerator<FilledTable> {
  const { long } = run.prepared;
  const after = tables.find(({ shape }) => shape === long)?.nextCursor ?? null;
  if (long !== null && after !== null) yield* tablePages({ ...run, after }, long, null);
}

/** The variables of the report's operation, for a page of its long table. */
export function variablesOf({ prepared, language, variables }: Run, first: number, after: string | null): Variables {
  const own: Variables = { language: language.toUpperCase(), first, after };
  return Object.fromEntries(Object.entries({ ...variables, ...own }).filter(([name]) => prepared.variables.has(name)));
}
