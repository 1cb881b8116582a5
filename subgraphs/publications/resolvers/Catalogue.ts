import { subgraphCatalogue } from '../../../platform/catalogue.ts';
import type { CatalogueResolvers } from '../generated.ts';
import { publicationStatistics } from '../statistics.ts';

export const Catalogue: CatalogueResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  publications: (_, __, { source }) => subgraphCatalogue(source, [publicationStatistics]),
};
