import sql from 'sql-template-tag';
import type { Source } from '../../../platform/database.ts';
import { within } from '../../../platform/conditions.ts';

/** Names of Areas, from the reference kept here. */
export function findAreaNames(source: Source, codes: string[]): Promise<{ id: string; name: string }[]> {
  return source.select(sql`SELECT id, name FROM area_reference WHERE ${within(sql`id`, codes)}`);
}

/** Codes of the units that exist today, in code order. */
export async function findCurrentAreas(source: Source): Promise<string[]> {
  const rows = await source.select<{ id: string }>(
    sql`SELECT id FROM area_reference WHERE kind NOT LIKE 'FORMER%' ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}
