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
import type { EventRow } from '../entities.ts';
import { dated, type DatedFilter } from './dated.ts';

type EventFilter = DatedFilter & {
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
  kinds?: readonly string[] | null;
  levels?: readonly string[] | null;
  partners?: readonly string[] | null;
  partnerNames?: readonly string[] | null;
};
export type EventArguments = PageArguments & {
  filter?: EventFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  includeSynthetic?: boolean;
};

const orders = { ID: null, DATE: sql`t.date_earliest` };

/** Partners that are organisations of this graph: the published name is the organisation's name. */
const partnerships = sql`event_partner p JOIN organisation o ON o.name = p.partner_name`;

export function eventListing({ filter, orderBy, includeSynthetic }: EventArguments): Listing {
  const where: Sql[] = [...(includeSynthetic ? [] : [sql`t.synthetic = 0`]), ...dated(filter)];
  const { areas, kinds, levels, partners, partnerNames } = filter ?? {};
  if (areas) where.push(linkedToAreas('event_area', 'event_id', areas, filter?.includePredecessors ?? false));
  if (kinds) where.push(within(sql`t.kind`, kinds));
  if (levels) where.push(within(sql`t.level`, levels));
  if (partners) where.push(sql`t.id IN (SELECT p.event_id FROM ${partnerships} WHERE ${within(sql`o.id`, partners)})`);
  if (partnerNames)
    where.push(sql`t.id IN (SELECT event_id FROM event_partner WHERE ${within(sql`partner_name`, partnerNames)})`);
  return {
    name: 'events',
    from: sql`event t`,
    columns: sql`t.*`,
    where,
    ordering: orderingBy(orders, orderBy, { field: 'DATE', direction: 'DESC' }),
  };
}

export const eventsOfAreas = (includePredecessors: boolean): ParentLinks =>
  areaLinks('event_area', 'event_id', includePredecessors);

export const eventsOfOrganisations: ParentLinks = (ids) =>
  sql`SELECT DISTINCT o.id AS parent_key, p.event_id AS id FROM ${partnerships} WHERE ${within(sql`o.id`, ids)}`;

export function findEventsById(source: Source, ids: string[]): Promise<EventRow[]> {
  return source.select(sql`SELECT t.* FROM event t WHERE ${within(sql`t.id`, ids)}`);
}
