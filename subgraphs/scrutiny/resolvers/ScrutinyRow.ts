import type { StrandCode } from '../../../platform/reference/strands.ts';
import { comparisons } from '../../../platform/statistics.ts';
import type { ScrutinyRowResolvers } from '../generated.ts';

export const ScrutinyRow: ScrutinyRowResolvers = {
  ...comparisons,
  area: (row) => (row.area ? { code: row.area as string } : null),
  strand: (row) => (row.strand ? { code: row.strand as StrandCode } : null),
  panel: (row) => (row.panel ? { id: row.panel as string } : null),
};
