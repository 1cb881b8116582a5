import sql from 'sql-template-tag';
import type { Source } from '../../../platform/database.ts';

/** Codes of all Areas, present and past, in code order. */
export async function findAreaCodes(source: Source): Promise<string[]> {
  const rows = await source.select<{ id: string }>(sql`SELECT id FROM area_reference ORDER BY id`);
  return rows.map(({ id }) => id);
}
