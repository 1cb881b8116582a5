import DataLoader from 'dataloader';
import sql, { empty, type Sql } from 'sql-template-tag';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { all } from './conditions.ts';
import type { Source } from './database.ts';
import { badInput } from './errors.ts';
import { byArguments, rowsLoader } from './loaders.ts';

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
/**
 * The rows of a list: one row a `t.id`, whatever is joined. `columns` take in `synthetic` where the table has it. A list too long
 * to be counted row by row brings `count`, which must answer the same number for the root list.
 */
export type Listing = {
  from: Sql;
  columns: Sql;
  where: Sql[];
  ordering: Ordering;
  /** A statement of `total`. */
  count?: Sql;
};
/** Pairs `(parent_key, id)`, without repeats, of the rows that belong to each of the parents. */
export type ParentLinks = (parents: string[]) => Sql;

/** A Relay connection. Parts are functions: what a client does not ask for costs no statement. */
export type Connection<Row> = {
  nodes: () => Promise<Row[]>;
  edges: () => Promise<{ cursor: string; node: Row }[]>;
  pageInfo: () => Promise<PageInfo>;
  totalCount: () => Promise<number>;
};
type PageInfo = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
  containsSynthetic: boolean;
};
type Fetched = { id: string; cursorKey: string | number | null; synthetic?: number; parentKey?: string };
type Page = { size: number; backward: boolean; after: Position | null; before: Position | null };

const largestPage = 100;
const defaultPage = 25;

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
    const page = pageOf(given, listing.ordering);
    const { from, where } = listing;
    return connection<Row>(
      listing,
      page,
      once(() => source.select<Row & Fetched>(rootPage(listing, page))),
      async () => {
        const counted = listing.count ?? sql`SELECT COUNT(*) AS total FROM ${from} ${all(where)}`;
        return (await source.select<{ total: number }>(counted))[0]!.total;
      },
    );
  };
}

/** Connections under many parents: `connections(args)(parentKey)`. All parents of a request share one statement. */
export function parentConnections<Arguments extends PageArguments, Row>(
  source: Source,
  listingOf: (given: Arguments) => Listing,
  linksOf: (given: Arguments) => ParentLinks,
) {
  return byArguments((given: Arguments) => {
    const listing = listingOf(given);
    const links = linksOf(given);
    const page = pageOf(given, listing.ordering);
    const pages = rowsLoader(
      (parents) => source.select<Row & Fetched>(parentPages(listing, page, links(parents))),
      (row) => row.parentKey!,
    );
    const totals = new DataLoader<string, number>(async (parents) => {
      const rows = await source.select<{ parentKey: string; total: number }>(sql`
        SELECT link.parent_key, COUNT(*) AS total FROM ${listing.from}
        JOIN (${links([...parents])}) link ON link.id = t.id ${all(listing.where)} GROUP BY link.parent_key`);
      const byParent = new Map(rows.map((row) => [row.parentKey, row.total]));
      return parents.map((parent) => byParent.get(parent) ?? 0);
    });
    return (parent: string): Connection<Row> =>
      connection<Row>(
        listing,
        page,
        () => pages.load(parent),
        () => totals.load(parent),
      );
  });
}

