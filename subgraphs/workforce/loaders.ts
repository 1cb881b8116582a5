import DataLoader from 'dataloader';
import { linkedCodes } from '../../platform/area-scope.ts';
import { rootConnections, type Connection } from '../../platform/connection.ts';
import type { Source } from '../../platform/database.ts';
import { codedError } from '../../platform/errors.ts';
import { codesLoader, rowLoader } from '../../platform/loaders.ts';
import type { SubgraphContext } from '../../platform/subgraph.ts';
import { findAreaNames, findCurrentAreas } from './data/areas.ts';
import { findHeadcounts, type TableRequest } from './data/headcounts.ts';
import { findNetworksById } from './data/staff-networks.ts';
import {
  comparedBy,
  figureListing,
  findBenchmarks,
  findFiguresById,
  type FigureArguments,
} from './data/workforce-figures.ts';
import { representationOf, type StaffTable } from './representation.ts';

/** One fresh set a request: whatever is asked under many parents is asked once. */
export function createLoaders(source: Source) {
  const figureById = rowLoader(
    (ids) => findFiguresById(source, ids),
    (figure) => figure.id,
  );
  const table = tableLoader(source);
  const figurePages = rootConnections<FigureArguments, { id: string }>(source, figureListing);
  return {
    networkById: rowLoader(
      (ids) => findNetworksById(source, ids),
      (network) => network.id,
    ),
    characteristicsByNetwork: codesLoader((ids) =>
      source.select(linkedCodes('staff_network_characteristic', 'network_id', 'characteristic', ids)),
    ),
    areaNameByCode: rowLoader(
      (codes) => findAreaNames(source, codes),
      (area) => area.id,
    ),
    figures: (given: FigureArguments) => withRows(figurePages(given), figureById),
    benchmarks: rowLoader((keys) => findBenchmarks(source, keys), comparedBy),
    table,
    /** A table that must be there: TABLE_NOT_AVAILABLE where nobody has published it. */
    representation: async (request: TableRequest) => (await table.load(request)) ?? refuseTable(),
  };
}

/** A connection of ids, as one of the rows they name. */
function withRows<Row>(page: Connection<{ id: string }>, rowById: DataLoader<string, Row | null>): Connection<Row> {
  const rowOf = async ({ id }: { id: string }) => (await rowById.load(id))!;
  return {
    ...page,
    nodes: async () => Promise.all((await page.nodes()).map(rowOf)),
    edges: async () =>
      Promise.all((await page.edges()).map(async ({ cursor, node }) => ({ cursor, node: await rowOf(node) }))),
  };
}

/** Tables of any number of requests in one statement; null where nobody has published one. */
function tableLoader(source: Source) {
  return new DataLoader<TableRequest, StaffTable | null, string>(
    async (requests) => {
      const found = await findHeadcounts(source, requests);
      const currentAreas = requests.some(({ by }) => by.includes('AREA')) ? await findCurrentAreas(source) : [];
      return requests.map((request, place) => {
        const cells = found.filter((cell) => cell.request === place);
        return representationOf(request, cells, currentAreas);
      });
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}

function refuseTable(): never {
  throw codedError('TABLE_NOT_AVAILABLE', 'No such table of staff has been published.');
}

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = SubgraphContext<Loaders>;
