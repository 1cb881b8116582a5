import { areaSize } from './area-sizes.ts';
import { crimeTypes, outcomesOf } from './case-words.ts';
import { later } from './days.ts';
import type { Cells } from './files.ts';
import type { PlannedMeeting } from './meetings.ts';
import type { Draws, Weights } from './random.ts';
import { ruleUrl, type RuleName } from './rules.ts';
import { strandWeights, type StrandGroup } from './strand-groups.ts';

/** Cases of one group of strands at a meeting of the middle size of Area. */
const usualCases = 4.6;
const themeFactor = 1.5;

/** Hate crime charged in the August of disorder against the mean of other months: 1,429 of 930 (2024). */
const shockFactor = 1.5;
const shockMonth = '2011-08';

const discharged = 'discharged committal';
/** Committals had ended everywhere by then. */
const committalsEnd = '2013-05-28';

const flags: Weights<string> = [
  ['yes', 88],
  ['no', 7],
  ['', 5],
];
const disabilityFlags: Weights<string> = [
  ['yes', 83],
  ['no', 12],
  ['', 5],
];

/** How many cases of each of its groups a meeting looks at. */
export function caseCounts(meeting: PlannedMeeting, scale: number, draws: Draws): Map<StrandGroup, number> {
  const { panel, theme } = meeting;
  const size = panel.areas.reduce((sum, code) => sum + areaSize(code), 0) / panel.areas.length;
  return new Map(
    panel.groups.map((group) => {
      const mean = usualCases * group.weight * size * (group === theme ? themeFactor : 1);
      const spread = 0.75 + draws.share() / 2;
      const shock = ruleOf(meeting, group) === 'case-review-shock' ? shockFactor : 1;
      return [group, draws.rounded(mean * spread * shock * scale)];
    }),
  );
}

/** One case of a group, as the panel saw it. */
export function caseCells(
  meeting: PlannedMeeting,
  meetingId: string,
  id: string,
  group: StrandGroup,
  draws: Draws,
): Cells<'case-reviews'> {
  const { panel, date } = meeting;
  const strand = draws.weighted(strandWeights(group));
  const finalisedOn = later(date, -draws.whole(30, 183));
  const outcome = draws.weighted(outcomesOf(strand));
  return {
    id,
    panel_slug: panel.slug,
    meeting_id: meetingId,
    area_slug: draws.weighted(panel.areas.map((code) => [code, areaSize(code)])),
    strand,
    crime_type: draws.weighted(crimeTypes[strand]!),
    finalised_on: finalisedOn,
    reviewed_on: date,
    outcome: outcome === discharged && finalisedOn >= committalsEnd ? 'discontinued' : outcome,
    flagged_correctly: draws.weighted(strand === 'disability' ? disabilityFlags : flags),
    source_url: ruleUrl(ruleOf(meeting, group)),
  };
}

function ruleOf({ date }: PlannedMeeting, { family }: StrandGroup): RuleName {
  return family === 'hate crime' && date.startsWith(shockMonth) ? 'case-review-shock' : 'case-review';
}
