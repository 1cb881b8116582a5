import { sourceOf } from '../../../platform/source.ts';
import { splitList } from '../../../platform/text.ts';
import type { FeedbackResolvers } from '../generated.ts';

export const Feedback: FeedbackResolvers = {
  targetAgencies: (feedback) => splitList(feedback.targetAgencies),
  source: (feedback) => sourceOf(feedback.sourceUrl),
};
