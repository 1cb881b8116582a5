import sql from 'sql-template-tag';
import { within } from '../conditions.ts';
import type { Source } from '../database.ts';
import type { CellRow, ReceiptRow } from './entities.ts';

/** What an answer needs to know of a release. */
export type Release = Pick<ReceiptRow, 'id' | 'asOf' | 'synthetic' | 'withPairs'>;

/** For how long the list of releases is not read again, milliseconds. */
const listIsFresh = 1000;
const lists = new WeakMap<Source, { releases: Promise<Release[]>; readAt: number }>();

/**
 * The releases that answers come from, newest first: of each day the last correction. They are kept for a second, so that what
 * is not released is refused without a statement.
 */
export function knownReleases(source: Source): Promise<Release[]> {
  const known = lists.get(source);
  if (known !== undefined && performance.now() - known.readAt < listIsFresh) return known.releases;
  const releases = findReleases(source);
  lists.set(source, { releases, readAt: performance.now() });
  releases.catch(() => lists.delete(source));
  return releases;
}

async function findReleases(source: Source): Promise<Release[]> {
  const rows = await source.select<Release>(
    sql`SELECT id, as_of, synthetic, with_pairs FROM release_receipt ORDER BY as_of DESC, correction DESC`,
  );
  const seen = new Set<string>();
  return rows.filter(({ asOf, synthetic }) => {
    const day = `${asOf} ${synthetic}`;
    return !seen.has(day) && seen.add(day);
  });
}

/** Cells by address. An address that no release has gives none. */
export function findCells(source: Source, addresses: readonly string[]): Promise<CellRow[]> {
  const releases = [...new Set(addresses.map((address) => address.slice(0, address.indexOf('|'))))];
  return source.select(sql`SELECT address, value, flag FROM release_cell
    WHERE ${within(sql`release_id`, releases)} AND ${within(sql`address`, addresses)}`);
}
