import sql, { type Sql } from 'sql-template-tag';
import { within } from '../../../platform/conditions.ts';
import type { Listing } from '../../../platform/connection.ts';
import { recommendationListing, type RecommendationArguments, type RecommendationFilter } from './recommendations.ts';

type OutcomeFilter = Pick<
  RecommendationFilter,
  'areas' | 'includePredecessors' | 'strands' | 'includeBroader' | 'panels' | 'statuses'
> & { financialYears?: readonly string[] | null };
export type OutcomeArguments = Omit<RecommendationArguments, 'filter'> & { filter?: OutcomeFilter | null };

/** What makes a recommendation an outcome: it was answered, and what was asked for is agreed to, on its way or done. */
const isOutcome: Sql = sql`t.response IS NOT NULL AND t.status IN ('ACCEPTED', 'IN_PROGRESS', 'IMPLEMENTED')`;

/** "You said, we did": the recommendations that are outcomes. */
export function outcomeListing(given: OutcomeArguments): Listing {
  const listing = recommendationListing(given);
  const years = given.filter?.financialYears;
  return {
    ...listing,
    name: 'outcomes',
    where: [...listing.where, isOutcome, ...(years ? [within(sql`t.financial_year`, years)] : [])],
  };
}
