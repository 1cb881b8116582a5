import type { QueryResolvers } from '../generated.ts';
import { statisticRequest } from './statistic-request.ts';

export const Query: QueryResolvers = {
  caseworkFigures: (_, given, { loaders }) => loaders.caseworkFigures(given),
  recommendations: (_, given, { loaders }) => loaders.recommendations(given),
  scrutinyStatistics: (_, given, { loaders }, info) => loaders.scrutiny(statisticRequest(given, info)),
};
