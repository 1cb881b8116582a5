import { textKey } from '../../../platform/references.ts';
import type { StrandCode } from '../../../platform/reference/strands.ts';
import { sourceOf } from '../../../platform/source.ts';
import { readableCaseReview } from '../case-access.ts';
import type { CaseReviewResolvers } from '../generated.ts';

export const CaseReview: CaseReviewResolvers = {
  __resolveReference: async ({ id }, { identity, loaders }) =>
    readableCaseReview(identity, await loaders.caseReviewById.load(textKey('CaseReview', 'id', id))),
  panel: ({ panelId }) => ({ id: panelId }),
  meeting: ({ meetingId }) => (meetingId === null ? null : { id: meetingId }),
  area: ({ areaCode }) => ({ code: areaCode }),
  strand: ({ strandCode }) => ({ code: strandCode as StrandCode }),
  flaggedCorrectly: ({ flaggedCorrectly }) => (flaggedCorrectly === null ? null : flaggedCorrectly === 1),
  feedback: ({ id }, _, { loaders }) => loaders.feedbackByCaseReview.load(id),
  recommendations: ({ id }, _, { loaders }) => loaders.recommendationsByCaseReview.load(id),
  source: (review) => sourceOf(review.sourceUrl),
};
