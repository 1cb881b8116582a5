import DataLoader from 'dataloader';
import type { Sql } from 'sql-template-tag';
import { parentPages, parentTotals, rootPage, rootTotal, type Page } from './connection-sql.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Source } from './database.ts';
import { badInput } from './errors.ts';
import { byArguments, rowsLoader } from './loaders.ts';
import type { RollUps } from './roll-up.ts';

export type PageArguments = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
};
export type OrderArgument<Field extends string> = { field: Field; direction?: 'ASC' | 'DESC' | null } | null;
/**
 * What a list is ordered by before its id; `key` may be null in a row (undated), and such rows come last. `neverNull` says
 * that no row's is: only then can an index serve the order.
 */
export type Ordering = { name: string; key: Sql | null; direction: 'ASC' | 'DESC'; neverNull?: boolean };
/** The rows of a list: one row a `t.id`, whatever is joined. The last four are for lists of a million. */
export type Listing = {
  /** What its rows are, as the root field has it: lists of them under any parent take each other's cursors. */
  name: string;
  from: Sql;
  /** They take in `synthetic` where the table has it. */
  columns: Sql;
  where: Sql[];
  ordering: Ordering;
  /** Follows `from` where the root list is read: which index to take. */
  hint?: Sql;
  /**
   * A condition of `where` once more: a column and the values, each once, that it may have. A root page is put together from the
   * first rows of each, where an index that leads by the column would otherwise not serve the order.
   */
  split?: { column: Sql; values: readonly string[] };
  /** Conditions that follow from `where`, by which an index can begin or end. */
  along?: Sql[];
  /** Count the same records: they answer `totalCount` where one has every column that `where` mentions. */
  rollUps?: RollUps;
};
/** Pairs `(parent_key, id)`, without repeats, of the rows that belong to each of the parents. */
export type ParentLinks = (parents: string[]) => Sql;
/** The column of a row that names its one parent. */
export type ParentColumn = { column: Sql };

/** A Relay connection. Parts are functions: what a client does not ask for costs no statement. */
export type Connection<Row> = {
  nodes(): Promise<Row[]>;
  edges(): Promise<{ cursor: string; node: Row }[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
};
type PageInfo = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
  containsSynthetic: boolean;
};
type Fetched = { id: string; cursorKey: string | number | null; synthetic?: number; parentKey?: string };

const largestPage = 100;
const defaultPage = 25;
/** A statement may put together one page a parent, and SQLite puts together 500 at most. */
const mostParents = 400;

/**
 * Picks an ordering by the client's argument from a table of sort keys; none given takes the default of the type.
 * @param neverNull whether no row of the table lacks any of the keys
 */
export function orderingBy<Field extends string>(
  keys: Record<Field, Sql | null>,
  given: OrderArgument<Field> | undefined,
  fallback: { field: Field; direction: 'ASC' | 'DESC' },
  neverNull = false,
): Ordering {
  const { field, direction } = given ?? fallback;
  return { name: `${field} ${direction ?? 'ASC'}`, key: keys[field], direction: direction ?? 'ASC', neverNull };
}

/** Connections of a root field: `connections(args)`. */
export function rootConnections<Arguments extends PageArguments, Row>(
  source: Source,
  listingOf: (given: Arguments) => Listing,
) {
  return (given: Arguments): Connection<Row> => {
    const listing = listingOf(given);
    const page = pageOf(given, listing, source.longestPage);
    return new ListConnection<Row>(
      listing,
      page,
      once(() => rootRows<Row & Fetched>(source, listing, page)),
      async () => (await source.select<{ total: number }>(rootTotal(listing)))[0]!.total,
    );
  };
}

/** The rows of a root page, and one more where there are more. */
async function rootRows<Row extends Fetched>(source: Source, listing: Listing, page: Page): Promise<Row[]> {
  const rows = await source.select<Row>(rootPage(listing, page));
  if (source.ahead !== undefined && !page.backward && rows.length > page.size && page.size > 0) {
    const { cursorKey: key, id } = rows[page.size - 1]!;
    source.ahead(rootPage(listing, { ...page, after: { key, id } }));
  }
  return rows;
}

