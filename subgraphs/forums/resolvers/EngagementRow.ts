import type { StrandCode } from '../../../platform/reference/strands.ts';
import type { EngagementRowResolvers } from '../generated.ts';

export const EngagementRow: EngagementRowResolvers = {
  area: (row, _, { loaders }) => (row.area ? loaders.areaByCode.load(row.area as string) : null),
  strand: (row) => (row.strand ? { code: row.strand as StrandCode } : null),
};
