import { textKey } from '../../../platform/references.ts';
import type { AreaResolvers } from '../generated.ts';
import { regionsOfArea } from '../regions.ts';
import { regionsRequest, tableRequest } from './table-request.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ code }) => ({ code: textKey('Area', 'code', code) }),
  regions: ({ code }) => regionsOfArea(code).map((region) => ({ code: region })),
  representation: async ({ code }, given, { loaders }) => {
    const own = tableRequest(given, [{ dimension: 'AREA', code }]);
    const regions = given.ofRegions ? regionsOfArea(code) : [];
    if (regions.length === 0) return loaders.representation(own);
    return (await loaders.table.load(own)) ?? loaders.representation(regionsRequest(given, regions));
  },
};
