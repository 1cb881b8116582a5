import { cellAttacks, type CellAttackName } from './cell-attacks.ts';
import type { Effort } from './effort.ts';
import {
  keyedBySet,
  reusedKey,
  thresholdOnTrueCount,
  withExtraTables,
  withoutNoise,
  withoutParentRule,
} from './faults.ts';
import type { Machine } from './machine.ts';
import type { Finding, Scene } from './trials.ts';

/** The faults, each with the attacks that exploit it. */
export const exploits: readonly (readonly [Machine, readonly CellAttackName[]])[] = [
  [withoutNoise, ['differencing', 'complements']],
  [keyedBySet, ['nested']],
  [thresholdOnTrueCount, ['differencing']],
  [withoutParentRule, ['zoom']],
  [reusedKey, ['inTime']],
  [withExtraTables, ['calculated', 'differencing']],
];

/** Attacks a machine with a fault; it is caught where one of the attacks misses the bound that the product keeps. */
export function attackFault([machine, made]: (typeof exploits)[number], scene: Scene, effort: Effort): Finding {
  const names = effort.faults.everyAttack ? (Object.keys(cellAttacks) as CellAttackName[]) : made;
  const missed = names.flatMap((name) =>
    cellAttacks[name](machine, scene, { ...effort, ...effort.faults })
      .filter(({ held }) => !held)
      .map((finding) => ({ name, finding })),
  );
  const exploit = missed.find(({ name }) => made.includes(name))?.finding;
  const others = new Set(
    missed.map(({ finding }) => title(finding)).filter((each) => exploit && each !== title(exploit)),
  );
  return {
    attack: `planted fault: ${machine.name}`,
    knows: exploit === undefined ? made.join(', ') : [exploit.attack, ...others].join(' · '),
    bound: exploit?.bound ?? 'a miss',
    measured: exploit?.measured ?? 'none',
    held: exploit !== undefined,
    planted: true,
  };
}

/** What an attack is called, without how much of it and on what. */
const title = ({ attack }: Finding) => attack.split(/[,:;]/)[0]!;
