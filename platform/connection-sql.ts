import sql, { empty, join, type Sql } from 'sql-template-tag';
import { all, within } from './conditions.ts';
import type { Listing, Ordering, ParentColumn, ParentLinks } from './connection.ts';
import type { Position } from './cursor.ts';

/** A page asked for: one row more is read, which tells whether there are others. */
export type Page = { size: number; backward: boolean; after: Position | null; before: Position | null };

export function rootPage(listing: Listing, page: Page): Sql {
  const { hint = empty, split } = listing;
  if (split === undefined) return firstRows({ ...listing, from: sql`${listing.from} ${hint}` }, page, []);
  const pages = split.values.map((value) => firstRows(listing, page, [sql`${split.column} = ${value}`]));
  return sql`${together(pages)} ORDER BY ${sequenceTogether(listing, page)} LIMIT ${page.size + 1}`;
}

/** How many rows each of the parents has. */
export function parentTotals({ from, where }: Listing, links: ParentLinks | ParentColumn, parents: string[]): Sql {
  return 'column' in links
    ? sql`SELECT ${links.column} AS parent_key, COUNT(*) AS total FROM ${from}
        ${all([...where, within(links.column, parents)])} GROUP BY ${links.column}`
    : sql`SELECT link.parent_key, COUNT(*) AS total FROM ${from}
        JOIN (${links(parents)}) link ON link.id = t.id ${all(where)} GROUP BY link.parent_key`;
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

function firstRows({ from, columns, where, ordering }: Listing, page: Page, conditions: Sql[]): Sql {
  return sql`SELECT ${columns}, ${ordering.key ?? sql`NULL`} AS cursor_key FROM ${from}
    ${all([...where, ...conditions, ...bounds(ordering, page)])} ORDER BY ${sequence(ordering, page)} LIMIT ${page.size + 1}`;
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
