import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { all, within } from './conditions.ts';
import type { Listing, Ordering, ParentColumn, ParentLinks } from './connection.ts';
import type { Position } from './cursor.ts';
import { rollUpFor } from './roll-up.ts';

/** A page asked for: one row more is read, which tells whether there are others. */
export type Page = { size: number; backward: boolean; after: Position | null; before: Position | null };

/** The rows of one page; where the listing says that a page is split, from the first rows of each of its values. */
export function rootPage(listing: Listing, page: Page): Sql {
  const { hint = empty, split } = listing;
  if (split === undefined) return firstRows({ ...listing, from: sql`${listing.from} ${hint}` }, page, []);
  const pages = split.values.map((value) => firstRows(listing, page, [sql`${split.column} = ${value}`]));
  return sql`${together(pages)} ORDER BY ${sequenceTogether(listing, page)} LIMIT ${page.size + 1}`;
}

/** How many rows the root list has. */
export function rootTotal({ from, where, rollUps }: Listing): Sql {
  const rollUp = rollUps && rollUpFor(rollUps, where);
  return rollUp === undefined
    ? sql`SELECT COUNT(*) AS total FROM ${from} ${all(where)}`
    : sql`SELECT COALESCE(SUM(t.things), 0) AS total FROM ${raw(rollUp.table)} t ${all(where)}`;
}

/** How many rows each of the parents has. */
export function parentTotals(
  { from, where, rollUps }: Listing,
  links: ParentLinks | ParentColumn,
  parents: string[],
): Sql {
  if (!('column' in links))
    return sql`SELECT link.parent_key, COUNT(*) AS total FROM ${from}
      JOIN (${links(parents)}) link ON link.id = t.id ${all(where)} GROUP BY link.parent_key`;
  const conditions = [...where, within(links.column, parents)];
  const rollUp = rollUps && rollUpFor(rollUps, conditions);
  return rollUp === undefined
    ? sql`SELECT ${links.column} AS parent_key, COUNT(*) AS total FROM ${from} ${all(conditions)} GROUP BY ${links.column}`
    : sql`SELECT ${links.column} AS parent_key, SUM(t.things) AS total FROM ${raw(rollUp.table)} t
        ${all(conditions)} GROUP BY ${links.column}`;
}

/** The first rows of every parent in one statement. */
export function parentPages(listing: Listing, page: Page, links: ParentLinks | ParentColumn, parents: string[]): Sql {
  return 'column' in links ? pagesByColumn(listing, page, links, parents) : pagesByLink(listing, page, links(parents));
}

/** A page of each parent, put together: where an index leads by the column, no more rows are read than are shown. */
function pagesByColumn(listing: Listing, page: Page, { column }: ParentColumn, parents: string[]): Sql {
  const pages = parents.map((parent) =>
    firstRows({ ...listing, columns: sql`${listing.columns}, ${column} AS parent_key` }, page, [
      sql`${column} = ${parent}`,
    ]),
  );
  return sql`${together(pages)} ORDER BY t.parent_key, ${sequenceTogether(listing, page)}`;
}

function firstRows(listing: Listing, page: Page, conditions: Sql[]): Sql {
  const { from, columns, where, along = [], ordering } = listing;
  const part = (half: Ordering, key: Sql, bound: Sql[]) => sql`SELECT ${columns}, ${key} AS cursor_key FROM ${from}
    ${all([...where, ...along, ...conditions, ...bound])} ORDER BY ${sequence(half, page)} LIMIT ${page.size + 1}`;
  if (ordering.key === null || ordering.neverNull)
    return part(ordering, ordering.key ?? sql`NULL`, bounds(ordering, page));
  // Rows with a key come before those without, in both directions; asked for apart, an index can serve the first.
  const known = { ...ordering, neverNull: true };
  const unknown = { ...ordering, key: null, direction: 'ASC' as const };
  const dated = part(known, ordering.key, [sql`${ordering.key} IS NOT NULL`, ...halfBounds(known, page)]);
  const undated = part(unknown, sql`NULL`, [sql`${ordering.key} IS NULL`, ...halfBounds(unknown, page)]);
  return sql`${together([dated, undated])} ORDER BY ${sequenceTogether(listing, page)} LIMIT ${page.size + 1}`;
}

function together(pages: Sql[]): Sql {
  return sql`SELECT * FROM (${join(
    pages.map((page) => sql`SELECT * FROM (${page}) one`),
    ' UNION ALL ',
  )}) t`;
}

/** The order of rows that were put together, by the key they brought along. */
function sequenceTogether({ ordering }: Listing, page: Page): Sql {
  return sequence({ ...ordering, key: ordering.key && sql`t.cursor_key` }, page);
}

/** Rows numbered within each parent, then cut. */
function pagesByLink({ from, columns, where, ordering }: Listing, page: Page, links: Sql): Sql {
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

/** Bounds of the rows with a key, or of those without, which come after them. */
function halfBounds(half: Ordering, { after, before }: Page): Sql[] {
  const bound = (position: Position | null, isAfter: boolean) => {
    if (position === null) return [];
    if ((position.key === null) === (half.key === null)) return [beyond(half, position, isAfter)];
    return (half.key === null) === isAfter ? [] : [sql`1 = 0`];
  };
  return [...bound(after, true), ...bound(before, false)];
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