/** Connections under many parents: `connections(args)(parentKey)`. All parents of a request share one statement. */
export function parentConnections<Arguments extends PageArguments, Row>(
  source: Source,
  listingOf: (given: Arguments) => Listing,
  linksOf: (given: Arguments) => ParentLinks | ParentColumn,
) {
  return byArguments((given: Arguments) => {
    const listing = listingOf(given);
    const links = linksOf(given);
    const page = pageOf(given, listing, source.longestPage);
    const pages = rowsLoader(
      (parents) => source.select<Row & Fetched>(parentPages(listing, page, links, parents)),
      (row) => row.parentKey!,
      mostParents,
    );
    const totals = new DataLoader<string, number>(async (parents) => {
      const rows = await source.select<{ parentKey: string; total: number }>(
        parentTotals(listing, links, [...parents]),
      );
      const byParent = new Map(rows.map((row) => [row.parentKey, row.total]));
      return parents.map((parent) => byParent.get(parent) ?? 0);
    });
    return (parent: string): Connection<Row> =>
      new ListConnection<Row>(
        listing,
        page,
        () => pages.load(parent),
        () => totals.load(parent),
      );
  });
}

/** @param longest rows that a page may have: a list that is read to its end may take more at a time than a client may ask */
function pageOf(given: PageArguments, listing: Listing, longest = largestPage): Page {
  const { first, last } = given;
  if (first != null && last != null)
    throw badInput(`first, last: expected one of the two; got first ${first} and last ${last}`);
  for (const [name, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (size != null && (size < 0 || size > longest)) throw badInput(`${name}: expected 0 to ${longest}; got ${size}`);
  }
  const position = (cursor: string | null | undefined, name: string) =>
    cursor == null ? null : decodeCursor(cursorsOf(listing), cursor, name);
  return {
    size: first ?? last ?? defaultPage,
    backward: last != null,
    after: position(given.after, 'after'),
    before: position(given.before, 'before'),
  };
}

/** The list that its cursors are of. */
function cursorsOf({ name, ordering }: Listing): string {
  return `${name} by ${ordering.name}`;
}

/** A class, because a statement of many parents makes one for each of them, and closures would be made with it. */
class ListConnection<Row> implements Connection<Row> {
  private readonly listing: Listing;
  private readonly page: Page;
  private readonly fetch: () => Promise<(Row & Fetched)[]>;
  private readonly count: () => Promise<number>;

  constructor(listing: Listing, page: Page, fetch: () => Promise<(Row & Fetched)[]>, count: () => Promise<number>) {
    this.listing = listing;
    this.page = page;
    this.fetch = fetch;
    this.count = count;
  }

  async nodes(): Promise<(Row & Fetched)[]> {
    const kept = (await this.fetch()).slice(0, this.page.size);
    return this.page.backward ? kept.reverse() : kept;
  }

  async edges() {
    return (await this.nodes()).map((node) => ({ cursor: this.cursor(node), node }));
  }

  async pageInfo(): Promise<PageInfo> {
    const { size, backward, before, after } = this.page;
    const more = (await this.fetch()).length > size;
    const shown = await this.nodes();
    return {
      hasNextPage: backward ? before !== null : more,
      hasPreviousPage: backward ? more : after !== null,
      startCursor: shown.length === 0 ? null : this.cursor(shown[0]!),
      endCursor: shown.length === 0 ? null : this.cursor(shown.at(-1)!),
      containsSynthetic: shown.some((row) => row.synthetic === 1),
    };
  }

  totalCount(): Promise<number> {
    return this.count();
  }

  private cursor(row: Fetched): string {
    return encodeCursor(cursorsOf(this.listing), { key: row.cursorKey, id: row.id });
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
