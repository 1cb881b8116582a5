import { releaseUrl, sourceOf } from '../../../platform/source.ts';
import type { StaffReleaseResolvers } from '../generated.ts';

export const StaffRelease: StaffReleaseResolvers = {
  headcount: ({ things }) => things,
  containsSynthetic: ({ synthetic }) => synthetic,
  source: ({ id }) => sourceOf(releaseUrl(id)),
};
