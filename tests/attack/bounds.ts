import { chargesOf, mostAccuracy } from '../../platform/release/ledger.ts';
import { staff } from '../../subgraphs/workforce/release/staff.ts';

/** How far chance may take a measured accuracy beyond its bound. */
export const slack = 0.02;

/** μ² of one release to whoever sees its public tables, or all of them, as the product's ledger charges it. */
export function squaredMu(withPairs: boolean): number {
  const [charge] = chargesOf(staff, '2023-03-31', true, true);
  return withPairs ? charge!.wholeLoss : charge!.publicLoss;
}

/** The most often that an attack on so many releases may be right between two codes: Φ(μ/2), as the ledger has it. */
export function accuracyBound(withPairs: boolean, releases = 1): number {
  return mostAccuracy(releases * squaredMu(withPairs));
}

/**
 * The most often that a guess may be right about people who are in a release, where it is right so often about the same people
 * without them in it: Φ(Φ⁻¹(share) + μ) (Dong, Roth, Su 2019). It holds of the mean of many people, since it is concave.
 */
export function boundBeyond(share: number, squared: number): number {
  let [low, high] = [-8, 8] as const as [number, number];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normal(middle) < share) low = middle;
    else high = middle;
  }
  return normal(low + Math.sqrt(squared));
}

const normal = (x: number) => (x < 0 ? 1 - mostAccuracy(4 * x * x) : mostAccuracy(4 * x * x));
