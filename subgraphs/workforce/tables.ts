import DataLoader from 'dataloader';
import type { Source } from '../../platform/database.ts';
import type { CellRow } from '../../platform/disclosure/entities.ts';
import { knownReleases } from '../../platform/disclosure/releases.ts';
import { findCurrentAreas } from './data/areas.ts';
import { findHeadcounts, type Headcount, type TableRequest } from './data/headcounts.ts';
import { benchmarkRequestOf, lookUpTable, offerOf } from './released.ts';
import { benchmarkOf, representationOf, type StaffTable } from './representation.ts';

/**
 * Tables of any number of requests, published ones in one statement; null where there is none. A day that has a release is
 * answered by it alone, and what no release may answer is refused without a statement; without a day, the newest answers, a
 * release before a publication.
 */
export function tableLoader(source: Source, cells: DataLoader<string, CellRow | null>) {
  return new DataLoader<TableRequest, StaffTable | null, string>(
    async (requests) => {
      const releases = await knownReleases(source);
      const offers = requests.map((request) => offerOf(request, releases));
      const asked = requests.map((request, place) => {
        const offer = offers[place]!;
        return {
          published: offer === null || (request.asOf === null && offer.table !== null) ? request : null,
          benchmark: offer?.table == null ? null : benchmarkRequestOf(request, offer),
        };
      });
      const printed = asked.flatMap(({ published, benchmark }) =>
        [published, benchmark].filter((each) => each !== null),
      );
      const found = printed.length === 0 ? [] : await findHeadcounts(source, printed);
      const foundFor = (request: TableRequest): Headcount[] => {
        const place = printed.indexOf(request);
        return found.filter((cell) => cell.request === place);
      };
      const currentAreas = printed.some(({ by }) => by.includes('AREA')) ? await findCurrentAreas(source) : [];
      return Promise.all(
        requests.map(async (request, place) => {
          const { published, benchmark } = asked[place]!;
          const offer = offers[place]!;
          const table = published && representationOf(published, foundFor(published), currentAreas);
          if (offer === null || (table !== null && table.asOf > offer.release.asOf)) return table;
          if (offer.table === null) return null;
          return lookUpTable(
            request,
            offer,
            offer.table,
            cells,
            benchmarkOf(benchmark, benchmark === null ? [] : foundFor(benchmark)),
          );
        }),
      );
    },
    // SQLite takes no more than 500 SELECTs in one UNION; a request can be two.
    { cacheKeyFn: (request) => JSON.stringify(request), maxBatchSize: 200 },
  );
}
