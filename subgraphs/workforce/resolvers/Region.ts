import { sourceOf } from '../../../platform/source.ts';
import { labelOf } from '../dimensions.ts';
import type { RegionResolvers } from '../generated.ts';
import { areasByRegion, regionsSource } from '../regions.ts';
import { tableRequest } from './table-request.ts';

export const Region: RegionResolvers = {
  name: ({ code }, { language }) => labelOf('REGION', code, language) ?? code,
  areas: ({ code }) => (areasByRegion[code] ?? []).map((area) => ({ code: area })),
  representation: ({ code }, given, { loaders }) =>
    loaders.representation(tableRequest(given, [{ dimension: 'REGION', code }])),
  source: () => sourceOf(regionsSource),
};
