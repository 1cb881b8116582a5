import type { Fit } from './fit.ts';
import type { Table } from './space.ts';

/** A published table with the people of a workforce in it, and the whole numbers each cell may hold in one of its size. */
export type CountedTable = { table: Table; counts: Int32Array; least: Float64Array; most: Float64Array };

/** Counts people, given as the combination of each, in every table of a fit. */
export function countTables({ tables, total }: Fit, people: Int32Array): CountedTable[] {
  const size = people.length / total;
  return tables.map((table) => {
    const counts = new Int32Array(table.low.length);
    for (const combination of people) counts[table.places[combination]!]! += 1;
    // People are whole: half a one more or less is as near as a cell can come.
    const least = table.low.map((bound) => Math.ceil(bound * size - 0.5));
    const most = table.high.map((bound) => Math.floor(bound * size + 0.5));
    return { table, counts, least, most };
  });
}

/** People by which a cell with so many lies outside what it may hold; 0 inside. */
export function missOf({ least, most }: CountedTable, place: number, people: number): number {
  return Math.max(0, least[place]! - people, people - most[place]!);
}
