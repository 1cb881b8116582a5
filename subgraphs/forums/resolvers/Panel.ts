import { loadPresent } from '../../../platform/loaders.ts';
import { partialDateFrom } from '../../../platform/partial-date.ts';
import type { StrandCode } from '../../../platform/reference/strands.ts';
import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import { splitList } from '../../../platform/text.ts';
import type { PanelResolvers } from '../generated.ts';
import { meetingRhythms } from '../../../platform/reference/meeting-rhythms.ts';
import { membershipRequest } from './membership-request.ts';
import { statisticRequest } from './statistic-request.ts';

export const Panel: PanelResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.panelById.load(textKey('Panel', 'id', id)),
  areas: async (panel, _, { loaders }) => loadPresent(loaders.areaByCode, await loaders.areasByPanel.load(panel.id)),
  strands: async (panel, _, { loaders }) =>
    (await loaders.strandsByPanel.load(panel.id)).map((code) => ({ code: code as StrandCode })),
  strandsAsPublished: (panel) => splitList(panel.strandsAsPublished),
  established: (panel) => partialDateFrom(panel, 'established'),
  statusAsOf: (panel) => partialDateFrom(panel, 'statusAsOf'),
  meetingsPlannedAYear: (panel) => meetingRhythms.get(panel.meetingFrequency ?? '') ?? null,
  membership: (panel, given, { loaders }) => loaders.membershipByPanel(given).load(panel.id),
  meetings: (panel, given, { loaders }) => loaders.meetingsByPanel(given)(panel.id),
  organisations: (panel, _, { loaders }) => loaders.organisationsByPanel.load(panel.id),
  engagementStatistics: (panel, given, { loaders }, info) =>
    loaders.engagement.byPanel(statisticRequest(given, info)).load(panel.id),
  membershipStatistics: (panel, given, { loaders }, info) =>
    loaders.membership.byPanel(membershipRequest(given, info)).load(panel.id),
  source: (panel) => sourceOf(panel.sourceUrl),
};
