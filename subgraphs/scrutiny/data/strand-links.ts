import sql, { join, raw } from 'sql-template-tag';
import type { ParentLinks } from '../../../platform/connection.ts';
import { withBroader, type StrandCode } from '../../../platform/reference/strands.ts';
import { within } from '../../../platform/statistics.ts';

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
