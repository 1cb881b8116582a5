import type DataLoader from 'dataloader';
import { addressOf, tableOver, tiers, type ReleaseTable, type Tier } from '../../platform/disclosure/closed-list.ts';
import type { CellRow } from '../../platform/disclosure/entities.ts';
import { releaseBefore, type Release } from '../../platform/disclosure/releases.ts';
import { releaseUrl } from '../../platform/source.ts';
import { benchmarkRequest, type TableRequest } from './data/headcounts.ts';
import { completeCodes } from './dimensions.ts';
import type { DimensionCode } from './entities.ts';
import { staffTables } from './release-tables.ts';
import {
  declaredDimension,
  notDeclared,
  rowCodes,
  type Benchmark,
  type StaffTable,
  type StaffTableRow,
} from './representation.ts';

/** The release that a request falls to, and the one before it. `table` is null where it answers nobody. */
export type Offer = { release: Release; before: Release | null; table: ReleaseTable | null };

/** Every dimension that a release speaks of. */
const known = new Set(staffTables.tables.flatMap(({ dimensions }) => dimensions));

/**
 * The release of the day that is asked for, else the newest; null where none speaks of what is asked, so that published figures
 * answer. One of real people goes before one of made-up people.
 */
export function offerOf(request: TableRequest, releases: readonly Release[]): Offer | null {
  const { by, fixed, regions, asOf, population, includeSynthetic } = request;
  const dimensions = [...by, ...dimensionsOf(fixed)];
  if (population !== 'CPS' || regions.length > 0 || dimensions.some((dimension) => !known.has(dimension))) return null;
  const release = releases.find(
    (each) => (asOf === null || each.asOf === asOf) && (includeSynthetic || !each.synthetic),
  );
  if (release === undefined) return null;
  const table = fixed.every((value) => isCode(value, release)) ? tableOver(staffTables, dimensions) : null;
  // Pairs of characteristics are for callers with a scope, and nobody has one yet.
  return { release, before: releaseBefore(release, releases), table: table?.tier === 'P2' ? null : table };
}

/** A code that is none of the release's never gets into an address: what is refused must not have been looked for. */
function isCode({ dimension, code }: DimensionCode, { areas }: Release): boolean {
  return (dimension === 'AREA' ? areas : completeCodes(dimension)).includes(code);
}

const reasons = {
  CONFIDENTIAL: 'Kept back: so small a number, or one among so few people, could speak of somebody.',
  NOT_APPLICABLE: 'The release has no such cell.',
};

/**
 * The same request for what the Civil Service published for the day, of which shares are as a release has them: of all staff at
 * the place and grade, a characteristic being never part of what they are of.
 */
export function benchmarkRequestOf(request: TableRequest, { release }: Offer): TableRequest | null {
  const characteristics = request.fixed.filter(isSensitive);
  return benchmarkRequest({
    ...request,
    asOf: release.asOf,
    by: [...request.by, ...characteristics.map(({ dimension }) => dimension)],
    fixed: request.fixed.filter((value) => !isSensitive(value)),
  });
}

const dimensionsOf = (codes: readonly DimensionCode[]) => codes.map(({ dimension }) => dimension);
const isSensitive = ({ dimension }: { dimension: string }) => staffTables.sensitive.includes(dimension);

/**
 * Looks one table of a release up: the cells of its rows, those their shares are of, and its total. Null where the staff it is
 * of are not in the release.
 */
export async function lookUpTable(
  request: TableRequest,
  { release, before }: Offer,
  table: ReleaseTable,
  cells: DataLoader<string, CellRow | null>,
  findBenchmark: () => Promise<Benchmark>,
): Promise<StaffTable | null> {
  const { fixed } = request;
  const look = (codes: readonly DimensionCode[]) => cells.load(addressOf(release.id, staffTables, codes));
  const rowOf = async (
    { tier, parent }: ReleaseTable,
    codes: DimensionCode[],
    shareBenchmark: StaffTableRow['shareBenchmark'],
  ): Promise<StaffTableRow> => {
    // Of an exact cell the share is of the table's own staff; there is no other whole that it is a part of.
    const wholeCodes = tier === 'P0' ? fixed : codes.filter(({ dimension }) => parent.includes(dimension));
    const [cell, whole] = await Promise.all([look(codes), look(wholeCodes)]);
    const flag = cell?.flag ?? 'NOT_APPLICABLE';
    const share = shareOf(tier, cell, whole);
    return {
      codes,
      headcount: cell?.value ?? null,
      flag,
      share,
      shareBenchmark,
      decimals: whole?.value == null ? null : decimals(whole.value),
      reason: flag === 'OK' ? null : reasons[flag],
      margin: cell?.value == null ? null : tiers[tier].margin,
      earlier:
        before === null || cell?.value == null
          ? null
          : { address: addressOf(before.id, staffTables, codes), leastChange: tiers[tier].leastChange },
    };
  };
  const [rows, total, declaredShare] = await Promise.all([
    Promise.all(
      rowCodes(request, [], release.areas).map((own) => {
        const codes = [...own, ...fixed];
        return rowOf(table, codes, async () => (await findBenchmark()).shareOf(codes));
      }),
    ),
    rowOf(tableOver(staffTables, dimensionsOf(fixed))!, [...fixed], async () =>
      fixed.some(isSensitive) ? null : (await findBenchmark()).total,
    ),
    declaredShareOf(request, look),
  ]);
  if (total.flag === 'NOT_APPLICABLE') return null;
  return {
    asOf: release.asOf,
    sourceUrl: releaseUrl(release.id),
    regions: [],
    additive: table.tier === 'P0',
    declaredShare,
    previousAsOf: before?.asOf ?? null,
    rows,
    total,
  };
}

/** Percent of the exact parent, to the decimals that the noise leaves meaningful; exact cells are not rounded. */
function shareOf(tier: Tier, cell: CellRow | null, whole: CellRow | null): number | null {
  if (cell?.value == null || !whole?.value) return null;
  const percent = (100 * Math.min(cell.value, whole.value)) / whole.value;
  return tier === 'P0' ? percent : rounded(percent, decimals(whole.value));
}

const decimals = (whole: number): number => (whole < 4000 ? 0 : 1);
const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** From the two cells of those who did not declare, as they are published; null where one is kept back. */
async function declaredShareOf(
  request: TableRequest,
  look: (codes: readonly DimensionCode[]) => Promise<CellRow | null>,
): Promise<number | null> {
  const dimension = declaredDimension(request);
  if (dimension === null || request.fixed.some(isSensitive)) return null;
  const [whole, ...silent] = await Promise.all([
    look(request.fixed),
    ...notDeclared.map((code) => look([{ dimension, code }, ...request.fixed])),
  ]);
  if (!whole?.value || silent.some((cell) => cell?.value == null)) return null;
  const declared = Math.max(0, whole.value - silent.reduce((sum, cell) => sum + cell!.value!, 0));
  return rounded((100 * declared) / whole.value, decimals(whole.value));
}
