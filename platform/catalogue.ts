import type { Source } from './database.ts';
import { findDatasets, findRevision, type DatasetRow } from './importing/receipts.ts';
import { enumName, fieldName, type StatisticDeclaration } from './statistics/declaration.ts';
import { grains } from './statistics/grains.ts';

/** The one id of the `Catalogue` entity, to which every subgraph adds its own field. */
export const catalogueId = 'catalogue';

/**
 * What one subgraph holds and can count: its loaded files, and its statistics straight from their declarations.
 * @param hidden kinds whose files are not listed for this caller
 * @param hasReleases whether some of its tables are answered from releases
 */
export function subgraphCatalogue(
  source: Source,
  statistics: StatisticDeclaration[],
  {
    hidden = async () => [],
    hasReleases = false,
  }: { hidden?: () => Promise<readonly string[]>; hasReleases?: boolean } = {},
) {
  let found: Promise<DatasetRow[]> | undefined;
  let revised: ReturnType<typeof findRevision> | undefined;
  const revision = () => (revised ??= findRevision(source, hasReleases));
  const datasets = () => (found ??= findDatasets(source));
  return {
    datasets: async () => {
      const [files, kinds] = await Promise.all([datasets(), hidden()]);
      return files.filter(({ kind }) => !kinds.includes(kind));
    },
    revision: async () => (await revision()).revision,
    changedAt: async () => (await revision()).changedAt,
    dimensions: statistics.flatMap(({ name: statistic, dimensions }) =>
      Object.entries(dimensions).map(([name, { definition, type }]) => ({
        statistic,
        name,
        field: fieldName(name),
        type,
        definition,
      })),
    ),
    measures: async () => {
      const files = await datasets();
      return statistics.flatMap((declaration) => measuresOf(declaration, files));
    },
  };
}

export type CatalogueValue = ReturnType<typeof subgraphCatalogue>;

function measuresOf({ name: statistic, dimensions, owners, measures }: StatisticDeclaration, files: DatasetRow[]) {
  return Object.entries(measures).map(([name, { definition, unit, denominator, owner }]) => {
    const own = Object.keys(dimensions).filter((dimension) => dimension in owners[owner]!.dimensions);
    const loaded = files.filter(({ kind }) => owners[owner]!.imports.includes(kind)).map(({ loadedAt }) => loadedAt);
    return {
      statistic,
      name,
      enumValue: enumName(name),
      definition,
      unit,
      denominator: denominator ?? null,
      dimensions: own,
      grains: grains.filter((grain) => own.includes(grain)).reverse(),
      lastImport: loaded.sort().at(-1) ?? null,
    };
  });
}
