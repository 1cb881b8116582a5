import { textKey } from '../../../platform/references.ts';
import type { AreaResolvers } from '../generated.ts';
import { statisticRequest } from './statistic-request.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ code }) => ({ code: textKey('Area', 'code', code) }),
  recommendations: ({ code }, given, { loaders }) => loaders.recommendationsByArea(given)(code),
  caseworkFigures: ({ code }, given, { loaders }) => loaders.caseworkFiguresByArea(given)(code),
  scrutinyStatistics: ({ code }, given, { loaders }, info) =>
    loaders.scrutinyByArea(statisticRequest(given, info)).load(code),
};
