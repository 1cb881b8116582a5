import { subgraphCatalogue } from '../../../platform/catalogue.ts';
import type { CatalogueResolvers } from '../generated.ts';
import { scrutinyStatistics } from '../statistics.ts';

export const Catalogue: CatalogueResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  scrutiny: (_, __, { source }) => subgraphCatalogue(source, [scrutinyStatistics]),
};
