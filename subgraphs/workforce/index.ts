import { defineSubgraph } from '../../platform/subgraph.ts';
import { entities } from './entities.ts';
import { imports } from './import/index.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import * as resolvers from './resolvers/index.ts';

/** Staff networks, and published figures about staff and pay. */
export const workforce = defineSubgraph({
  name: 'workforce',
  directory: import.meta.dirname,
  entities,
  migrations,
  imports,
  statistics: [],
  loaders: createLoaders,
  resolvers,
});
