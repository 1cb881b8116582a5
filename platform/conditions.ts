import sql, { empty, join, type Sql } from 'sql-template-tag';

/** `WHERE a AND b`, or nothing. */
export function all(conditions: Sql[]): Sql {
  return conditions.length === 0 ? empty : sql`WHERE ${join(conditions, ' AND ')}`;
}

/** `column IN (…)`; an empty list matches nothing. */
export function within(column: Sql, values: readonly string[]): Sql {
  return values.length === 0 ? sql`1 = 0` : sql`${column} IN (${join([...values])})`;
}
