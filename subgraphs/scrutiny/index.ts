import { defineSubgraph } from '../../platform/subgraph.ts';
import { entities } from './entities.ts';
import { imports } from './import/index.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import * as resolvers from './resolvers/index.ts';
import { scrutinyStatistics } from './statistics.ts';

/** Scrutiny of casework: published figures, and what panels and others recommended. */
export const scrutiny = defineSubgraph({
  name: 'scrutiny',
  directory: import.meta.dirname,
  entities,
  migrations,
  imports,
  statistics: [scrutinyStatistics],
  loaders: createLoaders,
  resolvers,
});
