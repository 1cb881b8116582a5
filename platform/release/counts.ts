import type { CellCode, ReleaseTable } from '../disclosure/closed-list.ts';

/** The codes of every dimension, in code order. */
export type Codes = Readonly<Record<string, readonly string[]>>;
/** One cell of a released table, as it truly is. */
export type TrueCell = { table: ReleaseTable; codes: CellCode[]; count: number; parent: number };

/** Exact counts of every cell of some tables: all that is kept of the rows of an extract, whatever their number. */
export class Counts {
  private readonly tables: readonly { table: ReleaseTable; dimensions: number[]; sizes: number[]; cells: Int32Array }[];
  private readonly codes: Codes;
  /** Dimensions in the order of a row's codes. */
  readonly dimensions: readonly string[];

  constructor(tables: readonly ReleaseTable[], codes: Codes) {
    this.codes = codes;
    this.dimensions = Object.keys(codes);
    this.tables = tables.map((table) => {
      const sizes = table.dimensions.map((dimension) => codes[dimension]!.length);
      const size = sizes.reduce((product, length) => product * length, 1);
      const dimensions = table.dimensions.map((dimension) => this.dimensions.indexOf(dimension));
      return { table, dimensions, sizes, cells: new Int32Array(size) };
    });
  }

  /**
   * Counts one row.
   * @param row place of its code for each of `dimensions`; −1 where it has none: then it is in no table by that dimension
   */
  add(row: ArrayLike<number>): void {
    for (const { dimensions, sizes, cells } of this.tables) {
      let place = 0;
      for (let index = 0; index < dimensions.length; index++) {
        const code = row[dimensions[index]!]!;
        if (code < 0) {
          place = -1;
          break;
        }
        place = place * sizes[index]! + code;
      }
      if (place >= 0) cells[place]! += 1;
    }
  }

  /** Every cell of every table, empty ones too. */
  *cells(): Generator<TrueCell> {
    for (const { table, dimensions, sizes, cells } of this.tables) {
      const parent = this.tables.find(({ table: { dimensions: own } }) => own.join() === table.parent.join())!;
      for (let place = 0; place < cells.length; place++) {
        const codes: CellCode[] = [];
        for (let index = sizes.length - 1, rest = place; index >= 0; index--) {
          const dimension = this.dimensions[dimensions[index]!]!;
          codes.unshift({ dimension, code: this.codes[dimension]![rest % sizes[index]!]! });
          rest = Math.floor(rest / sizes[index]!);
        }
        let parentPlace = 0;
        for (const dimension of table.parent) {
          const { code } = codes.find((each) => each.dimension === dimension)!;
          parentPlace = parentPlace * this.codes[dimension]!.length + this.codes[dimension]!.indexOf(code);
        }
        yield { table, codes, count: cells[place]!, parent: parent.cells[parentPlace]! };
      }
    }
  }
}
