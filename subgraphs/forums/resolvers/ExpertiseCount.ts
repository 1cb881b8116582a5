import type { StrandCode } from '../../../platform/reference/strands.ts';
import type { ExpertiseCountResolvers } from '../generated.ts';

export const ExpertiseCount: ExpertiseCountResolvers = {
  strand: ({ strandCode }) => ({ code: strandCode as StrandCode }),
};
