import { addressOf, type ClosedList } from '../disclosure/closed-list.ts';
import type { Counts, TrueCell } from './counts.ts';
import type { Noise } from './noise.ts';
import { protect, type Published } from './protect.ts';

/** A cell with what is published of it. */
export type ProtectedCell = TrueCell & { address: string; published: Published };

/** Every cell of a release, protected; pure: the same counts, key and release give the same cells. */
export function* protectCells(
  release: string,
  list: ClosedList,
  counts: Counts,
  noise: Noise,
): Generator<ProtectedCell> {
  for (const cell of counts.cells()) {
    const address = addressOf(release, list, cell.codes);
    const { tier } = cell.table;
    yield { ...cell, address, published: protect(cell.count, noise(address, tier), tier, cell.parent) };
  }
}
