import { caseReviewScope, readableCaseReview } from '../case-access.ts';
import type { QueryResolvers } from '../generated.ts';
import { statisticRequest } from './statistic-request.ts';

export const Query: QueryResolvers = {
  caseworkFigures: (_, given, { loaders }) => loaders.caseworkFigures(given),
  caseReviews: (_, given, { identity, loaders }) =>
    loaders.caseReviews({ ...given, scope: caseReviewScope(identity, given.includeSynthetic) }),
  caseReview: async (_, { id }, { identity, loaders }) =>
    readableCaseReview(identity, await loaders.caseReviewById.load(id)),
  outcomes: (_, given, { loaders }) => loaders.outcomes(given),
  recommendations: (_, given, { loaders }) => loaders.recommendations(given),
  scrutinyStatistics: (_, given, { loaders }, info) => loaders.scrutiny(statisticRequest(given, info)),
};
