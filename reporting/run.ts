import { sourceOf } from '../platform/source.ts';
import {
  askWholeText,
  IncompleteAnswer,
  readAnswer,
  type Caller,
  type GraphResponse,
  type Variables,
} from './caller.ts';
import type { PageAnswer } from './pages/input.ts';
import type { PreparedReport } from './prepare.ts';
import type { PageLanguage } from './report.ts';
import { mostRows } from './tables/cuts.ts';
import { along, cutKey, filledTable, gathered } from './tables/rows.ts';
import { nextPageKey } from './tables/prune.ts';
import type { TableShape } from './tables/table.ts';

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
/** How many rows a file asks for at a time: each operation costs the same again, and what it answers is held. */
const fileRows = 200;

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

/** A page of a table as the response's text, and where the next one begins: null on the last. */
type TextPage = { readonly text: string; readonly nextCursor: string | null };

/**
 * One table alone, page by page as texts; the next page is asked for while the last is being written. Throws `IncompleteAnswer`
 * where a page cannot be answered whole, or the table has more rows than the operation can ask for.
 * @param first of a long table: one page with so many rows; null gives all of them
 */
export async function* tableTexts(run: Run, shape: TableShape, first: number | null): AsyncGenerator<TextPage> {
  const operation = run.prepared.tableOperations.get(shape.table.name)!;
  const size = shape.connection === null ? null : first;
  // One page alone is not read ahead.
  const longestPage = size === null ? fileRows : undefined;
  const ask = async (after: string | null): Promise<TextPage> => {
    const rows = size ?? fileRows;
    // A list that is short in the report is paged through here: the report's own operation need not know of `first` and `after`.
    const variables = { ...variablesOf(run, rows, after), first: rows, after };
    const text = await askWholeText(run.caller, operation, variables, longestPage);
    if (operation.includes(cutKey) && cutMark.test(text)) throw tooManyRows(shape);
    return { text, nextCursor: cursorIn(text) };
  };
  let next: Promise<TextPage> | null = ask(shape.connection === null ? null : run.after);
  while (next !== null) {
    const page: TextPage = await next;
    next = size === null && page.nextCursor !== null ? ask(page.nextCursor) : null;
    // Whoever stops reading leaves a page that is under way: what becomes of it concerns nobody.
    next?.catch(() => {});
    yield page;
  }
}

const cutMark = new RegExp(`"${cutKey}":\\{"hasNextPage":true`);

function tooManyRows({ table: { name } }: TableShape): IncompleteAnswer {
  const message = `table: expected one whose lists have at most ${mostRows} rows each, for they stand under others and are not read further; got ${name}, which has more`;
  return new IncompleteAnswer([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
}

const nextPage = new RegExp(`"${nextPageKey}":(\\{[^}]*\\})`);

/**
 * Where the next page begins, read off a response that another thread will read whole. In JSON a key with its quotes can stand in
 * no text, where they would be escaped.
 */
function cursorIn(text: string): string | null {
  const found = nextPage.exec(text);
  if (found === null) return null;
  const { hasNextPage, endCursor } = JSON.parse(found[1]!) as { hasNextPage: boolean; endCursor: string | null };
  return hasNextPage ? endCursor : null;
}

/** The pages of the long table after one that was read; none where there is no such table or that was its last. */
export async function* furtherTexts(run: Run, { tables }: PageAnswer): AsyncGenerator<TextPage> {
  const { long } = run.prepared;
  const after = tables.find(({ shape }) => shape === long)?.nextCursor ?? null;
  if (long !== null && after !== null) yield* tableTexts({ ...run, after }, long, null);
}

/** The variables of the report's operation, for a page of its long table. */
export function variablesOf({ prepared, language, variables }: Run, first: number, after: string | null): Variables {
  const own: Variables = { language: language.toUpperCase(), first, after };
  return Object.fromEntries(Object.entries({ ...variables, ...own }).filter(([name]) => prepared.variables.has(name)));
}
