import { sourceOf } from '../../../platform/source.ts';
import type { RepresentationTableResolvers } from '../generated.ts';

export const RepresentationTable: RepresentationTableResolvers = {
  source: ({ sourceUrl }) => sourceOf(sourceUrl),
};
