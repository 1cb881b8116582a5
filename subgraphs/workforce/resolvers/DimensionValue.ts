import { labelOf } from '../dimensions.ts';
import type { DimensionValueResolvers } from '../generated.ts';

export const DimensionValue: DimensionValueResolvers = {
  label: async ({ dimension, code }, { language }, { loaders }) =>
    labelOf(dimension, code, language) ?? (await loaders.areaNameByCode.load(code))?.name ?? code,
};
