import { defineSubgraph } from '../../platform/subgraph.ts';
import { entities } from './entities.ts';
import { imports } from './import/index.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import * as resolvers from './resolvers/index.ts';
import { publicationStatistics } from './statistics.ts';

/** Documents, their editions and series, commitments, and what stands at a source. */
export const publications = defineSubgraph({
  name: 'publications',
  directory: import.meta.dirname,
  entities,
  migrations,
  imports,
  statistics: [publicationStatistics],
  loaders: createLoaders,
  resolvers,
});
