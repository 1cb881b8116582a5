import { dimensions, rangeOf, type Dimension, type MarginCell } from './margins.ts';

/** Every combination of codes, numbered from 0; the last dimension changes fastest. */
export type Space = {
  /** Codes of each dimension, in the order of the margins. */
  codes: Record<Dimension, string[]>;
  /** How far apart two combinations stand that differ by one code of the dimension. */
  stride: Record<Dimension, number>;
  size: number;
};

/** One published table, laid over a space. A cell that the table does not print has nobody in it. */
export type Table = {
  dimensions: Dimension[];
  /** Table cell of each combination. */
  places: Uint16Array;
  /** Published count of each table cell; null is suppressed, undefined not printed. */
  published: (number | null | undefined)[];
  low: Float64Array;
  high: Float64Array;
};

/** The space of the codes that the tables of one characteristic print. */
export function spaceOf(margins: readonly MarginCell[]): Space {
  const single = margins.filter(({ codes }) => Object.keys(codes).length === 1);
  const codes = {} as Space['codes'];
  const stride = {} as Space['stride'];
  let size = 1;
  for (const dimension of dimensions.toReversed()) {
    codes[dimension] = single.flatMap((cell) => cell.codes[dimension] ?? []);
    stride[dimension] = size;
    size *= codes[dimension].length;
  }
  return { codes, stride, size };
}

function indexOf({ codes, stride }: Space, dimension: Dimension, combination: number): number {
  return Math.floor(combination / stride[dimension]) % codes[dimension].length;
}

/** A combination's code of a dimension. */
export function codeOf(space: Space, dimension: Dimension, combination: number): string {
  return space.codes[dimension][indexOf(space, dimension, combination)]!;
}

/** The combination with another code of a dimension. */
export function withCode(space: Space, dimension: Dimension, combination: number, code: string): number {
  return withIndex(space, dimension, combination, space.codes[dimension].indexOf(code));
}

/** The combination with another code of a dimension, by the code's index. */
export function withIndex(space: Space, dimension: Dimension, combination: number, index: number): number {
  return combination + (index - indexOf(space, dimension, combination)) * space.stride[dimension];
}

/**
 * The published tables over a space. Cells of a code that its own table does not print are passed over: tables by two
 * characteristics suppress people of unknown sex, of whom the table by sex has none.
 */
export function tablesOf(space: Space, margins: readonly MarginCell[]): Table[] {
  const tables = new Map<string, Table>();
  for (const { codes, headcount } of margins) {
    const names = dimensions.filter((dimension) => codes[dimension] !== undefined);
    const table = tables.get(names.join()) ?? emptyTable(space, names);
    tables.set(names.join(), table);
    const indexes = names.map((dimension) => space.codes[dimension].indexOf(codes[dimension]!));
    if (indexes.includes(-1)) continue;
    const place = indexes.reduce((sum, index, at) => sum * space.codes[names[at]!].length + index, 0);
    const { low, high } = rangeOf(headcount);
    table.published[place] = headcount;
    table.low[place] = low;
    table.high[place] = high;
  }
  return [...tables.values()];
}

function emptyTable(space: Space, names: Dimension[]): Table {
  const size = names.reduce((product, dimension) => product * space.codes[dimension].length, 1);
  const places = new Uint16Array(space.size).map((_, combination) =>
    names.reduce((sum, name) => sum * space.codes[name].length + indexOf(space, name, combination), 0),
  );
  return {
    dimensions: names,
    places,
    published: Array.from({ length: size }),
    low: new Float64Array(size),
    high: new Float64Array(size),
  };
}
