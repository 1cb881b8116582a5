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
import { within } from '../../../platform/conditions.ts';
import type { OrganisationRow } from '../entities.ts';
import { seats } from './panels.ts';

type OrganisationFilter = {
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
  kinds?: readonly string[] | null;
  sectors?: readonly string[] | null;
};
export type OrganisationArguments = PageArguments & {
  filter?: OrganisationFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  includeSynthetic?: boolean;
};

const orders = { ID: null, NAME: sql`t.name` };

export function organisationListing({ filter, orderBy, includeSynthetic }: OrganisationArguments): Listing {
  const where: Sql[] = includeSynthetic ? [] : [sql`t.synthetic = 0`];
  const { areas, kinds, sectors } = filter ?? {};
  if (areas)
    where.push(linkedToAreas('organisation_area', 'organisation_id', areas, filter?.includePredecessors ?? false));
  if (kinds) where.push(within(sql`t.kind`, kinds));
  if (sectors) where.push(within(sql`t.sector`, sectors));
  return {
    name: 'organisations',
    from: sql`organisation t`,
    columns: sql`t.*`,
    where,
    ordering: orderingBy(orders, orderBy, { field: 'ID', direction: 'ASC' }),
  };
}

export const organisationsOfAreas = (includePredecessors: boolean): ParentLinks =>
  areaLinks('organisation_area', 'organisation_id', includePredecessors);

export function findOrganisationsById(source: Source, ids: string[]): Promise<OrganisationRow[]> {
  return source.select(sql`SELECT t.* FROM organisation t WHERE ${within(sql`t.id`, ids)}`);
}

export function findOrganisationsOfPanels(
  source: Source,
  ids: string[],
): Promise<(OrganisationRow & { panelId: string })[]> {
  return source.select(sql`SELECT t.*, seat.panel_id FROM organisation t JOIN (${seats}) seat ON seat.organisation_id = t.id
    WHERE ${within(sql`seat.panel_id`, ids)} ORDER BY t.id`);
}

export function findPartnersOfEvents(
  source: Source,
  ids: string[],
): Promise<(OrganisationRow & { eventId: string })[]> {
  return source.select(sql`SELECT t.*, p.event_id FROM organisation t JOIN event_partner p ON p.partner_name = t.name
    WHERE ${within(sql`p.event_id`, ids)} ORDER BY t.id`);
}
