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
import type { MeetingRow } from '../entities.ts';
import { dated, type DatedFilter } from './dated.ts';

type MeetingFilter = DatedFilter & {
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
  panels?: readonly string[] | null;
  kinds?: readonly string[] | null;
  hasNote?: boolean | null;
};
export type MeetingArguments = PageArguments & {
  filter?: MeetingFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  includeSynthetic?: boolean;
};

const orders = { ID: null, DATE: sql`t.date_earliest` };

export function meetingListing({ filter, orderBy, includeSynthetic }: MeetingArguments): Listing {
  const where: Sql[] = [...(includeSynthetic ? [] : [sql`t.synthetic = 0`]), ...dated(filter)];
  const { areas, panels, kinds, hasNote } = filter ?? {};
  if (areas) where.push(linkedToAreas('meeting_area', 'meeting_id', areas, filter?.includePredecessors ?? false));
  if (panels) where.push(within(sql`t.panel_id`, panels));
  if (kinds) where.push(within(sql`t.kind`, kinds));
  if (hasNote != null) where.push(sql`t.has_note = ${hasNote ? 1 : 0}`);
  return {
    name: 'meetings',
    from: sql`meeting t`,
    columns: sql`t.*`,
    where,
    ordering: orderingBy(orders, orderBy, { field: 'DATE', direction: 'DESC' }),
  };
}

export const meetingsOfAreas = (includePredecessors: boolean): ParentLinks =>
  areaLinks('meeting_area', 'meeting_id', includePredecessors);

export const meetingsOfPanels: ParentLinks = (panels) =>
  sql`SELECT panel_id AS parent_key, id FROM meeting WHERE ${within(sql`panel_id`, panels)}`;

export function findMeetingsById(source: Source, ids: string[]): Promise<MeetingRow[]> {
  return source.select(sql`SELECT t.* FROM meeting t WHERE ${within(sql`t.id`, ids)}`);
}
