import sql, { raw, type Sql } from 'sql-template-tag';
import type { ParentLinks } from './connection.ts';
import { within } from './conditions.ts';

/**
 * Condition that a row `t` is linked to one of the Areas, through a link table `(owner, area_code)`; with
 * `includePredecessors` also to any Area they were made from.
 * @param owner the link table's column that names the row
 * @param row what it names the row by: its id, or its set of Areas where equal ones share an entry
 */
export function linkedToAreas(
  table: string,
  owner: string,
  codes: readonly string[],
  includePredecessors: boolean,
  row: Sql = sql`t.id`,
): Sql {
  return sql`${row} IN (SELECT ${raw(owner)} FROM ${raw(table)} WHERE ${areaWithin(sql`area_code`, codes, includePredecessors)})`;
}

/** Condition that an Area column is one of the Areas, or with `includePredecessors` one they were made from. */
export function areaWithin(column: Sql, codes: readonly string[], includePredecessors: boolean): Sql {
  if (!includePredecessors) return within(column, codes);
  return sql`${column} IN (SELECT lineage.member_code FROM area_lineage lineage WHERE ${within(sql`lineage.area_code`, codes)})`;
}

/** The rows of each Area as connection parents, through a link table; a row of two predecessors counts once. */
export function areaLinks(table: string, owner: string, includePredecessors: boolean): ParentLinks {
  return (codes) =>
    includePredecessors
      ? sql`SELECT DISTINCT lineage.area_code AS parent_key, ${raw(owner)} AS id FROM ${raw(table)} linked
          JOIN area_lineage lineage ON lineage.member_code = linked.area_code WHERE ${within(sql`lineage.area_code`, codes)}`
      : sql`SELECT area_code AS parent_key, ${raw(owner)} AS id FROM ${raw(table)} WHERE ${within(sql`area_code`, codes)}`;
}

/** The codes a link table holds for each of its owners, in code order: what `codesLoader` asks. */
export function linkedCodes(table: string, owner: string, code: string, keys: string[]): Sql {
  return sql`SELECT ${raw(owner)} AS owner, ${raw(code)} AS code FROM ${raw(table)}
    WHERE ${within(raw(owner), keys)} ORDER BY ${raw(owner)}, ${raw(code)}`;
}
