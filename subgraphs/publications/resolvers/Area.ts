import { textKey } from '../../../platform/references.ts';
import type { AreaResolvers } from '../generated.ts';
import { statisticRequest } from './statistic-request.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ code }) => ({ code: textKey('Area', 'code', code) }),
  publications: ({ code }, given, { loaders }) => loaders.publicationsByArea(given)(code),
  commitments: ({ code }, given, { loaders }) => loaders.commitmentsByArea(given)(code),
  publicationStatistics: ({ code }, given, { loaders }, info) =>
    loaders.statisticsByArea(statisticRequest(given, info)).load(code),
};
