import sql, { type Sql } from 'sql-template-tag';
import { all, within } from '../../../platform/conditions.ts';
import type { Source } from '../../../platform/database.ts';
import type { AreaRow, PoliceForceRow } from '../entities.ts';

export type AreaArguments = { isCurrent?: boolean | null; kind?: string | null; codes?: readonly string[] | null };

/** Areas and other units by code. */
export function findAreas(source: Source, { isCurrent, kind, codes }: AreaArguments): Promise<AreaRow[]> {
  const where: Sql[] = [];
  if (isCurrent != null) where.push(isCurrent ? sql`t.kind NOT LIKE 'FORMER%'` : sql`t.kind LIKE 'FORMER%'`);
  if (kind != null) where.push(sql`t.kind = ${kind}`);
  if (codes != null) where.push(within(sql`t.id`, codes));
  return source.select(sql`SELECT t.* FROM area t ${all(where)} ORDER BY t.id`);
}

export function findAreasByCode(source: Source, codes: string[]): Promise<AreaRow[]> {
  return source.select(sql`SELECT t.* FROM area t WHERE ${within(sql`t.id`, codes)}`);
}

/** Police forces that Areas name, by name; all of them, or those named. */
export function findPoliceForces(source: Source, names: string[] | null): Promise<PoliceForceRow[]> {
  const where = names === null ? [] : [within(sql`police_force`, names)];
  return source.select(
    sql`SELECT DISTINCT police_force AS name FROM area_police_force ${all(where)} ORDER BY police_force`,
  );
}
