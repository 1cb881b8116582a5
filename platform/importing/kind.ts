import type { z } from 'zod';
import type { Transaction } from '../database.ts';
import type { RollUps } from '../roll-up.ts';

export type Cell = string | number | null;
export type Columns = Record<string, z.ZodType>;

/** What cells may refer to: the Areas and panels that are loaded. */
export type Reference = { areas: ReadonlySet<string>; panels: ReadonlySet<string> };

/** A column that names rows, perhaps of a million, by id: they are looked up in batches. A row and what it names share their provenance. */
export type StoredReference<Column extends string = string> = { column: Column; table: string; expected: string };

/** Says that a cell of the row is wrong, and what was expected of it. */
export type Refuse = (column: string, expected: string) => void;

/** One row of the kind's table, with the rows of its link tables. */
export type ImportRecord = {
  /** Readable and stable; an exact repeat in one file is given `-2`. */
  id: string;
  /** What makes a later row the same thing: its values, in any number. */
  key: readonly string[];
  /** Columns of the main table besides id, natural_key and row_hash. */
  columns: Record<string, Cell>;
  /** By link table, the columns of each of its rows besides the one that names this record. */
  links?: Record<string, Record<string, Cell>[]>;
  /** The latest day the row speaks of; the newest of a file is its freshness. */
  latestDate: string | null;
};

/** A kind of file: its columns, and what each row becomes. Mapping and validation only; the pipeline does the rest. */
export type ImportKind = {
  /** As the command names it: `panels`. */
  name: string;
  /** What the file holds, for help texts. */
  holds: string;
  /** The published file a first start loads; null for files that only users have. */
  publishedFile: string | null;
  table: string;
  /** Link table → its column that names the record. */
  linkTables: Record<string, string>;
  columns: (reference: Reference) => Columns;
  /** Columns that a file may lack; their cells are then blank. */
  optionalColumns?: readonly string[];
  /** Columns that name stored rows of another kind; a blank cell names none. */
  refersTo?: readonly StoredReference[];
  /** Rows of a right file, for its template; a column left out is blank. A test holds every kind that users load to at least two. */
  examples?: readonly Readonly<Record<string, string | undefined>>[];
  /** What cells must satisfy together. Asked once every cell is right by itself. */
  check?: (row: never, refuse: Refuse) => void;
  records: (row: never, published: Readonly<Record<string, string>>) => ImportRecord[];
  /** What statistics read instead of the table; kept in the import's own transaction. */
  rollUps?: RollUps;
  /** Work over the whole table once its rows stand, in the same transaction, before the roll-ups. */
  afterwards?: (transaction: Transaction) => Promise<void>;
};

type Row<Schema extends Columns> = { [Name in keyof Schema]: z.output<Schema[Name]> };

/** States an import kind with its row type taken from its columns. */
export function defineImport<Schema extends Columns>(
  kind: Omit<ImportKind, 'columns' | 'optionalColumns' | 'refersTo' | 'examples' | 'check' | 'records'> & {
    columns: (reference: Reference) => Schema;
    optionalColumns?: readonly (keyof Schema & string)[];
    refersTo?: readonly StoredReference<keyof Schema & string>[];
    examples?: readonly { readonly [Name in keyof Schema]?: string }[];
    check?: (row: Row<Schema>, refuse: Refuse) => void;
    records: (row: Row<Schema>, published: Readonly<Record<string, string>>) => ImportRecord[];
  },
): ImportKind {
  return kind;
}
