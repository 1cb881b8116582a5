import { sourceOf } from '../../../platform/source.ts';
import type { WorkforceTrendPointResolvers } from '../generated.ts';

export const WorkforceTrendPoint: WorkforceTrendPointResolvers = {
  figure: (point) => point,
  source: ({ sourceUrl }) => sourceOf(sourceUrl),
};
