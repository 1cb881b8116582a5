import DataLoader from 'dataloader';
import type { Source } from '../../platform/database.ts';
import type { CellRow } from '../../platform/disclosure/entities.ts';
import { knownReleases } from '../../platform/disclosure/releases.ts';
import { findCurrentAreas } from './data/areas.ts';
import { findHeadcounts, type Headcount, type TableRequest } from './data/headcounts.ts';
import { benchmarkRequestOf, lookUpTable, offerOf } from './released.ts';
import { benchmarkOf, representationOf, type Benchmark, type StaffTable } from './representation.ts';

const cacheKeyFn = (request: TableRequest) => JSON.stringify(request);
/** SQLite takes no more than 500 SELECTs in one UNION. */
const tablesAStatement = 400;

/**
 * Tables of any number of requests, published ones in one statement; null where there is none. A day that has a release is
 * answered by it alone, and what no release may answer is refused without a statement; without a day, the newest answers, a
 * release before a publication.
 */
export function tableLoader(source: Source, cells: DataLoader<string, CellRow | null>) {
  const headcounts = new DataLoader<TableRequest, Headcount[], string>(
    async (requests) => {
      const found = await findHeadcounts(source, requests);
      return requests.map((_, place) => found.filter((cell) => cell.request === place));
    },
    { cacheKeyFn, maxBatchSize: tablesAStatement },
  );
  let currentAreas: Promise<string[]> | undefined;

  async function findPublished(request: TableRequest): Promise<StaffTable | null> {
    const found = await headcounts.load(request);
    const areas = request.by.includes('AREA') ? await (currentAreas ??= findCurrentAreas(source)) : [];
    return representationOf(request, found, areas);
  }

  async function findTable(request: TableRequest): Promise<StaffTable | null> {
    const offer = offerOf(request, await knownReleases(source));
    if (offer === null) return findPublished(request);
    if (offer.table === null) return null;
    const published = request.asOf === null ? await findPublished(request) : null;
    if (published !== null && published.asOf > offer.release.asOf) return published;
    const compared = benchmarkRequestOf(request, offer);
    let benchmark: Promise<Benchmark> | undefined;
    // Only who asks for it waits for it.
    const findBenchmark = () =>
      (benchmark ??= (async () => benchmarkOf(compared, compared === null ? [] : await headcounts.load(compared)))());
    return lookUpTable(request, offer, offer.table, cells, findBenchmark);
  }

  return new DataLoader<TableRequest, StaffTable | null, string>(
    (requests) => Promise.all(requests.map((request) => findTable(request))),
    { cacheKeyFn },
  );
}
