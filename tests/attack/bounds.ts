import { chargesOf, mostAccuracy } from '../../platform/release/ledger.ts';
import { staff } from '../../subgraphs/workforce/release/staff.ts';

/** How far chance may take a measured accuracy beyond its bound. */
export const slack = 0.02;

/** μ² of one release to whoever sees its public tables, or all of them, as the product's ledger charges it. */
export function squaredMu(withPairs: boolean): number {
  const [charge] = chargesOf(staff, '2023-03-31', true, true);
  return withPairs ? charge!.wholeLoss : charge!.publicLoss;
}

/** The most often that an attack on so many releases may be right between two codes: Φ(μ/2). */
export function accuracyBound(withPairs: boolean, releases = 1): number {
  return mostAccuracy(releases * squaredMu(withPairs));
}
