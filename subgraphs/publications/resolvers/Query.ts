import type { QueryResolvers } from '../generated.ts';
import { statisticRequest } from './statistic-request.ts';

export const Query: QueryResolvers = {
  publications: (_, given, { loaders }) => loaders.publications(given),
  publication: (_, { id }, { loaders }) => loaders.publicationById.load(id),
  series: (_, __, { loaders }) => loaders.allSeries(),
  commitments: (_, given, { loaders }) => loaders.commitments(given),
  commitment: (_, { id }, { loaders }) => loaders.commitmentById.load(id),
  publicationStatistics: (_, given, { loaders }, info) => loaders.statistics(statisticRequest(given, info)),
};
