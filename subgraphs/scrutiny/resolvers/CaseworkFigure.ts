import { periodFrom } from '../../../platform/period.ts';
import type { StrandCode } from '../../../platform/reference/strands.ts';
import { sourceOf } from '../../../platform/source.ts';
import type { CaseworkFigureResolvers } from '../generated.ts';

export const CaseworkFigure: CaseworkFigureResolvers = {
  period: (figure) => periodFrom(figure),
  strand: ({ strandCode }) => (strandCode === null ? null : { code: strandCode as StrandCode }),
  area: ({ areaCode }) => (areaCode === null ? null : { code: areaCode }),
  source: (figure) => sourceOf(figure.sourceUrl),
};