function pageOf(given: PageArguments, ordering: Ordering): Page {
  const { first, last } = given;
  if (first != null && last != null)
    throw badInput(`first, last: expected one of the two; got first ${first} and last ${last}`);
  for (const [name, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (size != null && (size < 0 || size > largestPage))
      throw badInput(`${name}: expected 0 to ${largestPage}; got ${size}`);
  }
  const position = (cursor: string | null | undefined, name: string) =>
    cursor == null ? null : decodeCursor(ordering.name, cursor, name);
  return {
    size: first ?? last ?? defaultPage,
    backward: last != null,
    after: position(given.after, 'after'),
    before: position(given.before, 'before'),
  };
}

function connection<Row>(
  { ordering }: Listing,
  page: Page,
  fetch: () => Promise<(Row & Fetched)[]>,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const rows = async () => {
    const kept = (await fetch()).slice(0, page.size);
    return page.backward ? kept.reverse() : kept;
  };
  const cursor = (row: Fetched) => encodeCursor(ordering.name, { key: row.cursorKey, id: row.id });
  return {
    nodes: rows,
    edges: async () => (await rows()).map((node) => ({ cursor: cursor(node), node })),
    pageInfo: async () => {
      const more = (await fetch()).length > page.size;
      const shown = await rows();
      return {
        hasNextPage: page.backward ? page.before !== null : more,
        hasPreviousPage: page.backward ? more : page.after !== null,
        startCursor: shown.length === 0 ? null : cursor(shown[0]!),
        endCursor: shown.length === 0 ? null : cursor(shown.at(-1)!),
        containsSynthetic: shown.some((row) => row.synthetic === 1),
      };
    },
    totalCount,
  };
}

function rootPage(listing: Listing, page: Page): Sql {
  const { from, columns, where, ordering } = listing;
  const part = (key: Sql, conditions: Sql[], order: Sql) => sql`SELECT ${columns}, ${key} AS cursor_key FROM ${from}
    ${all([...where, ...conditions])} ORDER BY ${order} LIMIT ${page.size + 1}`;
  if (ordering.key === null || ordering.neverNull)
    return part(ordering.key ?? sql`NULL`, bounds(ordering, page), sequence(ordering, page));
  // Rows with a key come before those without, in both directions; asked for apart, an index can serve the first.
  const known = { ...ordering, neverNull: true };
  const unknown = { ...ordering, key: null, direction: 'ASC' as const };
  const dated = part(
    ordering.key,
    [sql`${ordering.key} IS NOT NULL`, ...halfBounds(known, page)],
    sequence(known, page),
  );
  const undated = part(
    sql`NULL`,
    [sql`${ordering.key} IS NULL`, ...halfBounds(unknown, page)],
    sequence(unknown, page),
  );
  return sql`SELECT * FROM (SELECT * FROM (${dated}) dated UNION ALL SELECT * FROM (${undated}) undated) t
    ORDER BY ${sequence({ ...ordering, key: sql`t.cursor_key` }, page)} LIMIT ${page.size + 1}`;
}

/** Bounds of the rows with a key, or of those without, which come after them. */
function halfBounds(half: Ordering, { after, before }: Page): Sql[] {
  const bound = (position: Position | null, isAfter: boolean) => {
    if (position === null) return [];
    if ((position.key === null) === (half.key === null)) return [beyond(half, position, isAfter)];
    return (half.key === null) === isAfter ? [] : [sql`1 = 0`];
  };
  return [...bound(after, true), ...bound(before, false)];
}

/** The first rows of every parent in one statement: numbered within each parent, then cut. */
function parentPages({ from, columns, where, ordering }: Listing, page: Page, links: Sql): Sql {
  return sql`SELECT * FROM (
      SELECT ${columns}, ${ordering.key ?? sql`NULL`} AS cursor_key, link.parent_key,
        ROW_NUMBER() OVER (PARTITION BY link.parent_key ORDER BY ${sequence(ordering, page)}) AS place
      FROM ${from} JOIN (${links}) link ON link.id = t.id ${all([...where, ...bounds(ordering, page)])}
    ) page WHERE place <= ${page.size + 1} ORDER BY parent_key, place`;
}

/** The order of rows: known keys first, by key, then by id; all of it turned round for a page from the end. */
function sequence({ key, direction, neverNull }: Ordering, { backward }: Page): Sql {
  const down = sql`DESC`;
  const id = backward ? sql`t.id DESC` : sql`t.id`;
  if (key === null) return direction === 'DESC' && !backward ? sql`t.id DESC` : direction === 'DESC' ? sql`t.id` : id;
  const nullsLast = neverNull ? empty : sql`(${key} IS NULL) ${backward ? down : empty}, `;
  return sql`${nullsLast}${key} ${(direction === 'DESC') !== backward ? down : empty}, ${id}`;
}

function bounds(ordering: Ordering, { after, before }: Page): Sql[] {
  return [...(after ? [beyond(ordering, after, true)] : []), ...(before ? [beyond(ordering, before, false)] : [])];
}

/** Rows strictly after (or before) a position; comparing values rather than counting keeps pages stable under inserts. */
function beyond({ key, direction, neverNull }: Ordering, position: Position, after: boolean): Sql {
  const idAfter = key === null && direction === 'DESC' ? !after : after;
  const id = idAfter ? sql`t.id > ${position.id}` : sql`t.id < ${position.id}`;
  if (key === null) return id;
  if (position.key === null) return after ? sql`(${key} IS NULL AND ${id})` : sql`(${key} IS NOT NULL OR ${id})`;
  const ahead = (direction === 'ASC') === after ? sql`${key} > ${position.key}` : sql`${key} < ${position.key}`;
  if (neverNull) {
    // A bound by the key alone, from which an index can start; an OR as a whole would have it begin at page one.
    const from = (direction === 'ASC') === after ? sql`${key} >= ${position.key}` : sql`${key} <= ${position.key}`;
    return sql`(${from} AND (${ahead} OR ${id}))`;
  }
  const undated = after ? sql`OR ${key} IS NULL` : empty;
  return sql`(${ahead} ${undated} OR (${key} = ${position.key} AND ${id}))`;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
