import { linkedCodes } from '../../platform/area-scope.ts';
import { parentConnections, rootConnections } from '../../platform/connection.ts';
import type { Source } from '../../platform/database.ts';
import { codesLoader, rowLoader, rowsLoader } from '../../platform/loaders.ts';
import { rootStatistics, scopedStatistics } from '../../platform/statistics.ts';
import type { SubgraphContext } from '../../platform/subgraph.ts';
import {
  caseReviewListing,
  caseReviewsOfMeetings,
  caseReviewsOfPanels,
  findCaseReviewsById,
  findFeedbackByCaseReview,
  findRecommendationsByCaseReview,
  type CaseReviewArguments,
} from './data/case-reviews.ts';
import {
  caseworkFigureListing,
  figuresOfAreas,
  figuresOfStrands,
  type CaseworkFigureArguments,
} from './data/casework-figures.ts';
import { outcomeListing, type OutcomeArguments } from './data/outcomes.ts';
import {
  findRecommendationsById,
  recommendationListing,
  recommendationsOfAreas,
  recommendationsOfMeetings,
  recommendationsOfPanels,
  recommendationsOfStrands,
  type RecommendationArguments,
} from './data/recommendations.ts';
import type { CaseReviewRow, CaseworkFigureRow, RecommendationRow } from './entities.ts';
import { scrutinyStatistics } from './statistics.ts';

type InAreas = { includePredecessors?: boolean };
type OfStrands = { includeBroader?: boolean };

/** One fresh set a request: whatever is asked under many parents is asked once. */
export function createLoaders(source: Source) {
  const codes = (table: string, owner: string, code: string) =>
    codesLoader((keys) => source.select(linkedCodes(table, owner, code, keys)));
  const figuresUnder = parentConnections<CaseworkFigureArguments & InAreas & OfStrands, CaseworkFigureRow>;
  const recommendationsUnder = parentConnections<RecommendationArguments & InAreas & OfStrands, RecommendationRow>;
  const caseReviewsUnder = parentConnections<CaseReviewArguments, CaseReviewRow>;
  return {
    caseReviewById: rowLoader(
      (ids) => findCaseReviewsById(source, ids),
      (review) => review.id,
    ),
    caseReviews: rootConnections<CaseReviewArguments, CaseReviewRow>(source, caseReviewListing),
    caseReviewsByPanel: caseReviewsUnder(source, caseReviewListing, () => caseReviewsOfPanels),
    caseReviewsByMeeting: caseReviewsUnder(source, caseReviewListing, () => caseReviewsOfMeetings),
    feedbackByCaseReview: rowsLoader(
      (ids) => findFeedbackByCaseReview(source, ids),
      (feedback) => feedback.caseReviewId,
    ),
    recommendationsByCaseReview: rowsLoader(
      (ids) => findRecommendationsByCaseReview(source, ids),
      (recommendation) => recommendation.caseReviewId!,
    ),
    outcomes: rootConnections<OutcomeArguments, RecommendationRow>(source, outcomeListing),
    recommendationById: rowLoader(
      (ids) => findRecommendationsById(source, ids),
      (recommendation) => recommendation.id,
    ),
    areasByRecommendation: codes('recommendation_area', 'recommendation_id', 'area_code'),
    strandsByRecommendation: codes('recommendation_strand', 'recommendation_id', 'strand_code'),
    recommendations: rootConnections<RecommendationArguments, RecommendationRow>(source, recommendationListing),
    recommendationsByArea: recommendationsUnder(source, recommendationListing, (given) =>
      recommendationsOfAreas(given.includePredecessors ?? false),
    ),
    recommendationsByStrand: recommendationsUnder(source, recommendationListing, (given) =>
      recommendationsOfStrands(given.includeBroader ?? false),
    ),
    recommendationsByPanel: recommendationsUnder(source, recommendationListing, () => recommendationsOfPanels),
    recommendationsByMeeting: recommendationsUnder(source, recommendationListing, () => recommendationsOfMeetings),
    caseworkFigures: rootConnections<CaseworkFigureArguments, CaseworkFigureRow>(source, caseworkFigureListing),
    caseworkFiguresByArea: figuresUnder(source, caseworkFigureListing, (given) =>
      figuresOfAreas(given.includePredecessors ?? false),
    ),
    caseworkFiguresByStrand: figuresUnder(source, caseworkFigureListing, (given) =>
      figuresOfStrands(given.includeBroader ?? false),
    ),
    scrutiny: rootStatistics(source, scrutinyStatistics),
    scrutinyByArea: scopedStatistics(source, scrutinyStatistics, 'AREA'),
    scrutinyByStrand: scopedStatistics(source, scrutinyStatistics, 'STRAND'),
    scrutinyByPanel: scopedStatistics(source, scrutinyStatistics, 'PANEL'),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = SubgraphContext<Loaders>;
