import type { StrandCode } from '../../../platform/reference/strands.ts';
import { comparisons } from '../../../platform/statistics.ts';
import type { EngagementRowResolvers } from '../generated.ts';

export const EngagementRow: EngagementRowResolvers = {
  ...comparisons,
  area: (row, _, { loaders }) => (row.area ? loaders.areaByCode.load(row.area as string) : null),
  strand: (row) => (row.strand ? { code: row.strand as StrandCode } : null),
};
