import sql, { type Sql } from 'sql-template-tag';
import { areaLinks, linkedToAreas } from '../../../platform/area-scope.ts';
import {
  orderingBy,
  type Listing,
  type OrderArgument,
  type PageArguments,
  type ParentLinks,
} from '../../../platform/connection.ts';
import type { Source } from '../../../platform/database.ts';
import type { StrandCode } from '../../../platform/reference/strands.ts';
import { within } from '../../../platform/conditions.ts';
import { linkedToStrands, strandLinks } from '../../../platform/strand-scope.ts';
import type { PanelRow } from '../entities.ts';

type PanelFilter = {
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
  kinds?: readonly string[] | null;
  levels?: readonly string[] | null;
  statuses?: readonly string[] | null;
  strands?: readonly StrandCode[] | null;
  includeBroader?: boolean;
};
export type PanelArguments = PageArguments & {
  filter?: PanelFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  includeSynthetic?: boolean;
};

const orders = { ID: null, NAME: sql`t.name`, ESTABLISHED: sql`t.established_earliest` };

export function panelListing({ filter, orderBy, includeSynthetic }: PanelArguments): Listing {
  const where: Sql[] = includeSynthetic ? [] : [sql`t.synthetic = 0`];
  const { areas, kinds, levels, statuses, strands } = filter ?? {};
  if (areas) where.push(linkedToAreas('panel_area', 'panel_id', areas, filter?.includePredecessors ?? false));
  if (kinds) where.push(within(sql`t.kind`, kinds));
  if (levels) where.push(within(sql`t.level`, levels));
  if (statuses) where.push(within(sql`t.status`, statuses));
  if (strands) where.push(linkedToStrands('panel_strand', 'panel_id', strands, filter?.includeBroader ?? false));
  return {
    name: 'panels',
    from: sql`panel t`,
    columns: sql`t.*`,
    where,
    ordering: orderingBy(orders, orderBy, { field: 'ID', direction: 'ASC' }),
  };
}

export const panelsOfAreas = (includePredecessors: boolean): ParentLinks =>
  areaLinks('panel_area', 'panel_id', includePredecessors);

export const panelsOfStrands = (includeBroader: boolean): ParentLinks =>
  strandLinks('panel_strand', 'panel_id', includeBroader);

export function findPanelsById(source: Source, ids: string[]): Promise<PanelRow[]> {
  return source.select(sql`SELECT t.* FROM panel t WHERE ${within(sql`t.id`, ids)}`);
}

/**
 * Which organisation sits on which panel: the entry says so, and it stands on the panel's own page or on a page about one of
 * its meetings.
 */
export const seats = sql`
  SELECT o.id AS organisation_id, p.id AS panel_id FROM organisation o JOIN panel p ON p.source_url = o.source_url
  WHERE o.sits_on_panel = 1
  UNION
  SELECT o.id, m.panel_id FROM organisation o JOIN meeting m ON m.source_url = o.source_url
  WHERE o.sits_on_panel = 1 AND m.panel_id IS NOT NULL`;

export function findPanelsOfOrganisations(
  source: Source,
  ids: string[],
): Promise<(PanelRow & { organisationId: string })[]> {
  return source.select(sql`SELECT t.*, seat.organisation_id FROM panel t JOIN (${seats}) seat ON seat.panel_id = t.id
    WHERE ${within(sql`seat.organisation_id`, ids)} ORDER BY t.id`);
}
