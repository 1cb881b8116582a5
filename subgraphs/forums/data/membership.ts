import sql, { empty } from 'sql-template-tag';
import type { Source } from '../../../platform/database.ts';
import { within } from '../../../platform/conditions.ts';
import type { ExpertiseCountRow, PanelMembershipRow, SectorCountRow } from '../entities.ts';

export type MembershipArguments = { asOf?: string | null; includeSynthetic?: boolean };

/** The newest snapshot of each panel, on or before a day where one is given; of one day's two the published one. */
export function findMembershipsOfPanels(
  source: Source,
  ids: string[],
  { asOf, includeSynthetic }: MembershipArguments,
): Promise<PanelMembershipRow[]> {
  return source.select(sql`SELECT * FROM (
    SELECT t.*, ROW_NUMBER() OVER (PARTITION BY panel_id ORDER BY as_of DESC, synthetic) AS place FROM membership t
    WHERE ${within(sql`panel_id`, ids)}
      ${asOf == null ? empty : sql`AND as_of <= ${asOf}`} ${includeSynthetic ? empty : sql`AND synthetic = 0`}
  ) snapshot WHERE place = 1`);
}

export function findSectorCounts(source: Source, ids: string[]): Promise<SectorCountRow[]> {
  return source.select(
    sql`SELECT membership_id, sector, members FROM membership_sector WHERE ${within(sql`membership_id`, ids)} ORDER BY sector`,
  );
}

export function findExpertiseCounts(source: Source, ids: string[]): Promise<ExpertiseCountRow[]> {
  return source.select(
    sql`SELECT membership_id, strand_code, members FROM membership_expertise WHERE ${within(sql`membership_id`, ids)} ORDER BY strand_code`,
  );
}
