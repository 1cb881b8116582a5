import type { DimensionCode, Dimension } from '../entities.ts';
import type { RepresentationRowResolvers } from '../generated.ts';
import type { Loaders } from '../loaders.ts';
import type { StaffTableRow } from '../representation.ts';

export const RepresentationRow: RepresentationRowResolvers = {
  dimensions: ({ codes }) => codes,
  area: ({ codes }) => valueOf(codes, 'AREA'),
  region: ({ codes }) => valueOf(codes, 'REGION'),
  shareBenchmark: ({ shareBenchmark }) => shareBenchmark(),
  difference: async ({ share, shareBenchmark, decimals }) => {
    const compared = share === null ? null : await shareBenchmark();
    if (share === null || compared === null) return null;
    return decimals === null ? share - compared : Number((share - compared).toFixed(decimals));
  },
  change: (row, _, { loaders }) => changeOf(row, loaders),
  significant: async (row, _, { loaders }) => {
    const change = await changeOf(row, loaders);
    return change === null ? null : Math.abs(change) > row.earlier!.leastChange;
  },
};

async function changeOf({ headcount, earlier }: StaffTableRow, loaders: Loaders): Promise<number | null> {
  const before = earlier && (await loaders.releasedCell.load(earlier.address));
  return headcount === null || before?.value == null ? null : headcount - before.value;
}

function valueOf(codes: DimensionCode[], dimension: Dimension): { code: string } | null {
  return codes.find((value) => value.dimension === dimension) ?? null;
}
