import { loadPresent } from '../../../platform/loaders.ts';
import { textKey } from '../../../platform/references.ts';
import type { PoliceForceResolvers } from '../generated.ts';
import { namesOfForce } from '../police-forces.ts';

export const PoliceForce: PoliceForceResolvers = {
  __resolveReference: ({ name }, { loaders }) => loaders.policeForceByName.load(textKey('PoliceForce', 'name', name)),
  areas: async ({ name }, _, { loaders }) => {
    const codes = await Promise.all(namesOfForce(name).map((each) => loaders.areasByPoliceForce.load(each)));
    return loadPresent(loaders.areaByCode, [...new Set(codes.flat())].sort());
  },
};
