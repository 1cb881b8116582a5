import { sourceOf } from '../../../platform/source.ts';
import { labelOf } from '../dimensions.ts';
import type { RegionResolvers } from '../generated.ts';
import { areasByRegion, regionsSource } from '../regions.ts';

export const Region: RegionResolvers = {
  name: ({ code }, { language }) => labelOf('REGION', code, language) ?? code,
  areas: ({ code }) => (areasByRegion[code] ?? []).map((area) => ({ code: area })),
  source: () => sourceOf(regionsSource),
};
