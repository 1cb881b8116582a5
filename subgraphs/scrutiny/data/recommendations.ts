import sql, { type Sql } from 'sql-template-tag';
import { areaLinks, linkedToAreas } from '../../../platform/area-scope.ts';
import {
  orderingBy,
  type Listing,
  type OrderArgument,
  type PageArguments,
  type ParentLinks,
} from '../../../platform/connection.ts';
import { today } from '../../../platform/calendar.ts';
import type { Source } from '../../../platform/database.ts';
import type { StrandCode } from '../../../platform/reference/strands.ts';
import { within } from '../../../platform/conditions.ts';
import { recommendationRollUps } from '../roll-ups.ts';
import type { RecommendationRow } from '../entities.ts';
import { linkedToStrands, strandLinks } from '../../../platform/strand-scope.ts';

export type RecommendationFilter = {
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
  strands?: readonly StrandCode[] | null;
  includeBroader?: boolean;
  panels?: readonly string[] | null;
  kinds?: readonly string[] | null;
  stages?: readonly string[] | null;
  statuses?: readonly string[] | null;
  overdue?: boolean | null;
  from?: string | null;
  to?: string | null;
};
export type RecommendationArguments = PageArguments & {
  filter?: RecommendationFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  includeSynthetic?: boolean;
};

const orders = { ID: null, RAISED: sql`t.raised_earliest` };

export function recommendationListing({ filter, orderBy, includeSynthetic }: RecommendationArguments): Listing {
  const where: Sql[] = includeSynthetic ? [] : [sql`t.synthetic = 0`];
  const { areas, strands, panels, kinds, stages, statuses, overdue, from, to } = filter ?? {};
  if (areas)
    where.push(
      linkedToAreas('recommendation_area_set', 'set_key', areas, filter?.includePredecessors ?? false, sql`t.area_set`),
    );
  if (strands)
    where.push(
      linkedToStrands(
        'recommendation_strand_set',
        'set_key',
        strands,
        filter?.includeBroader ?? false,
        sql`t.strand_set`,
      ),
    );
  if (panels) where.push(within(sql`t.panel_id`, panels));
  if (kinds) where.push(within(sql`t.kind`, kinds));
  if (stages) where.push(within(sql`t.stage`, stages));
  if (statuses) where.push(within(sql`t.status`, statuses));
  if (overdue != null) where.push(sql`${isOverdue()} = ${overdue ? 1 : 0}`);
  if (from != null) where.push(sql`t.raised_earliest >= ${from}`);
  if (to != null) where.push(sql`t.raised_earliest <= ${to}`);
  return {
    name: 'recommendations',
    from: sql`recommendation t`,
    columns: sql`t.*`,
    where,
    ordering: orderingBy(orders, orderBy, { field: 'RAISED', direction: 'DESC' }),
    rollUps: recommendationRollUps,
  };
}

/** 1 when the due day is past (today in UTC) and it is neither implemented nor rejected; 0 otherwise, also without a due day. */
function isOverdue(): Sql {
  return sql`CASE WHEN t.due_on < ${today()} AND t.status NOT IN ('IMPLEMENTED', 'REJECTED') THEN 1 ELSE 0 END`;
}

export const recommendationsOfAreas = (includePredecessors: boolean): ParentLinks =>
  areaLinks('recommendation_area', 'recommendation_id', includePredecessors);

export const recommendationsOfStrands = (includeBroader: boolean): ParentLinks =>
  strandLinks('recommendation_strand', 'recommendation_id', includeBroader);

export const recommendationsOfPanels: ParentLinks = (panels) =>
  sql`SELECT panel_id AS parent_key, id FROM recommendation WHERE ${within(sql`panel_id`, panels)}`;

/** Recommendations raised at each meeting; parents are named by `meetingKey`. */
export const recommendationsOfMeetings: ParentLinks = (keys) =>
  sql`SELECT meeting_key AS parent_key, id FROM recommendation WHERE ${within(sql`meeting_key`, keys)}`;

export function findRecommendationsById(source: Source, ids: string[]): Promise<RecommendationRow[]> {
  return source.select(sql`SELECT t.* FROM recommendation t WHERE ${within(sql`t.id`, ids)}`);
}
