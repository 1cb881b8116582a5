import { caseCells, caseCounts } from './case-reviews.ts';
import { feedbackCells } from './feedback.ts';
import type { SyntheticRow, SyntheticSet } from './files.ts';
import { meetingCells, meetingId, plannedMeetings, type PlannedMeeting } from './meetings.ts';
import { membershipCells } from './membership.ts';
import { plannedPanels } from './panels.ts';
import { Draws } from './random.ts';
import { caseRecommendation, meetingRecommendations } from './recommendations.ts';

const recommendedCases = 1 / 4;

/**
 * All rows of a set, meeting by meeting in the order of their days, so that only the meetings are ever held.
 * @param published folder of the published `panels.csv` and `areas.csv`
 */
export function* syntheticRows({
  scale,
  seed,
  published,
}: SyntheticSet & { published: string }): Generator<SyntheticRow> {
  const panels = plannedPanels(published);
  for (const panel of panels) for (const cells of membershipCells(panel, seed)) yield { kind: 'membership', cells };
  const meetings = panels.flatMap((panel) => plannedMeetings(panel, seed));
  meetings.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  for (const meeting of meetings) yield* rowsOf(meeting, scale, seed);
}

function* rowsOf(meeting: PlannedMeeting, scale: number, seed: number): Generator<SyntheticRow> {
  const draws = new Draws(seed, 'cases', meeting.panel.slug, meeting.date);
  const counts = caseCounts(meeting, scale, draws);
  const caseCount = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const cells = meetingCells(meeting, seed, counts.size === 0 ? null : caseCount);
  yield { kind: 'meetings', cells };
  const id = meetingId(cells);
  const prefix = id.replace('meeting', 'synthetic');
  // Points of the meeting have draws of their own: the number of cases must not move them.
  const ofMeeting = new Draws(seed, 'meeting', meeting.panel.slug, meeting.date);
  for (const point of meetingRecommendations(meeting, prefix, ofMeeting))
    yield { kind: 'recommendations', cells: point };
  let number = 0;
  for (const [group, count] of counts)
    for (let index = 0; index < count; index++) {
      number += 1;
      const review = caseCells(meeting, id, `${prefix}-${number}`, group, draws);
      yield { kind: 'case-reviews', cells: review };
      for (const point of feedbackCells(review, draws)) yield { kind: 'feedback', cells: point };
      if (draws.chance(recommendedCases))
        yield { kind: 'recommendations', cells: caseRecommendation(meeting, review, draws) };
    }
}
