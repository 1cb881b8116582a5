import { knownReleases } from '../../../platform/disclosure/releases.ts';
import { findNetworks } from '../data/staff-networks.ts';
import { findSeries } from '../data/series.ts';
import type { QueryResolvers } from '../generated.ts';
import { trendOf } from '../trend.ts';
import { seriesRequest } from './series-request.ts';
import { tableRequest } from './table-request.ts';

export const Query: QueryResolvers = {
  staffNetworks: (_, { characteristics }, { source }) => findNetworks(source, characteristics),
  staffNetwork: (_, { id }, { loaders }) => loaders.networkById.load(id),
  workforceFigures: (_, given, { loaders }) => loaders.figures(given),
  staffReleases: async (_, { includeSynthetic }, { source }) =>
    (await knownReleases(source)).filter(({ synthetic }) => includeSynthetic || !synthetic),
  representation: (_, given, { loaders }) => loaders.representation(tableRequest(given, [])),
  workforceTrend: async (_, given, { source }) => {
    const series = seriesRequest(given);
    return trendOf(series, await findSeries(source, series));
  },
};
