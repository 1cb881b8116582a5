import { textKey } from '../../../platform/references.ts';
import type { AreaResolvers } from '../generated.ts';
import { regionsOfArea } from '../regions.ts';
import { tableRequest } from './table-request.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ code }) => ({ code: textKey('Area', 'code', code) }),
  regions: ({ code }) => regionsOfArea(code).map((region) => ({ code: region })),
  representation: ({ code }, given, { loaders }) =>
    loaders.representation.load(tableRequest(given, [{ dimension: 'AREA', code }])),
};
