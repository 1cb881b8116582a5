import type { Table, Text } from '../report.ts';

/** What a cell holds. A list is a field that holds several values; null is no value, never 0. */
export type Cell = Scalar | readonly Scalar[];
export type Scalar = string | number | boolean | null;

/** One column of a table, worked out from the operation and the schema at start. Plain data: threads are handed it. */
export type Column = {
  /** Response keys run together, such as `panelName`; stable as long as the operation is. */
  readonly id: string;
  readonly heading: Text;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'dateTime';
  readonly isList: boolean;
  /** The enum whose values it holds; pages show their words. */
  readonly enumName: string | null;
  /** What the API says of the field. */
  readonly definition: string;
  /** The field as `Type.field`, and the field that led to its type, as far as there is one. */
  readonly coordinate: string;
  readonly parentCoordinate: string | null;
  /** Id of the column of this table that says why there is no number: its values are those of `FigureFlag`. */
  readonly flag: string | null;
  /** Which list on the way to the row it belongs to, from 0, and the response keys from there. */
  readonly level: number;
  readonly path: readonly string[];
};

/** A table with its columns, and how its rows are found in an answer. */
export type TableShape = {
  readonly table: Table;
  readonly columns: readonly Column[];
  /** Response keys from each list to the next; the last leads to the rows. */
  readonly levels: readonly (readonly string[])[];
  /** Response keys of the connection that `$first` and `$after` page through; null for a table that is short. */
  readonly connection: readonly string[] | null;
};

/** A table, or a page of it, with its rows. */
export type FilledTable = {
  readonly shape: TableShape;
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows there are on all pages; null where the answer does not say. */
  readonly totalCount: number | null;
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
  /** Whether there are more rows than the report asks for. */
  readonly isCut: boolean;
};
