import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { RollUps } from './roll-up.ts';
import { importedColumns, naturalKeyIndex } from './reference/entities.ts';

/** Column types as both engines know them; the same words stand in the migrations. */
export const varchar = (length: number): EntitySchemaColumnOptions => ({ type: 'varchar', length });
export const text: EntitySchemaColumnOptions = { type: 'text' };
export const int: EntitySchemaColumnOptions = { type: 'int' };
export const double: EntitySchemaColumnOptions = { type: 'double' };
export const nullable = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({
  ...column,
  nullable: true,
});

/** The columns that `partialDateColumns` fills; `optional` where a row may have no such date at all. */
export function partialDateSchema(prefix: string, optional = false): Record<string, EntitySchemaColumnOptions> {
  const required = optional ? nullable : (column: EntitySchemaColumnOptions) => column;
  return {
    [`${prefix}_label`]: required(varchar(100)),
    [`${prefix}_earliest`]: nullable(varchar(10)),
    [`${prefix}_latest`]: nullable(varchar(10)),
    [`${prefix}_precision`]: required(varchar(20)),
    [`${prefix}_approximate`]: required(int),
  };
}

/** A table that an import writes. `indices` maps a name to its column or columns; which way an index runs, the migration says. */
export function importedTable(
  name: string,
  columns: Record<string, EntitySchemaColumnOptions>,
  indices: Record<string, string | string[]> = {},
): EntitySchema {
  return new EntitySchema({
    name,
    columns: { ...importedColumns, ...columns },
    indices: [naturalKeyIndex(name), ...indicesOf(indices)],
  });
}

/** A table that links a record to a code; its key is both. `indices` maps a name to its column. */
export function linkTable(
  name: string,
  columns: Record<string, EntitySchemaColumnOptions>,
  indices: Record<string, string> = {},
): EntitySchema {
  const keys = Object.entries(columns).map(([column, type]) => [column, { ...type, primary: true }]);
  return new EntitySchema({ name, columns: Object.fromEntries(keys), indices: indicesOf(indices) });
}

function indicesOf(indices: Record<string, string | string[]>) {
  return Object.entries(indices).map(([name, columns]) => ({ name, columns: [columns].flat() }));
}

/** The tables of roll-ups; `columns` are those of the record table, by name. */
export function rollUpTables({ tables }: RollUps, columns: Record<string, EntitySchemaColumnOptions>): EntitySchema[] {
  return tables.map(
    ({ table, columns: names, slice }, index) =>
      new EntitySchema({
        name: table,
        columns: {
          id: { ...int, primary: true },
          ...Object.fromEntries(names.map((name) => [name, columns[name]!])),
          things: int,
        },
        // The coarser ones are counted from the finest by either slice.
        indices: indicesOf({
          [`${table}_slice`]: slice,
          ...(index === 0 ? { [`${table}_year`]: 'financial_year' } : {}),
        }),
      }),
  );
}
