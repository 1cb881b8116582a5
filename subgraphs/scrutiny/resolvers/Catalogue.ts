import { subgraphCatalogue } from '../../../platform/catalogue.ts';
import { kindsNotShown } from '../case-access.ts';
import type { CatalogueResolvers } from '../generated.ts';

export const Catalogue: CatalogueResolvers = {
  __resolveReference: ({ id }) => ({ id }),
<<<<<<< HEAD
  scrutiny: (_, __, { source, statistics }) => subgraphCatalogue(source, statistics),
=======
  scrutiny: (_, __, { identity, source }) =>
    subgraphCatalogue(source, [scrutinyStatistics], () => kindsNotShown(identity, source)),
>>>>>>> review1
};
