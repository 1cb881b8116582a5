import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { ParentLinks } from './connection.ts';
import { withBroader, type StrandCode } from './reference/strands.ts';
import { within } from './conditions.ts';

/** The rows of each strand as connection parents, or of it and the broader strands it is part of; a row of several counts once. */
export function strandLinks(table: string, owner: string, includeBroader: boolean): ParentLinks {
  return (codes) => {
    const parts = (codes as StrandCode[]).map(
      (code) => sql`SELECT DISTINCT ${code} AS parent_key, ${raw(owner)} AS id FROM ${raw(table)}
        WHERE ${within(sql`strand_code`, withBroader([code], includeBroader))}`,
    );
    return join(parts, ' UNION ALL ');
  };
}

/**
 * Condition that a row `t` is linked to one of the strands, through a link table `(owner, strand_code)`.
 * @param row what `owner` names the row by: its id, or its set of strands where equal ones share an entry
 */
export function linkedToStrands(
  table: string,
  owner: string,
  codes: readonly StrandCode[],
  includeBroader: boolean,
  row: Sql = sql`t.id`,
): Sql {
  return sql`${row} IN (SELECT ${raw(owner)} FROM ${raw(table)} WHERE ${within(sql`strand_code`, withBroader(codes, includeBroader))})`;
}
