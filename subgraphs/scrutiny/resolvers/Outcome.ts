import { sourceOf } from '../../../platform/source.ts';
import type { OutcomeResolvers } from '../generated.ts';

export const Outcome: OutcomeResolvers = {
  recommendation: (recommendation) => recommendation,
  said: ({ point }) => point,
  response: ({ response }) => response!,
  change: ({ response, status }) => (status === 'IMPLEMENTED' ? response : null),
  evidence: ({ sourceUrl }) => sourceOf(sourceUrl),
};
