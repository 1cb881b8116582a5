import type { DimensionCode, Dimension } from '../entities.ts';
import type { RepresentationRowResolvers } from '../generated.ts';

export const RepresentationRow: RepresentationRowResolvers = {
  dimensions: ({ codes }) => codes,
  area: ({ codes }) => valueOf(codes, 'AREA'),
  region: ({ codes }) => valueOf(codes, 'REGION'),
  // Published tables give neither; only a release with known noise can.
  margin: () => null,
  significant: () => null,
};

function valueOf(codes: DimensionCode[], dimension: Dimension): { code: string } | null {
  return codes.find((value) => value.dimension === dimension) ?? null;
}
