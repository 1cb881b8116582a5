import { codesOf, hidden, placeOf, type Placed } from './layout.ts';
import type { Released } from './machine.ts';

const rounds = 20;

/**
 * People by the cells of one table as they agree best with everything published of its dimensions: iterative proportional
 * fitting, from an even start, to its own cells that are shown and to those of every table over some of its dimensions, the
 * exact headcounts last. Cells stand as in the layout, the table's first being the first.
 */
export function fitTo({ layout, values }: Released, joint: Placed): Float64Array {
  const codes = Array.from({ length: joint.size }, (_, cell) => codesOf(joint, joint.offset + cell));
  const within = layout.tables.filter(({ dimensions }) => dimensions.every((each) => joint.dimensions.includes(each)));
  const constraints = [
    ...within.filter(({ table }) => table.tier !== 'P0'),
    ...within.filter(({ table }) => table.tier === 'P0'),
  ].map((placed) => ({ placed, places: codes.map((row) => placeOf(placed, row) - placed.offset) }));
  const fitted = new Float64Array(joint.size).fill(1);
  for (let round = 0; round < rounds; round++)
    for (const { placed, places } of constraints) {
      const sums = new Float64Array(placed.size);
      for (const [cell, place] of places.entries()) sums[place]! += fitted[cell]!;
      for (const [cell, place] of places.entries()) {
        const value = values[placed.offset + place]!;
        if (value !== hidden && sums[place]! > 0) fitted[cell]! *= value / sums[place]!;
      }
    }
  return fitted;
}
