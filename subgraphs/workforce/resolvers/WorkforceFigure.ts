import { sourceOf } from '../../../platform/source.ts';
import { comparedBy } from '../data/workforce-figures.ts';
import { cellCodes, undated, type Dimension } from '../entities.ts';
import type { WorkforceFigureResolvers } from '../generated.ts';

export const WorkforceFigure: WorkforceFigureResolvers = {
  asOf: ({ asOf }) => (asOf === undated ? null : asOf),
  dimensions: ({ cell }) => cellCodes(cell),
  area: ({ cell }) => valueOf(cell, 'AREA'),
  region: ({ cell }) => valueOf(cell, 'REGION'),
  benchmark: (figure, _, { loaders }) =>
    figure.population === 'CPS' && figure.asOf !== undated ? loaders.benchmarks.load(comparedBy(figure)) : null,
  source: (figure) => sourceOf(figure.sourceUrl),
};

function valueOf(cell: string, dimension: Dimension): { code: string } | null {
  return cellCodes(cell).find((value) => value.dimension === dimension) ?? null;
}
