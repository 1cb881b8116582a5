import { sourceOf } from '../../../platform/source.ts';
import type { PanelMembershipResolvers } from '../generated.ts';

export const PanelMembership: PanelMembershipResolvers = {
  bySector: (membership, _, { loaders }) => loaders.sectorsByMembership.load(membership.id),
  byExpertise: (membership, _, { loaders }) => loaders.expertiseByMembership.load(membership.id),
  source: (membership) => sourceOf(membership.sourceUrl),
};
