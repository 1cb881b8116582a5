import { askWholeResponse, IncompleteAnswer, readAnswer, type RowLayout, type Variables } from './caller.ts';
import type { PageAnswer } from './pages/input.ts';
import type { PreparedReport } from './prepare.ts';
import { variablesOf, type Run } from './run.ts';
import { mostRows } from './tables/cuts.ts';
import { nextPageKey } from './tables/prune.ts';
import { cutKey, filledTable } from './tables/rows.ts';
import type { Cell, FilledTable, TableShape } from './tables/table.ts';

/**
 * How many rows a file asks for at a time: each operation costs the same again, and what it answers is held. As text fewer, because
 * V8 keeps texts of 128 kB and more until it collects everything.
 */
const rowsAtOnce = 300;
const textRowsAtOnce = 200;

/** A page of a table as the response's text, and where the next one begins: null on the last. */
export type TextPage = { readonly text: string; readonly nextCursor: string | null };

/**
 * One table alone, page by page as texts, for a thread that reads them; the next page is asked for while the last is being written.
 * Throws `IncompleteAnswer` where a page cannot be answered whole, or the table has more rows than the operation can ask for.
 * @param first of a long table: one page with so many rows; null gives all of them
 */
export function tableTexts(run: Run, shape: TableShape, first: number | null): AsyncGenerator<TextPage> {
  return inTurn(run, shape, first, textRowsAtOnce, async (operation, variables, longestPage) => {
    const { body } = await askWholeResponse(run.caller, operation, variables, { longestPage });
    return textPage(body, operation, shape);
  });
}

/** The same as rows, which whoever answers may read without writing a response. */
export function tableRows(run: Run, shape: TableShape, first: number | null): AsyncGenerator<FilledTable> {
  const rows = layoutOf(run.prepared, shape);
  return inTurn(run, shape, first, rowsAtOnce, async (operation, variables, longestPage) => {
    const answer = await askWholeResponse(run.caller, operation, variables, { longestPage, rows });
    if (answer.rows !== undefined) {
      const [hasNextPage, endCursor] = answer.rows.beside;
      const cells = answer.rows.cells as Cell[][];
      const nextCursor = cursorOf({ hasNextPage: hasNextPage === true, endCursor: endCursor as string | null });
      return { shape, rows: cells, totalCount: null, nextCursor, isCut: false };
    }
    const { nextCursor } = textPage(answer.body, operation, shape);
    return { ...filledTable(shape, readAnswer(answer.body).data), nextCursor };
  });
}

const pageInfo = ['hasNextPage', 'endCursor'];
/** One object a table, by which whoever answers knows again what it worked out. */
const layouts = new WeakMap<TableShape, RowLayout>();

/**
 * Where rows of a long table stand in its operation's answer, and where its next page begins. One that may be cut, and so may any
 * that has lists under its items, has none: the response tells.
 */
function layoutOf({ tableOperations }: PreparedReport, shape: TableShape): RowLayout | undefined {
  const { table, levels, columns, connection } = shape;
  if (connection === null || tableOperations.get(table.name)!.includes(cutKey)) return undefined;
  let layout = layouts.get(shape);
  if (layout === undefined) {
    layout = { levels, columns, beside: pageInfo.map((key) => [...connection, nextPageKey, key]) };
    layouts.set(shape, layout);
  }
  return layout;
}

type AskPage<Page> = (operation: string, variables: Variables, longestPage: number | undefined) => Promise<Page>;

async function* inTurn<Page extends { readonly nextCursor: string | null }>(
  run: Run,
  shape: TableShape,
  first: number | null,
  atOnce: number,
  askPage: AskPage<Page>,
): AsyncGenerator<Page> {
  const operation = run.prepared.tableOperations.get(shape.table.name)!;
  const size = shape.connection === null ? null : first;
  // One page alone is not read ahead.
  const longestPage = size === null ? atOnce : undefined;
  const ask = (after: string | null): Promise<Page> => {
    const rows = size ?? atOnce;
    // A list that is short in the report is paged through here: the report's own operation need not know of `first` and `after`.
    return askPage(operation, { ...variablesOf(run, rows, after), first: rows, after }, longestPage);
  };
  let next: Promise<Page> | null = ask(shape.connection === null ? null : run.after);
  while (next !== null) {
    const page: Page = await next;
    next = size === null && page.nextCursor !== null ? ask(page.nextCursor) : null;
    // Whoever stops reading leaves a page that is under way: what becomes of it concerns nobody.
    next?.catch(() => {});
    yield page;
  }
}

function textPage(text: string, operation: string, shape: TableShape): TextPage {
  if (operation.includes(cutKey) && cutMark.test(text)) throw tooManyRows(shape);
  return { text, nextCursor: cursorIn(text) };
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
  return cursorOf(JSON.parse(found[1]!) as PageInfo);
}

type PageInfo = { readonly hasNextPage: boolean; readonly endCursor: string | null };

function cursorOf({ hasNextPage, endCursor }: PageInfo): string | null {
  // A file that ended here would look whole.
  if (hasNextPage && endCursor === null) throw new Error('expected a cursor to the next page; got none');
  return hasNextPage ? endCursor : null;
}

/** The pages of the long table after one that was read; none where there is no such table or that was its last. */
export async function* furtherTexts(run: Run, { tables }: PageAnswer): AsyncGenerator<TextPage> {
  const { long } = run.prepared;
  const after = tables.find(({ shape }) => shape === long)?.nextCursor ?? null;
  if (long !== null && after !== null) yield* tableTexts({ ...run, after }, long, null);
}
