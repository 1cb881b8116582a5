import { textKey } from '../../../platform/references.ts';
import type { PanelResolvers } from '../generated.ts';
import { statisticRequest } from './statistic-request.ts';

export const Panel: PanelResolvers = {
  __resolveReference: ({ id }) => ({ id: textKey('Panel', 'id', id) }),
  publications: ({ id }, given, { loaders }) => loaders.publicationsByPanel(given)(id),
  publicationStatistics: ({ id }, given, { loaders }, info) =>
    loaders.statisticsByPanel(statisticRequest(given, info)).load(id),
};
