import type { Source } from '../database.ts';
import { addressOf, tiers, type CellCode, type ReleaseTable } from '../disclosure/closed-list.ts';
import type { CellRow } from '../disclosure/entities.ts';
import { findCells, type Release } from '../disclosure/releases.ts';
import { releaseUrl } from '../source.ts';
import type { ReleasedTable } from './released-table.ts';
import type { Plan } from './request.ts';

/** What a release says of one cell. */
export type Answer = {
  value: number | null;
  flag: CellRow['flag'] | 'NOT_APPLICABLE';
  margin: number | null;
  source: string | null;
  synthetic: boolean;
};
/** The cells of one parent: those of rows by their codes, and the total's. */
export type LookedUp = { rows: { codes: CellCode[]; answer: Answer }[]; total: Answer };

/** The answer where a release has no such cell. */
export const noCell: Answer = { value: null, flag: 'NOT_APPLICABLE', margin: null, source: null, synthetic: false };

type Wanted = { codes: CellCode[]; address: string; release: Release; table: ReleaseTable };

/**
 * Looks up the cells of rows and total, in one statement for all parents.
 * @param parents codes of `plan.scope`; at the root one null
 */
export async function lookUp(
  source: Source,
  plan: Plan,
  table: ReleasedTable,
  parents: readonly (string | null)[],
): Promise<LookedUp[]> {
  const { selection, by } = plan.request;
  const codes = await allCodes(source, table);
  const wanted = parents.map((parent) => {
    const codesOf = (dimension: string) => codes[dimension]!.filter((code) => isAsked(plan, parent, dimension, code));
    return {
      rows: selection.rows && by.length > 0 ? cellsOver(table, table.rows, codesOf) : [],
      total: selection.total && table.total !== null ? cellsOver(table, table.total, codesOf) : [],
    };
  });
  const addresses = wanted.flatMap(({ rows, total }) => [...rows, ...total].map(({ address }) => address));
  const found = new Map(
    (addresses.length === 0 ? [] : await findCells(source, [...new Set(addresses)])).map((cell) => [
      cell.address,
      cell,
    ]),
  );
  return wanted.map(({ rows, total }) => ({
    rows: rows.flatMap((cell) => {
      const row = found.get(cell.address);
      return row === undefined ? [] : { codes: cell.codes, answer: answerOf(cell, row) };
    }),
    total: totalOf(total.map((cell) => answerOf(cell, found.get(cell.address)))),
  }));
}

/** Every code by dimension, of those dimensions that the cells have besides time. */
async function allCodes(source: Source, { released, rows, time }: ReleasedTable) {
  const named = rows.dimensions
    .filter((dimension) => dimension !== time)
    .map(async (dimension) => [dimension, await released.codes[dimension]!(source)] as const);
  return Object.fromEntries(await Promise.all(named));
}

/** A code that is no code of the list never gets into an address. */
function isAsked({ request: { filter }, scope }: Plan, parent: string | null, dimension: string, code: string) {
  return (filter?.[dimension]?.includes(code) ?? true) && (dimension !== scope || code === parent);
}

function cellsOver(
  { released: { list }, time, parts }: ReleasedTable,
  table: ReleaseTable,
  codesOf: (dimension: string) => readonly string[],
): Wanted[] {
  return parts.flatMap(({ release, code }) => {
    const cells = table.dimensions.reduce<CellCode[][]>(
      (some, dimension) => {
        const codes = dimension === time ? [code] : codesOf(dimension);
        return some.flatMap((before) => codes.map((each) => [...before, { dimension, code: each }]));
      },
      [[]],
    );
    return cells.map((codes) => ({ codes, address: addressOf(release.id, list, codes), release, table }));
  });
}

function answerOf({ release, table }: Wanted, cell: CellRow | undefined): Answer {
  if (cell === undefined) return noCell;
  return {
    value: cell.value,
    flag: cell.flag,
    margin: cell.value === null ? null : tiers[table.tier].margin,
    source: releaseUrl(release.id),
    synthetic: release.synthetic,
  };
}

/** One cell as it is; several are exact ones of several years, and add up. */
function totalOf(cells: readonly Answer[]): Answer {
  const [first] = cells;
  if (first === undefined || cells.some(({ value }) => value === null)) return first ?? noCell;
  if (cells.length === 1) return first;
  return { ...first, value: cells.reduce((sum, { value }) => sum + value!, 0), source: null };
}
