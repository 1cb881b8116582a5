import { strandKey } from '../../../platform/references.ts';
import type { StrandResolvers } from '../generated.ts';
import { statisticRequest } from './statistic-request.ts';

export const Strand: StrandResolvers = {
  __resolveReference: ({ code }) => ({ code: strandKey(code) }),
  recommendations: ({ code }, given, { loaders }) => loaders.recommendationsByStrand(given)(code),
  caseworkFigures: ({ code }, given, { loaders }) => loaders.caseworkFiguresByStrand(given)(code),
  scrutinyStatistics: ({ code }, given, { loaders }, info) =>
    loaders.scrutinyByStrand(statisticRequest(given, info)).load(code),
};
