import type { Headcount, TableRequest } from './data/headcounts.ts';
import { tableSets } from './data/headcounts.ts';
import { completeCodes } from './dimensions.ts';
import { cellCodes, type Dimension, type DimensionCode } from './entities.ts';

export type StaffTableRow = {
  codes: DimensionCode[];
  headcount: number | null;
  flag: 'OK' | 'CONFIDENTIAL' | 'NOT_APPLICABLE';
  share: number | null;
  shareBenchmark: number | null;
  difference: number | null;
  reason: string | null;
};
export type StaffTable = {
  asOf: string;
  sourceUrl: string;
  additive: boolean;
  declaredShare: number | null;
  rows: StaffTableRow[];
  total: StaffTableRow;
};

/** What one publication prints of a table: its cells by their codes, and its total. */
type Printed = { sourceUrl: string; asOf: string; cells: Map<string, Headcount>; total: Headcount | undefined };

const civilService = 'CIVIL_SERVICE';
/** Characteristics that staff are asked to declare; sex and age are on record for nearly everybody. */
const declared: readonly Dimension[] = ['DISABILITY', 'ETHNICITY', 'SEXUAL_ORIENTATION', 'RELIGION'];
const notDeclared = ['UNDECLARED', 'UNKNOWN'];

const reasons = {
  CONFIDENTIAL: 'The publisher keeps this number back, because it would speak of few people.',
  NOT_APPLICABLE: 'The published table has no such cell.',
  noTotal: 'The publication prints no total for this table, so there is no share.',
};

/**
 * Shapes the cells found for one table: complete over the codes of its dimensions, with shares of its total and of the Civil
 * Service's. Null when nobody has published the table.
 */
export function representationOf(request: TableRequest, found: Headcount[], currentAreas: string[]): StaffTable | null {
  const table = printed(request, found, request.population);
  if (table === null) return null;
  const benchmark = request.population === civilService ? null : printed(request, found, civilService);
  const row = (codes: DimensionCode[], cell: Headcount | undefined, compared: Headcount | undefined): StaffTableRow => {
    const flag = cell === undefined ? 'NOT_APPLICABLE' : cell.value === null ? 'CONFIDENTIAL' : 'OK';
    const share = shareOf(cell, table.total);
    const shareBenchmark = shareOf(compared, benchmark?.total);
    return {
      codes: [...codes, ...request.fixed],
      headcount: cell?.value ?? null,
      flag,
      share,
      shareBenchmark,
      difference: share === null || shareBenchmark === null ? null : share - shareBenchmark,
      reason: flag === 'OK' ? (share === null ? reasons.noTotal : null) : reasons[flag],
    };
  };
  const { asOf, sourceUrl, cells, total } = table;
  return {
    asOf,
    sourceUrl,
    additive: addsUp([...cells.values()], total),
    declaredShare: declaredShare(request, [...cells.values()], total),
    rows: rowCodes(request, [...cells.values()], currentAreas).map((codes) =>
      row(codes, cells.get(keyOf(codes)), benchmark?.cells.get(keyOf(codes))),
    ),
    total: row([], total, benchmark?.total),
  };
}

/** The table as the publication prints it that prints most of its cells; equal ones by address, where a folder precedes its files. */
function printed(request: TableRequest, found: Headcount[], population: string): Printed | null {
  const sets = tableSets(request);
  const bySource = new Map<string, Headcount[]>();
  for (const cell of found)
    if (cell.population === population && cell.dimensionSet === sets.cells)
      bySource.set(cell.sourceUrl, [...(bySource.get(cell.sourceUrl) ?? []), cell]);
  const [fullest] = [...bySource].sort(
    ([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
  );
  if (fullest === undefined) return null;
  const [sourceUrl, cells] = fullest;
  const total = found.find(
    (cell) => cell.population === population && cell.dimensionSet === sets.total && cell.sourceUrl === sourceUrl,
  );
  return {
    sourceUrl,
    asOf: cells[0]!.asOf,
    cells: new Map(cells.map((cell) => [keyOf(codesOf(request, cell)), cell])),
    total,
  };
}

const keyOf = (codes: DimensionCode[]) => codes.map(({ code }) => code).join(' ');
const codeOf = (cell: Headcount, dimension: Dimension) =>
  cellCodes(cell.cell).find((value) => value.dimension === dimension)!.code;
const codesOf = ({ by }: TableRequest, cell: Headcount) =>
  by.map((dimension) => ({ dimension, code: codeOf(cell, dimension) }));

/** Percent, 0 to 100. */
function shareOf(cell: Headcount | undefined, total: Headcount | undefined): number | null {
  if (cell === undefined || cell.value === null || !total?.value) return null;
  return (100 * cell.value) / total.value;
}

/** Every combination of the codes of the table's dimensions, in code order; with none, no rows. */
function rowCodes({ by, wanted }: TableRequest, cells: Headcount[], currentAreas: string[]): DimensionCode[][] {
  if (by.length === 0) return [];
  return by.reduce<DimensionCode[][]>(
    (rows, dimension) => {
      const listed = dimension === 'AREA' ? currentAreas : completeCodes(dimension);
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

function declaredShare({ by }: TableRequest, cells: Headcount[], total: Headcount | undefined): number | null {
  const [characteristic, another] = by.filter((dimension) => declared.includes(dimension));
  if (characteristic === undefined || another !== undefined || !total?.value) return null;
  const silent = cells.filter((cell) => notDeclared.includes(codeOf(cell, characteristic)));
  if (silent.length === 0 || silent.some((cell) => cell.value === null)) return null;
  return 100 - (100 * silent.reduce((sum, cell) => sum + cell.value!, 0)) / total.value;
}
