import { codesOf, hidden, placeOf, type Placed } from '../layout.ts';
import type { Machine, Released } from '../machine.ts';
import { estimate, type Estimate, type Scene } from '../trials.ts';

export type Complemented = {
  /** Root of the mean squared error of what comes out for hidden cells, in people. */
  error: Estimate;
  /** Share of the hidden cells whose count comes out exactly. */
  exact: Estimate;
  /** Hidden cells that something came out for, in all trials. */
  cells: number;
};

/**
 * The attacker sees the published cells alone. Where all cells of a row are shown but one, they take them from the row's
 * total: from the exact headcount of the place, where the row has the codes of a characteristic, and from the cell of the whole
 * where it has the Areas or grades.
 * @param size how many trials with keys of their own
 */
export function complement(
  machine: Machine,
  { people, chance, progress }: Scene,
  size: { trials: number },
): Complemented {
  const errors: number[] = [];
  const exact: number[] = [];
  let cells = 0;
  for (let trial = 0; trial < size.trials; trial++) {
    const released = machine.release('2023-03-31', chance.masterKey('complement', trial), people);
    const found = released.layout.tables.flatMap((placed) => complements(released, placed));
    progress(`${machine.name}: complement, ${trial + 1} of ${size.trials} keys`);
    if (found.length === 0) continue;
    const off = found.map(({ cell, guess }) => guess - released.counts[cell]!);
    cells += found.length;
    errors.push(Math.sqrt(off.reduce((sum, each) => sum + each * each, 0) / off.length));
    exact.push(off.filter((each) => each === 0).length / off.length);
  }
  return { error: estimate(errors), exact: estimate(exact), cells };
}

type Guess = { cell: number; guess: number };

function complements(released: Released, placed: Placed): Guess[] {
  if (placed.table.tier === 'P0') return [];
  return placed.dimensions.flatMap((dimension, index) => {
    const totals = released.layout.tables.find(
      ({ dimensions }) => dimensions.join() === placed.dimensions.filter((each) => each !== dimension).join(),
    );
    return totals === undefined
      ? []
      : rowsOf(placed, index).flatMap((cells) => complementOf(released, placed, totals, cells));
  });
}

/** The rows of a table: cells that differ in the code of one dimension alone. */
function rowsOf({ offset, size, sizes, strides }: Placed, index: number): number[][] {
  const stride = strides[index]!;
  const length = sizes[index]!;
  const firsts = Array.from({ length: size }, (_, cell) => cell).filter(
    (cell) => Math.floor(cell / stride) % length === 0,
  );
  return firsts.map((first) => Array.from({ length }, (_, code) => offset + first + code * stride));
}

function complementOf(
  { values, parents }: Released,
  placed: Placed,
  totals: Placed,
  cells: readonly number[],
): Guess[] {
  const total = values[placeOf(totals, codesOf(placed, cells[0]!))]!;
  // That nobody is in an empty place, the exact headcounts say.
  const kept = cells.filter((cell) => values[cell] === hidden && parents[cell]! > 0);
  if (total === hidden || kept.length !== 1) return [];
  const others = cells.reduce((sum, cell) => sum + (values[cell] === hidden ? 0 : values[cell]!), 0);
  return [{ cell: kept[0]!, guess: total - others }];
}
