import { partialDateFrom } from '../../../platform/partial-date.ts';
import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import { characteristics, type CharacteristicCode } from '../characteristics.ts';
import type { StaffNetworkResolvers } from '../generated.ts';
import type { Loaders } from '../loaders.ts';
import { tableRequest } from './table-request.ts';

export const StaffNetwork: StaffNetworkResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.networkById.load(textKey('StaffNetwork', 'id', id)),
  characteristics: ({ id }, _, { loaders }) => characteristicsOf(id, loaders),
  strands: async ({ id }, _, { loaders }) => {
    const codes = (await characteristicsOf(id, loaders)).flatMap((code) => [...characteristics[code].strands]);
    return [...new Set(codes)].sort().map((code) => ({ code }));
  },
  established: (network) => partialDateFrom(network, 'established'),
  representation: async ({ id }, given, { loaders }) => {
    const own = (await characteristicsOf(id, loaders)).flatMap((code) => characteristics[code].dimension ?? []);
    if (own.length === 0) return null;
    const others = given.by.filter((dimension) => !(own as string[]).includes(dimension));
    return loaders.representation(tableRequest({ ...given, by: [...own, ...others] }, []));
  },
  source: (network) => sourceOf(network.sourceUrl),
};

async function characteristicsOf(id: string, loaders: Loaders): Promise<CharacteristicCode[]> {
  return (await loaders.characteristicsByNetwork.load(id)) as CharacteristicCode[];
}
