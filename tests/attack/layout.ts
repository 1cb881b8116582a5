import type { ReleaseTable } from '../../platform/disclosure/closed-list.ts';
import type { Codes } from '../../platform/release/counts.ts';

/** Stands for a confidential cell among values. */
export const hidden = -1;

/** Where the cells of a table stand among all cells of a release. */
export type Placed = {
  table: ReleaseTable;
  offset: number;
  size: number;
  /** Of each of its dimensions: the place among all, how many codes it has, and how far apart in the layout they stand. */
  dimensions: number[];
  sizes: number[];
  strides: number[];
};
/** The order in which a release's cells come, so that an attack finds each of them by a person's codes, without its address. */
export type Layout = { tables: readonly Placed[]; size: number };

/** Lays out the cells of some tables in the order of `Counts.cells`: table by table, the codes of the last dimension first. */
export function layOut(tables: readonly ReleaseTable[], codes: Codes): Layout {
  const all = Object.keys(codes);
  let offset = 0;
  const placed = tables.map((table) => {
    const sizes = table.dimensions.map((dimension) => codes[dimension]!.length);
    const strides = sizes.map((_, index) => sizes.slice(index + 1).reduce((product, size) => product * size, 1));
    const size = sizes.reduce((product, each) => product * each, 1);
    offset += size;
    return {
      table,
      offset: offset - size,
      size,
      dimensions: table.dimensions.map((dimension) => all.indexOf(dimension)),
      sizes,
      strides,
    };
  });
  return { tables: placed, size: offset };
}

/**
 * The cell of a table that counts whoever has these codes.
 * @param dimension whose code is another than in `row`: `code`
 */
export function placeOf(
  { offset, dimensions, strides }: Placed,
  row: ArrayLike<number>,
  dimension = -1,
  code = 0,
): number {
  let place = offset;
  for (let index = 0; index < dimensions.length; index++) {
    const own = dimensions[index]!;
    place += strides[index]! * (own === dimension ? code : row[own]!);
  }
  return place;
}

/** The codes of a cell at the places of their dimensions, as in a row. */
export function codesOf({ offset, sizes, strides, dimensions }: Placed, cell: number): number[] {
  const row: number[] = [];
  for (const [index, dimension] of dimensions.entries())
    row[dimension] = Math.floor((cell - offset) / strides[index]!) % sizes[index]!;
  return row;
}
