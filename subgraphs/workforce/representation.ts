import type { Headcount, TableRequest } from './data/headcounts.ts';
import { benchmarkRequest, shareDimensions, tableSets } from './data/headcounts.ts';
import { completeCodes } from './dimensions.ts';
import { cellCodes, type Dimension, type DimensionCode } from './entities.ts';

export type StaffTableRow = {
  codes: DimensionCode[];
  headcount: number | null;
  flag: 'OK' | 'CONFIDENTIAL' | 'NOT_APPLICABLE';
  share: number | null;
  /** Asked for when it is read: of a release it takes a statement of its own. */
  shareBenchmark: () => Promise<number | null> | number | null;
  /** Decimals of `share` and of its difference from the benchmark; null is all there are. */
  decimals: number | null;
  reason: string | null;
  /** Of 95 in 100 such counts; null for published ones. */
  margin: number | null;
  /** The same cell a release before, and the change since that is no more than chance; null where there is none. */
  earlier: { address: string; leastChange: number } | null;
};
export type StaffTable = {
  asOf: string;
  sourceUrl: string;
  /** Those it is limited to. */
  regions: string[];
  additive: boolean;
  declaredShare: number | null;
  /** The day of the release that changes are since. */
  previousAsOf: string | null;
  rows: StaffTableRow[];
  total: StaffTableRow;
};

/** What one publication prints of a table: its cells and what they are shares of, by their codes, and its total. */
type Printed = {
  request: TableRequest;
  sourceUrl: string;
  asOf: string;
  cells: Map<string, Headcount>;
  wholes: Map<string, Headcount>;
  total: Headcount | undefined;
};

/** Characteristics that staff are asked to declare; sex and age are on record for nearly everybody. */
const declared: readonly Dimension[] = ['DISABILITY', 'ETHNICITY', 'SEXUAL_ORIENTATION', 'RELIGION'];
export const notDeclared = ['UNDECLARED', 'UNKNOWN'];

const reasons = {
  CONFIDENTIAL: 'The publisher keeps this number back, because it would speak of few people.',
  NOT_APPLICABLE: 'The published table has no such cell.',
  noWhole: 'The publication prints no number that this would be a share of, so there is no share.',
  regions: 'No publication adds these regions up.',
};

/**
 * Shapes the cells found for one table: complete over the codes of its dimensions, with shares of its staff and of the Civil
 * Service's. Null when nobody has published the table.
 */
export function representationOf(request: TableRequest, found: Headcount[], currentAreas: string[]): StaffTable | null {
  const table = printed(request, found);
  if (table === null) return null;
  const benchmark = benchmarkOf(benchmarkRequest(request), found);
  const { asOf, sourceUrl, total } = table;
  const cells = [...table.cells.values()];
  return {
    asOf,
    sourceUrl,
    regions: regionsOf(request),
    additive: addsUp(cells, total),
    declaredShare: declaredShare(request, cells, total),
    previousAsOf: null,
    rows: rowCodes(request, cells, currentAreas).map((codes) =>
      rowOf([...codes, ...request.fixed], cellIn(table, codes), shareIn(table, codes), benchmark.shareOf(codes)),
    ),
    total: {
      ...rowOf([...request.fixed], total, percentOf(total, total), benchmark.total),
      ...(request.regions.length > 0 && { reason: reasons.regions }),
    },
  };
}

/** The Civil Service's shares of one table. */
export type Benchmark = { shareOf: (codes: DimensionCode[]) => number | null; total: number | null };

/** What a table is compared with (`benchmarkRequest`), as far as it is among the cells found. */
export function benchmarkOf(compared: TableRequest | null, found: Headcount[]): Benchmark {
  const table = compared && printed(compared, found);
  return {
    shareOf: (codes) => table && shareIn(table, codes),
    total: percentOf(table?.total, table?.total),
  };
}

/** The one characteristic of a table's rows that staff are asked to declare; null where there is none, or another. */
export function declaredDimension({ by }: TableRequest): Dimension | null {
  const [characteristic, another] = by.filter((dimension) => declared.includes(dimension));
  return another === undefined ? (characteristic ?? null) : null;
}

function regionsOf({ fixed, regions }: TableRequest): string[] {
  return [...regions, ...fixed.flatMap(({ dimension, code }) => (dimension === 'REGION' ? code : []))];
}

