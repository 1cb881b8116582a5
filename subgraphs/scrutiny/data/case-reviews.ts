import sql, { type Sql } from 'sql-template-tag';
import { financialYearStart } from '../../../platform/calendar.ts';
import { areaWithin } from '../../../platform/area-scope.ts';
import { within } from '../../../platform/conditions.ts';
import {
  orderingBy,
  type Listing,
  type OrderArgument,
  type PageArguments,
  type ParentLinks,
} from '../../../platform/connection.ts';
import type { Source } from '../../../platform/database.ts';
import { rolledUpCount } from '../../../platform/roll-up.ts';
import { withBroader, type StrandCode } from '../../../platform/reference/strands.ts';
import type { CaseReviewScope } from '../case-access.ts';
import { caseReviewRollUps } from '../roll-ups.ts';
import type { CaseReviewRow, FeedbackRow, RecommendationRow } from '../entities.ts';

type CaseReviewFilter = {
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
  panels?: readonly string[] | null;
  strands?: readonly StrandCode[] | null;
  includeBroader?: boolean;
  outcomes?: readonly string[] | null;
  financialYears?: readonly string[] | null;
};
export type CaseReviewArguments = PageArguments & {
  filter?: CaseReviewFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  scope: CaseReviewScope;
};

const orders = { ID: null, REVIEWED: sql`t.reviewed_on` };

export function caseReviewListing({ filter, orderBy, scope }: CaseReviewArguments): Listing {
  const where: Sql[] = [inScope(scope)];
  const { areas, panels, strands, outcomes, financialYears } = filter ?? {};
  if (areas) where.push(areaWithin(sql`t.area_code`, areas, filter?.includePredecessors ?? false));
  if (panels) where.push(within(sql`t.panel_id`, panels));
  if (strands) where.push(within(sql`t.strand_code`, withBroader(strands, filter?.includeBroader ?? false)));
  if (outcomes) where.push(within(sql`t.outcome`, outcomes));
  if (financialYears) where.push(within(sql`t.financial_year`, financialYears));
  const count = rolledUpCount(caseReviewRollUps, where);
  return {
    from: sql`case_review t`,
    columns: sql`t.*`,
    where: [...where, ...daysOf(financialYears)],
    ordering: orderingBy(orders, orderBy, { field: 'REVIEWED', direction: 'DESC' }, true),
    count,
  };
}

/** The days that financial years lie in: where an index in the order of the list can begin and end. */
function daysOf(years: readonly string[] | null | undefined): Sql[] {
  if (years == null || years.length === 0) return [];
  const starts = years.map((year) => financialYearStart(year)!);
  return [sql`t.reviewed_on BETWEEN ${`${Math.min(...starts)}-04-01`} AND ${`${Math.max(...starts) + 1}-03-31`}`];
}

/** One value where it can be: then the indices that lead by it go on in the order of the list. */
function inScope({ recorded, synthetic }: CaseReviewScope): Sql {
  return recorded && synthetic ? sql`t.synthetic IN (0, 1)` : sql`t.synthetic = ${synthetic ? 1 : 0}`;
}

export const caseReviewsOfPanels: ParentLinks = (panels) =>
  sql`SELECT panel_id AS parent_key, id FROM case_review WHERE ${within(sql`panel_id`, panels)}`;

export const caseReviewsOfMeetings: ParentLinks = (meetings) =>
  sql`SELECT meeting_id AS parent_key, id FROM case_review WHERE ${within(sql`meeting_id`, meetings)}`;

export function findCaseReviewsById(source: Source, ids: string[]): Promise<CaseReviewRow[]> {
  return source.select(sql`SELECT t.* FROM case_review t WHERE ${within(sql`t.id`, ids)}`);
}

export function findFeedbackByCaseReview(source: Source, ids: string[]): Promise<FeedbackRow[]> {
  return source.select(
    sql`SELECT t.* FROM case_feedback t WHERE ${within(sql`t.case_review_id`, ids)} ORDER BY t.case_review_id, t.id`,
  );
}

export function findRecommendationsByCaseReview(source: Source, ids: string[]): Promise<RecommendationRow[]> {
  return source.select(
    sql`SELECT t.* FROM recommendation t WHERE ${within(sql`t.case_review_id`, ids)} ORDER BY t.case_review_id, t.id`,
  );
}
