import { later } from './days.ts';
import type { Cells } from './files.ts';
import type { PlannedMeeting } from './meetings.ts';
import { answers, caseStages, meetingStages } from './phrases.ts';
import { oneStage, pointKinds, targetAgency, type PointKind } from './points.ts';
import type { Draws, Weights } from './random.ts';
import { ruleUrl } from './rules.ts';

/** By kind, of 53 coded points; together 22 implemented, 12 shared, 9 in progress, 7 noted, 3 accepted, and one rejected in a hundred. */
const statuses: Record<PointKind, Weights<string>> = {
  recommendation: [
    ['implemented', 10],
    ['in progress', 3.5],
    ['accepted', 3],
    ['rejected', 0.5],
  ],
  feedback: [
    ['implemented', 6],
    ['noted', 4],
    ['shared', 2],
  ],
  lesson: [
    ['implemented', 3],
    ['shared', 4],
    ['noted', 1.5],
    ['in progress', 1],
  ],
  concern: [
    ['implemented', 3],
    ['in progress', 4.5],
    ['noted', 1.5],
  ],
  'good practice': [['shared', 6]],
};

/** The share that nobody has answered; of all other statuses none. */
const unanswered: Record<string, number> = { noted: 1 / 2, 'in progress': 1 / 4 };
/** Statuses that leave nobody with something to do. */
const withoutAction = ['noted', 'shared'];

/** Days to the answer: a quarter by day 35, half by day 60, three quarters by day 89, all by day 180. */
const daysToAnswer = [5, 35, 60, 89, 180];
const daysBeforeNextMeeting = 7;

/** Titles of panels.csv: a role, never a person. The engagement manager's title changed about 2015. */
const engagementManagers = [
  'Equality, Diversity and Community Engagement Manager',
  'Inclusion and Community Engagement Manager',
];
const renamedOn = '2015-04-01';

const bodies: Record<string, string> = {
  community_accountability_forum: 'Community Accountability Forum',
  lsip: 'LSIP',
  hate_crime_scrutiny_panel: 'Hate crime scrutiny panel',
  vawg_scrutiny_panel: 'VAWG scrutiny panel',
  domestic_violence_scrutiny_panel: 'Domestic violence scrutiny panel',
  thematic_scrutiny_panel: 'Thematic scrutiny panel',
  community_involvement_panel: 'Community Involvement Panel',
  strategic_panel: 'Strategic panel',
};

/** A point that the panel raised on one case. */
export function caseRecommendation(
  meeting: PlannedMeeting,
  review: Cells<'case-reviews'>,
  draws: Draws,
): Cells<'recommendations'> {
  return {
    ...raised(meeting, `${review.id}-r1`, draws, caseStages),
    area_slug: review.area_slug,
    strand: review.strand,
    case_review_id: review.id,
    source_url: ruleUrl('case-recommendation'),
  };
}

/** The points of a whole meeting, which belong to no single case. */
export function meetingRecommendations(
  meeting: PlannedMeeting,
  prefix: string,
  draws: Draws,
): Cells<'recommendations'>[] {
  const { panel } = meeting;
  const count = panel.groups.length > 0 ? draws.whole(0, 1) : draws.whole(1, 2);
  return Array.from({ length: count }, (_, index) => ({
    ...raised(meeting, `${prefix}-m${index + 1}`, draws, meetingStages),
    area_slug: panel.areas.join('; '),
    strand: panel.strandsAsPublished,
    case_review_id: '',
    source_url: ruleUrl('meeting-recommendation'),
  }));
}

function raised(meeting: PlannedMeeting, id: string, draws: Draws, stages: typeof caseStages) {
  const { panel, date, followedBy } = meeting;
  const kind = draws.weighted(pointKinds);
  const stage = oneStage(stages, draws);
  const status = draws.weighted(statuses[kind]);
  const respondedOn = draws.chance(unanswered[status] ?? 0)
    ? ''
    : later(date, Math.round(draws.quantile(daysToAnswer)));
  const agency = targetAgency(draws);
  const owner = ownerRole(meeting, agency, draws);
  const toDo = !withoutAction.includes(status);
  return {
    id,
    date,
    date_precision: 'day',
    panel_slug: panel.slug,
    body: bodies[panel.kind]!,
    kind,
    stage: stage.name,
    point: draws.one(stage[kind]),
    response_or_action: respondedOn === '' ? '' : draws.one(answers[status]!),
    status,
    target_agency: agency,
    responded_on: respondedOn,
    owner_role: toDo ? owner : '',
    due_on: toDo ? later(date, Math.round(365 / panel.meetingsAYear) - daysBeforeNextMeeting) : '',
    followed_up_on: toDo ? (followedBy.find((day) => day >= respondedOn) ?? '') : '',
  };
}

function ownerRole({ panel, date }: PlannedMeeting, agency: string, draws: Draws): string {
  if (agency === 'police') return 'Police hate crime and domestic abuse lead';
  if (agency === 'witness care unit') return 'Witness Care Unit manager';
  if (panel.level === 'national' && panel.areas.length === 0) return 'Chief Executive';
  return draws.one([
    'Chief Crown Prosecutor',
    'Deputy Chief Crown Prosecutor',
    'Area Business Manager',
    date < renamedOn ? engagementManagers[0]! : engagementManagers[1]!,
    panel.groups.some(({ family }) => family === 'VAWG') ? 'VAWG Coordinator' : 'Area Hate Crime Champion',
  ]);
}
