import { attackApi } from './api-attacks.ts';
import { cellAttacks } from './cell-attacks.ts';
import type { Effort } from './effort.ts';
import { attackFault, exploits } from './fault-attacks.ts';
import { productOver, publicTables, whole } from './machine.ts';
import type { Finding, Scene } from './trials.ts';

/** Every attack on the product, then every planted fault, as they are done. */
export async function* attackEverything(scene: Scene, effort: Effort): AsyncGenerator<Finding> {
  yield* await attackApi(scene, effort);
  for (const attack of Object.values(cellAttacks)) yield* attack(productOver(publicTables), scene, effort);
  const { recomputing, calculated, differencing, complements } = cellAttacks;
  for (const attack of [recomputing, calculated, differencing, complements])
    yield* attack(productOver(whole), scene, effort);
  for (const fault of exploits) yield attackFault(fault, scene, effort);
}
