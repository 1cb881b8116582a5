import type { Draws, Weights } from './random.ts';
import type { Stage } from './phrases.ts';

export type PointKind = 'recommendation' | 'feedback' | 'lesson' | 'concern' | 'good practice';

/** Counts of the coded points of recommendations.csv. */
export const pointKinds: Weights<PointKind> = [
  ['recommendation', 17],
  ['feedback', 12],
  ['lesson', 9],
  ['concern', 8],
  ['good practice', 6],
];

const agencies: Weights<string> = [
  ['CPS', 34],
  ['police; CPS', 11],
  ['police', 3],
  ['witness care unit', 3],
  ['courts', 2],
];

/** Whom a point is for. */
export function targetAgency(draws: Draws): string {
  return draws.weighted(agencies);
}

/** One of the stages, the common ones more often. */
export function oneStage(stages: readonly Stage[], draws: Draws): Stage {
  return draws.weighted(stages.map((stage) => [stage, stage.weight]));
}
