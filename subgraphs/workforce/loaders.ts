import type DataLoader from 'dataloader';
import { linkedCodes } from '../../platform/area-scope.ts';
import { rootConnections, type Connection } from '../../platform/connection.ts';
import type { Source } from '../../platform/database.ts';
import { findCells } from '../../platform/disclosure/releases.ts';
import { codedError, tableNotAvailable } from '../../platform/errors.ts';
import { codesLoader, rowLoader } from '../../platform/loaders.ts';
import type { SubgraphContext } from '../../platform/subgraph.ts';
import { findAreaNames } from './data/areas.ts';
import type { TableRequest } from './data/headcounts.ts';
import { findNetworksById } from './data/staff-networks.ts';
import {
  comparedBy,
  figureListing,
  findBenchmarks,
  findFiguresById,
  type FigureArguments,
} from './data/workforce-figures.ts';
import { tableLoader } from './tables.ts';

/** Rows of all tables of staff together that a request may be answered with. */
const mostRows = 10_000;

/** One fresh set a request: whatever is asked under many parents is asked once. */
export function createLoaders(source: Source) {
  const figureById = rowLoader(
    (ids) => findFiguresById(source, ids),
    (figure) => figure.id,
  );
  const releasedCell = rowLoader(
    (addresses) => findCells(source, addresses),
    (cell) => cell.address,
  );
  let rows = 0;
  const table = tableLoader(source, releasedCell);
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
    releasedCell,
    table,
    /** A table that must be there. The same table under many aliases is made once, but written each time. */
    representation: async (request: TableRequest) => {
      const found = await table.load(request);
      if (found === null) throw tableNotAvailable();
      rows += found.rows.length;
      if (rows > mostRows)
        throw codedError(
          'OPERATION_TOO_COMPLEX',
          `representation: expected tables of at most ${mostRows} rows in one request`,
        );
      return found;
    },
  };
}

/** A connection of ids, as one of the rows they name. */
function withRows<Row>(page: Connection<{ id: string }>, rowById: DataLoader<string, Row | null>): Connection<Row> {
  const rowOf = async ({ id }: { id: string }) => (await rowById.load(id))!;
  return {
    pageInfo: () => page.pageInfo(),
    totalCount: () => page.totalCount(),
    nodes: async () => Promise.all((await page.nodes()).map(rowOf)),
    edges: async () =>
      Promise.all((await page.edges()).map(async ({ cursor, node }) => ({ cursor, node: await rowOf(node) }))),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = SubgraphContext<Loaders>;
