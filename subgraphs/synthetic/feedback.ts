import type { Cells } from './files.ts';
import { caseStages } from './phrases.ts';
import { oneStage, targetAgency, type PointKind } from './points.ts';
import type { Draws, Weights } from './random.ts';
import { ruleUrl } from './rules.ts';

const pointCounts: Weights<number> = [
  [0, 20],
  [1, 40],
  [2, 40],
];

/** Counts of the coded points of recommendations.csv that are not recommendations. */
const kinds: Weights<PointKind> = [
  ['feedback', 12],
  ['lesson', 9],
  ['concern', 8],
  ['good practice', 6],
];
const kindsOnWrongFlag: Weights<PointKind> = [
  ['concern', 1],
  ['lesson', 1],
];
const flagging = caseStages.find(({ name }) => name === 'flagging')!;

/** The points that a panel made on one case. */
export function feedbackCells(review: Cells<'case-reviews'>, draws: Draws): Cells<'feedback'>[] {
  const wrongFlag = review.flagged_correctly === 'no';
  const count = Math.max(draws.weighted(pointCounts), wrongFlag ? 1 : 0);
  return Array.from({ length: count }, (_, index) => {
    const onFlag = wrongFlag && index === 0;
    const kind = draws.weighted(onFlag ? kindsOnWrongFlag : kinds);
    const stage = onFlag ? flagging : oneStage(caseStages, draws);
    return {
      id: `${review.id}-f${index + 1}`,
      case_review_id: review.id,
      kind,
      stage: stage.name,
      point: draws.one(stage[kind]),
      target_agency: targetAgency(draws),
      source_url: ruleUrl('case-feedback'),
    };
  });
}
