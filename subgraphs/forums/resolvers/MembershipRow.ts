import type { StrandCode } from '../../../platform/reference/strands.ts';
import { comparisons } from '../../../platform/statistics.ts';
import type { MembershipRowResolvers } from '../generated.ts';

export const MembershipRow: MembershipRowResolvers = {
  ...comparisons,
  area: (row, _, { loaders }) => (row.area ? loaders.areaByCode.load(row.area as string) : null),
  panel: (row, _, { loaders }) => (row.panel ? loaders.panelById.load(row.panel as string) : null),
  strand: (row) => (row.strand ? { code: row.strand as StrandCode } : null),
  expertise: (row) => (row.expertise ? { code: row.expertise as StrandCode } : null),
};
