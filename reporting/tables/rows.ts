import type { Cell, Column, FilledTable, Scalar, TableShape } from './table.ts';

type Found = Record<string, unknown>;

/** The rows of a table in an answer's data, each with its cells in the order of the columns. Where the answer is null there are none. */
export function rowsOf({ levels, columns }: Pick<TableShape, 'levels' | 'columns'>, data: unknown): Cell[][] {
  const rows: Cell[][] = [];
  const passed: unknown[] = [];
  const last = levels.length - 1;

  function enter(from: unknown, level: number): void {
    const found = along(from, levels[level]!);
    if (found === null || found === undefined) return;
    for (const item of Array.isArray(found) ? found : [found]) {
      passed[level] = item;
      if (level === last) rows.push(columns.map((column) => cellOf(column, passed[column.level])));
      else enter(item, level + 1);
    }
  }

  enter(data, 0);
  return rows;
}

/** A table filled from an answer, with where its next page begins. */
export function filledTable(shape: TableShape, data: unknown): FilledTable {
  const connection = connectionAbove(shape, data);
  const pageInfo = connection?.pageInfo as { hasNextPage?: boolean; endCursor?: string | null } | undefined;
  return {
    shape,
    rows: rowsOf(shape, data),
    totalCount: typeof connection?.totalCount === 'number' ? connection.totalCount : null,
    nextCursor: shape.connection !== null && pageInfo?.hasNextPage === true ? (pageInfo.endCursor ?? null) : null,
    isCut: isCut(shape, data),
  };
}

/** Response key under which a list says whether it has more rows than the operation asks for. */
export const cutKey = 'pageCut';

/** Whether any list on the way to the rows says so. */
function isCut({ levels }: TableShape, data: unknown): boolean {
  const way = levels.flat();
  return way.some((_, end) => gathered(data, [...way.slice(0, end), cutKey, 'hasNextPage']).includes(true));
}

/** The value at response keys; null or undefined where the way ends before. */
export function along(from: unknown, path: readonly string[]): unknown {
  let at = from;
  for (const key of path) {
    if (at === null || at === undefined) return at;
    at = (at as Found)[key];
  }
  return at;
}

function connectionAbove({ levels }: TableShape, data: unknown): Found | null {
  const [path] = levels;
  if (levels.length !== 1 || path!.at(-1) !== 'nodes') return null;
  return (along(data, path!.slice(0, -1)) ?? null) as Found | null;
}

function cellOf({ path, isList }: Column, item: unknown): Cell {
  return isList ? gathered(item, path) : ((along(item, path) ?? null) as Cell);
}

/** All values at response keys, through every list on the way; `at` is how many keys are behind. */
export function gathered(from: unknown, path: readonly string[], at = 0): Scalar[] {
  if (from === null || from === undefined) return [];
  if (Array.isArray(from)) return from.flatMap((each) => gathered(each, path, at));
  return at === path.length ? [from as Scalar] : gathered((from as Found)[path[at]!], path, at + 1);
}
