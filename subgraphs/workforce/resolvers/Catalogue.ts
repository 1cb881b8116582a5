import { subgraphCatalogue } from '../../../platform/catalogue.ts';
import type { CatalogueResolvers } from '../generated.ts';

export const Catalogue: CatalogueResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  workforce: (_, __, { source, statistics }) => subgraphCatalogue(source, statistics, { hasReleases: true }),
};