function rowOf(
  codes: DimensionCode[],
  cell: Headcount | undefined,
  share: number | null,
  shareBenchmark: number | null,
): StaffTableRow {
  const flag = cell === undefined ? 'NOT_APPLICABLE' : cell.value === null ? 'CONFIDENTIAL' : 'OK';
  return {
    codes,
    headcount: cell?.value ?? null,
    flag,
    share,
    shareBenchmark: () => shareBenchmark,
    decimals: null,
    reason: flag === 'OK' ? (share === null ? reasons.noWhole : null) : reasons[flag],
    margin: null,
    earlier: null,
  };
}

/** The table as the publication prints it that prints most of its cells; equal ones by address, where a folder precedes its files. */
function printed(request: TableRequest, found: Headcount[]): Printed | null {
  const sets = tableSets(request);
  const bySource = new Map<string, Headcount[]>();
  for (const cell of found)
    if (cell.population === request.population && cell.dimensionSet === sets.cells)
      bySource.set(cell.sourceUrl, [...(bySource.get(cell.sourceUrl) ?? []), cell]);
  const [fullest] = [...bySource].sort(
    ([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
  );
  if (fullest === undefined) return null;
  const [sourceUrl, cells] = fullest;
  const ofSet = (set: string) =>
    found.filter(
      (cell) => cell.population === request.population && cell.dimensionSet === set && cell.sourceUrl === sourceUrl,
    );
  const byCodes = (these: Headcount[], dimensions: readonly Dimension[]) =>
    new Map(these.map((cell) => [dimensions.map((dimension) => codeOf(cell, dimension)).join(' '), cell]));
  return {
    request,
    sourceUrl,
    asOf: cells[0]!.asOf,
    cells: byCodes(cells, request.by),
    wholes: byCodes(ofSet(sets.wholes), shareDimensions(request)),
    total: byCodes(ofSet(sets.total), []).get(''),
  };
}

/** The key of a row's codes in these of its dimensions: a benchmark has fewer than the row, and a whole has fewer still. */
const keyOf = (codes: DimensionCode[], dimensions: readonly Dimension[]) =>
  codes.flatMap(({ dimension, code }) => (dimensions.includes(dimension) ? code : [])).join(' ');
const cellIn = ({ request, cells }: Printed, codes: DimensionCode[]) => cells.get(keyOf(codes, request.by));
const shareIn = (table: Printed, codes: DimensionCode[]) =>
  percentOf(cellIn(table, codes), table.wholes.get(keyOf(codes, shareDimensions(table.request))));

const codeOf = (cell: Headcount, dimension: Dimension) =>
  cellCodes(cell.cell).find((value) => value.dimension === dimension)!.code;

/** Percent, 0 to 100. */
function percentOf(part: Headcount | undefined, whole: Headcount | undefined): number | null {
  if (part === undefined || part.value === null || !whole?.value) return null;
  return (100 * part.value) / whole.value;
}

/** Every combination of the codes of the table's dimensions, in code order; with none, no rows. */
export function rowCodes(
  { by, wanted }: Pick<TableRequest, 'by' | 'wanted'>,
  cells: Headcount[],
  areas: readonly string[],
): DimensionCode[][] {
  if (by.length === 0) return [];
  return by.reduce<DimensionCode[][]>(
    (rows, dimension) => {
      const listed = dimension === 'AREA' ? areas : completeCodes(dimension);
      const codes = [...new Set([...listed, ...cells.map((cell) => codeOf(cell, dimension))])].sort();
      const kept = codes.filter((code) => wanted[dimension]?.includes(code) ?? true);
      return rows.flatMap((row) => kept.map((code) => [...row, { dimension, code }]));
    },
    [[]],
  );
}

function addsUp(cells: Headcount[], total: Headcount | undefined): boolean {
  if ([...cells, total].some((cell) => cell?.value == null || cell.rounded === 1)) return false;
  return cells.reduce((sum, cell) => sum + cell.value!, 0) === total!.value;
}

function declaredShare(request: TableRequest, cells: Headcount[], total: Headcount | undefined): number | null {
  const characteristic = declaredDimension(request);
  if (characteristic === null || !total?.value) return null;
  const silent = cells.filter((cell) => notDeclared.includes(codeOf(cell, characteristic)));
  if (silent.length === 0 || silent.some((cell) => cell.value === null)) return null;
  return 100 - (100 * silent.reduce((sum, cell) => sum + cell.value!, 0)) / total.value;
}
