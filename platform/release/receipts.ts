import sql from 'sql-template-tag';
import type { Database, Source } from '../database.ts';
import type { ReceiptRow } from '../disclosure/entities.ts';

/** Every release that was made, in the order of their days and corrections. */
export function findReceipts(source: Source): Promise<ReceiptRow[]> {
  return source.select(sql`SELECT * FROM release_receipt ORDER BY as_of, synthetic, correction`);
}

/**
 * The id of the next release of a day: `2023-03-31`, `2023-03-31/2` for its first correction, and `synthetic-` before it for
 * one of made-up people. Throws where the day has a release and none is corrected, or the other way round.
 */
export async function nextRelease(
  source: Source,
  asOf: string,
  synthetic: boolean,
  correction: boolean,
): Promise<{ id: string; correction: number }> {
  const [found] = await source.select<{ last: number | null }>(
    sql`SELECT MAX(correction) AS last FROM release_receipt WHERE as_of = ${asOf} AND synthetic = ${synthetic ? 1 : 0}`,
  );
  const last = found?.last ?? 0;
  const of = `${synthetic ? 'synthetic ' : ''}release`;
  if (last > 0 && !correction)
    throw new Error(
      `--as-of: expected a day that has no ${of} yet; there is one of ${asOf}. --correction makes another in its place, which the ledger charges for`,
    );
  if (last === 0 && correction)
    throw new Error(`--correction: expected a day that has a ${of}; there is none of ${asOf}`);
  const day = synthetic ? `synthetic-${asOf}` : asOf;
  return { id: last === 0 ? day : `${day}/${last + 1}`, correction: last + 1 };
}

/** Takes all releases of made-up people out again, with what they were charged for; real ones were seen and cannot be undone. */
export function removeSyntheticReleases(database: Database): Promise<number> {
  return database.transaction(async (transaction) => {
    const releases = await transaction.select<{ id: string }>(sql`SELECT id FROM release_receipt WHERE synthetic = 1`);
    for (const { id } of releases) {
      await transaction.run(sql`DELETE FROM release_cell WHERE release_id = ${id}`);
      await transaction.run(sql`DELETE FROM release_charge WHERE release_id = ${id}`);
    }
    await transaction.run(sql`DELETE FROM release_receipt WHERE synthetic = 1`);
    return releases.length;
  });
}
