import { defineSubgraph } from '../../platform/subgraph.ts';
import { entities } from './entities.ts';
import { imports } from './import/index.ts';
import { createLoaders } from './loaders.ts';
import { membershipStatistics } from './membership-statistics.ts';
import { migrations } from './migrations/index.ts';
import * as resolvers from './resolvers/index.ts';
import { engagementStatistics } from './statistics.ts';

/** Areas and their lineage, strands, police forces, panels, meetings, events and organisations. */
export const forums = defineSubgraph({
  name: 'forums',
  directory: import.meta.dirname,
  entities,
  migrations,
  imports,
  statistics: [engagementStatistics(), membershipStatistics()],
  loaders: createLoaders,
  resolvers,
});
