import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { financialYearStart } from '../../../platform/calendar.ts';
import { areaWithin } from '../../../platform/area-scope.ts';
import { within } from '../../../platform/conditions.ts';
import {
  orderingBy,
  type Listing,
  type Ordering,
  type OrderArgument,
  type PageArguments,
  type ParentColumn,
  type ParentLinks,
} from '../../../platform/connection.ts';
import type { Source } from '../../../platform/database.ts';
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

/** More are left to the database: a statement can only be so long. */
const mostValues = 100;

const orders = { ID: null, REVIEWED: sql`t.reviewed_on` };

/** What is read of a review, named: a list of a million takes a third longer with the columns that only imports and counts need. */
const columns = sql`t.id, t.panel_id, t.meeting_id, t.area_code, t.strand_code, t.crime_type, t.finalised_on, t.reviewed_on,
  t.outcome, t.flagged_correctly, t.synthetic, t.source_url`;

export function caseReviewListing({ filter, orderBy, scope }: CaseReviewArguments): Listing {
  const ordering = orderingBy(orders, orderBy, { field: 'REVIEWED', direction: 'DESC' }, true);
  const { areas, panels, outcomes, financialYears, includePredecessors = false } = filter ?? {};
  const strands = filter?.strands && withBroader(filter.strands, filter.includeBroader ?? false);
  const narrowed = Boolean(areas ?? panels ?? strands ?? outcomes);
  const where: Sql[] = [inScope(scope, ordering.key === null && !narrowed)];
  if (areas) where.push(areaWithin(sql`t.area_code`, areas, includePredecessors));
  if (panels) where.push(within(sql`t.panel_id`, panels));
  if (strands) where.push(within(sql`t.strand_code`, strands));
  if (outcomes) where.push(within(sql`t.outcome`, outcomes));
  if (financialYears) where.push(within(sql`t.financial_year`, financialYears));
  return {
    name: 'caseReviews',
    from: sql`case_review t`,
    columns,
    where,
    along: daysOf(financialYears),
    ordering,
    rollUps: caseReviewRollUps,
    hint: narrowed ? undefined : indexOf(ordering),
    split:
      severalOf(sql`t.strand_code`, strands) ??
      severalOf(sql`t.panel_id`, panels) ??
      severalOf(sql`t.outcome`, outcomes) ??
      (includePredecessors ? undefined : severalOf(sql`t.area_code`, areas)),
  };
}

/**
 * A list that no Area, panel or strand narrows is read in the index of its order. MariaDB would now and then begin at its first
 * row all the same, instead of where the cursor stands; it and MySQL read this comment as a hint, and SQLite needs none.
 */
function indexOf({ key, direction }: Ordering): Sql | undefined {
  if (key === null) return undefined;
  return sql`/*! FORCE INDEX (${raw(direction === 'DESC' ? 'case_review_newest' : 'case_review_oldest')}) */`;
}

/** Several values to split a page by. */
function severalOf(column: Sql, given: readonly string[] | null | undefined): Listing['split'] {
  const values = [...new Set(given)];
  return values.length > 1 && values.length <= mostValues ? { column, values } : undefined;
}

/** The days that financial years lie between: the index of the order then begins at them. */
function daysOf(financialYears: readonly string[] | null | undefined): Sql[] {
  const starts = (financialYears ?? []).flatMap((year) => financialYearStart(year) ?? []);
  if (starts.length === 0) return [];
  const [first, last] = [Math.min(...starts), Math.max(...starts) + 1];
  return [sql`t.reviewed_on BETWEEN ${`${first}-04-01`} AND ${`${last}-03-31`}`];
}

/**
 * One value where it can be: then the indices that lead by it go on in the order of the list. By id there is only the primary key,
 * and a plus keeps SQLite from sorting what it finds in another.
 */
function inScope({ recorded, synthetic }: CaseReviewScope, byPrimaryKey: boolean): Sql {
  if (recorded && synthetic) return sql`t.synthetic IN (0, 1)`;
  return sql`${byPrimaryKey ? sql`+` : empty}t.synthetic = ${synthetic ? 1 : 0}`;
}

export const caseReviewsOfPanels: ParentColumn = { column: sql`t.panel_id` };

/** A meeting has few: they are found by it and then put in order. */
export const caseReviewsOfMeetings: ParentLinks = (meetings) =>
  sql`SELECT meeting_id AS parent_key, id FROM case_review WHERE ${within(sql`meeting_id`, meetings)}`;

export function findCaseReviewsById(source: Source, ids: string[]): Promise<CaseReviewRow[]> {
  return source.select(sql`SELECT ${columns} FROM case_review t WHERE ${within(sql`t.id`, ids)}`);
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
