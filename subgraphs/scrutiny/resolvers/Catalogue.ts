import { subgraphCatalogue } from '../../../platform/catalogue.ts';
import { kindsNotShown } from '../case-access.ts';
import type { CatalogueResolvers } from '../generated.ts';

export const Catalogue: CatalogueResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  scrutiny: (_, __, { identity, source, statistics }) =>
    subgraphCatalogue(source, statistics, { hidden: () => kindsNotShown(identity, source), hasReleases: true }),
};
