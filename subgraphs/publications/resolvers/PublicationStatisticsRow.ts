import { comparisons } from '../../../platform/statistics.ts';
import type { PublicationStatisticsRowResolvers } from '../generated.ts';

export const PublicationStatisticsRow: PublicationStatisticsRowResolvers = {
  ...comparisons,
  series: (row, _, { loaders }) => (row.series ? loaders.seriesById.load(row.series as string) : null),
  area: (row) => (row.area ? { code: row.area as string } : null),
};
