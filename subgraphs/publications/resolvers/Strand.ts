import { strandKey } from '../../../platform/references.ts';
import type { StrandResolvers } from '../generated.ts';
import { statisticRequest } from './statistic-request.ts';

export const Strand: StrandResolvers = {
  __resolveReference: ({ code }) => ({ code: strandKey(code) }),
  publications: ({ code }, given, { loaders }) => loaders.publicationsByStrand(given)(code),
  publicationStatistics: ({ code }, given, { loaders }, info) =>
    loaders.statisticsByStrand(statisticRequest(given, info)).load(code),
};
