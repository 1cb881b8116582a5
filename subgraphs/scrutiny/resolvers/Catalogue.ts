import { subgraphCatalogue } from '../../../platform/catalogue.ts';
import { kindsNotShown } from '../case-access.ts';
import type { CatalogueResolvers } from '../generated.ts';
import { scrutinyStatistics } from '../statistics.ts';

export const Catalogue: CatalogueResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  scrutiny: (_, __, { identity, source }) =>
    subgraphCatalogue(source, [scrutinyStatistics], () => kindsNotShown(identity, source)),
};
