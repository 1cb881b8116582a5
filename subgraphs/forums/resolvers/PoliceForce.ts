import { loadPresent } from '../../../platform/loaders.ts';
import { textKey } from '../../../platform/references.ts';
import type { PoliceForceResolvers } from '../generated.ts';

export const PoliceForce: PoliceForceResolvers = {
  __resolveReference: ({ name }, { loaders }) => loaders.policeForceByName.load(textKey('PoliceForce', 'name', name)),
  areas: async (force, _, { loaders }) =>
    loadPresent(loaders.areaByCode, await loaders.areasByPoliceForce.load(force.name)),
};
