import { subgraphCatalogue } from '../../../platform/catalogue.ts';
import type { CatalogueResolvers } from '../generated.ts';
import { membershipStatistics } from '../membership-statistics.ts';
import { engagementStatistics } from '../statistics.ts';

export const Catalogue: CatalogueResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  forums: (_, __, { source }) => subgraphCatalogue(source, [engagementStatistics(), membershipStatistics()]),
};
