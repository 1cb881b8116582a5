import type { StrandCode } from '../../../platform/reference/strands.ts';
import { sourceOf } from '../../../platform/source.ts';
import { comparisons } from '../../../platform/statistics.ts';
import type { FigureFlag, ScrutinyRowResolvers } from '../generated.ts';

export const ScrutinyRow: ScrutinyRowResolvers = {
  ...comparisons,
  area: (row) => (row.area ? { code: row.area as string } : null),
  strand: (row) => (row.strand ? { code: row.strand as StrandCode } : null),
  panel: (row) => (row.panel ? { id: row.panel as string } : null),
  // Only a looked-up count has these; one that was counted is exact.
  caseReviewCountFlag: (row) =>
    (row.caseReviewCountFlag as FigureFlag | undefined) ?? (row.caseReviewCount === null ? 'NOT_APPLICABLE' : 'OK'),
  caseReviewCountMargin: (row) =>
    row.caseReviewCount === null ? null : ((row.caseReviewCountMargin as number | undefined) ?? 0),
  caseReviewCountSource: (row) => (row.caseReviewCountSource ? sourceOf(row.caseReviewCountSource as string) : null),
};
