import { textKey } from '../../../platform/references.ts';
import { caseReviewScope } from '../case-access.ts';
import type { PanelResolvers } from '../generated.ts';
import { statisticRequest } from './statistic-request.ts';

export const Panel: PanelResolvers = {
  __resolveReference: ({ id }) => ({ id: textKey('Panel', 'id', id) }),
  recommendations: ({ id }, given, { loaders }) => loaders.recommendationsByPanel(given)(id),
  caseReviews: ({ id }, given, { identity, loaders }) =>
    loaders.caseReviewsByPanel({ ...given, scope: caseReviewScope(identity, given.includeSynthetic) })(id),
  scrutinyStatistics: ({ id }, given, { loaders }, info) =>
    loaders.scrutinyByPanel(statisticRequest(given, info)).load(id),
};
