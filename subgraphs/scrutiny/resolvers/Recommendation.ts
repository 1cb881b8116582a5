import { partialDateFrom } from '../../../platform/partial-date.ts';
import type { StrandCode } from '../../../platform/reference/strands.ts';
import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import { splitList } from '../../../platform/text.ts';
import type { RecommendationResolvers } from '../generated.ts';

export const Recommendation: RecommendationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.recommendationById.load(textKey('Recommendation', 'id', id)),
  raised: (recommendation) => partialDateFrom(recommendation, 'raised')!,
  panel: ({ panelId }) => (panelId === null ? null : { id: panelId }),
  area: async ({ id }, _, { loaders }) => {
    const [code, ...others] = await loaders.areasByRecommendation.load(id);
    return code === undefined || others.length > 0 ? null : { code };
  },
  areas: async ({ id }, _, { loaders }) => (await loaders.areasByRecommendation.load(id)).map((code) => ({ code })),
  strands: async ({ id }, _, { loaders }) =>
    (await loaders.strandsByRecommendation.load(id)).map((code) => ({ code: code as StrandCode })),
  strandsAsPublished: (recommendation) => splitList(recommendation.strandsAsPublished),
  targetAgencies: (recommendation) => splitList(recommendation.targetAgencies),
  source: (recommendation) => sourceOf(recommendation.sourceUrl),
};
