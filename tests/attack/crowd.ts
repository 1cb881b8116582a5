import { extractColumns, people, type Person } from '../support/extracts.ts';
import { readPeople, type People } from './people.ts';

/** People for a test: so many of each kind, what is not said being as most have it. */
export function crowd(...kinds: readonly (readonly [count: number, cells: Partial<Person>])[]): People {
  const [, ...columns] = extractColumns;
  const rows = kinds.flatMap(([count, cells]) => people(count, 'p', cells));
  return readPeople(rows.map((row) => columns.map((column) => row[column])));
}
