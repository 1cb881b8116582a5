import type { Source } from './database.ts';
import { findDatasets } from './importing/receipts.ts';
import type { StatisticDeclaration } from './statistics.ts';

/** The one id of the `Catalogue` entity, to which every subgraph adds its own field. */
export const catalogueId = 'catalogue';

const timeGrains = ['FINANCIAL_YEAR', 'QUARTER', 'MONTH'];

/** What one subgraph holds and can count: its loaded files, and its statistics straight from their declarations. */
export function subgraphCatalogue(source: Source, statistics: StatisticDeclaration[]) {
  return {
    datasets: () => findDatasets(source),
    dimensions: statistics.flatMap(({ name: statistic, dimensions }) =>
      Object.entries(dimensions).map(([name, { definition }]) => ({ statistic, name, definition })),
    ),
    measures: statistics.flatMap(({ name: statistic, dimensions, owners, measures }) =>
      Object.entries(measures).map(([name, { definition, unit, denominator, owner }]) => ({
        statistic,
        name,
        definition,
        unit,
        denominator: denominator ?? null,
        grains: timeGrains.filter((grain) => grain in dimensions && grain in owners[owner]!.dimensions),
      })),
    ),
  };
}

export type CatalogueValue = ReturnType<typeof subgraphCatalogue>;
