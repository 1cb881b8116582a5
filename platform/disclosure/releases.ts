import sql from 'sql-template-tag';
import { within } from '../conditions.ts';
import type { Source } from '../database.ts';
import type { CellRow, ReceiptRow } from './entities.ts';

/** What an answer needs to know of a release; `areas` are those it has cells of, in code order. */
export type Release = Pick<ReceiptRow, 'id' | 'asOf' | 'madeAt' | 'things'> & {
  synthetic: boolean;
  withPairs: boolean;
  areas: readonly string[];
};

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

/** The same, read now. */
export async function findReleases(source: Source): Promise<Release[]> {
  const rows = await source.select<ReceiptRow>(
    sql`SELECT * FROM release_receipt ORDER BY as_of DESC, synthetic, correction DESC`,
  );
  const seen = new Set<string>();
  const last = rows.filter(({ asOf, synthetic }) => {
    const day = `${asOf} ${synthetic}`;
    return !seen.has(day) && seen.add(day);
  });
  return last.map((row) => ({
    ...row,
    synthetic: row.synthetic === 1,
    withPairs: row.withPairs === 1,
    areas: row.areas.split(' '),
  }));
}

/** The newest release of the same kind of people or cases before this one; null where there is none. */
export function releaseBefore(release: Release, releases: readonly Release[]): Release | null {
  return releases.find(({ asOf, synthetic }) => asOf < release.asOf && synthetic === release.synthetic) ?? null;
}

/** The engines take some 30,000 values a statement. */
const addressesAStatement = 10_000;

/** Cells by address. An address that no release has gives none. */
export async function findCells(source: Source, addresses: readonly string[]): Promise<CellRow[]> {
  const steps = Array.from({ length: Math.ceil(addresses.length / addressesAStatement) }, (_, step) =>
    addresses.slice(step * addressesAStatement, (step + 1) * addressesAStatement),
  );
  const found = await Promise.all(
    steps.map((step) => {
      const releases = [...new Set(step.map((address) => address.slice(0, address.indexOf('|'))))];
      return source.select<CellRow>(sql`SELECT address, value, flag FROM release_cell
        WHERE ${within(sql`release_id`, releases)} AND ${within(sql`address`, step)}`);
    }),
  );
  return found.flat();
}
