import { sourceOf } from '../../../platform/source.ts';
import type { RepresentationTableResolvers } from '../generated.ts';

export const RepresentationTable: RepresentationTableResolvers = {
  regions: ({ regions }) => regions.map((code) => ({ code })),
  source: ({ sourceUrl }) => sourceOf(sourceUrl),
};
