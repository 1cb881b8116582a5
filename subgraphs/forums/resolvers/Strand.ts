import { strands } from '../../../platform/reference/strands.ts';
import { strandKey } from '../../../platform/references.ts';
import type { StrandResolvers } from '../generated.ts';
import { membershipRequest } from './membership-request.ts';
import { statisticRequest } from './statistic-request.ts';

export const Strand: StrandResolvers = {
  __resolveReference: ({ code }) => ({ code: strandKey(code) }),
  name: ({ code }) => strands[code].name,
  family: ({ code }) => strands[code].family,
  formerNames: ({ code }) => [...strands[code].formerNames],
  partOf: ({ code }) => strands[code].partOf.map((broader) => ({ code: broader })),
  panels: ({ code }, given, { loaders }) => loaders.panelsByStrand(given)(code),
  engagementStatistics: ({ code }, given, { loaders }, info) =>
    loaders.engagement.byStrand(statisticRequest(given, info)).load(code),
  membershipStatistics: ({ code }, given, { loaders }, info) =>
    loaders.membership.byStrand(membershipRequest(given, info)).load(code),
};
