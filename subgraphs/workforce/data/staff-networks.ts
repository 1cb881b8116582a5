import sql from 'sql-template-tag';
import { all, within } from '../../../platform/conditions.ts';
import type { Source } from '../../../platform/database.ts';
import type { StaffNetworkRow } from '../entities.ts';

/** Networks by id: all of them, or those for any of the characteristics. */
export function findNetworks(
  source: Source,
  characteristics: readonly string[] | null | undefined,
): Promise<StaffNetworkRow[]> {
  const where = characteristics
    ? [
        sql`t.id IN (SELECT network_id FROM staff_network_characteristic WHERE ${within(sql`characteristic`, characteristics)})`,
      ]
    : [];
  return source.select(sql`SELECT t.* FROM staff_network t ${all(where)} ORDER BY t.id`);
}

export function findNetworksById(source: Source, ids: string[]): Promise<StaffNetworkRow[]> {
  return source.select(sql`SELECT t.* FROM staff_network t WHERE ${within(sql`t.id`, ids)}`);
}
