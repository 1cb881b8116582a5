/**
 * How far a community takes part in each kind of event, after the usual ladder of inform, consult, partner. Null where the
 * kind alone does not tell: a conference can be any of the three, and staff training is not engagement with a community.
 */
export const engagementLevels = {
  accreditation: 'PARTNER',
  award: null,
  awareness_day: 'INFORM',
  awareness_week: 'INFORM',
  briefing: 'INFORM',
  campaign: 'INFORM',
  community_conversation: 'CONSULT',
  community_meeting: 'CONSULT',
  conference: null,
  consultation: 'CONSULT',
  forum: 'CONSULT',
  launch: 'INFORM',
  listening_exercise: 'CONSULT',
  meeting: null,
  mock_trial: 'INFORM',
  outreach: 'INFORM',
  pilot: 'PARTNER',
  roundtable: 'CONSULT',
  seminar: 'INFORM',
  staff_learning: null,
  staff_network_event: null,
  staff_training: null,
  talk: 'INFORM',
  training: 'INFORM',
  visit: null,
  webinar: 'INFORM',
  workshop: null,
} as const;

export type EventWord = keyof typeof engagementLevels;
