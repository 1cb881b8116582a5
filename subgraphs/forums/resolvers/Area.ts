import { loadPresent } from '../../../platform/loaders.ts';
import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import { splitList } from '../../../platform/text.ts';
import type { AreaResolvers } from '../generated.ts';
import { membershipRequest } from './membership-request.ts';
import { statisticRequest } from './statistic-request.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.areaByCode.load(textKey('Area', 'code', code)),
  code: (area) => area.id,
  name: (area, { language }) => (language === 'CY' ? (area.nameCy ?? area.name) : area.name),
  nameLanguage: (area, { language }) => (language === 'CY' && area.nameCy !== null ? 'CY' : 'EN'),
  isCurrent: (area) => !area.kind.startsWith('FORMER_'),
  lineage: (area, _, { loaders }) => loaders.lineageByArea.load(area.id),
  formerNames: (area) => splitList(area.formerNames),
  policeForces: async (area, _, { loaders }) =>
    (await loaders.policeForcesByArea.load(area.id)).map((name) => ({ name })),
  predecessors: async (area, _, { loaders }) =>
    loadPresent(loaders.areaByCode, await loaders.predecessorsByArea.load(area.id)),
  successors: async (area, _, { loaders }) =>
    loadPresent(loaders.areaByCode, await loaders.successorsByArea.load(area.id)),
  mainOffices: (area) => splitList(area.mainOffices),
  source: (area) => sourceOf(area.sourceUrl),
  panels: (area, given, { loaders }) => loaders.panelsByArea(given)(area.id),
  meetings: (area, given, { loaders }) => loaders.meetingsByArea(given)(area.id),
  events: (area, given, { loaders }) => loaders.eventsByArea(given)(area.id),
  organisations: (area, given, { loaders }) => loaders.organisationsByArea(given)(area.id),
  engagementStatistics: (area, given, { loaders }, info) =>
    loaders.engagement.byArea(statisticRequest(given, info)).load(area.id),
  membershipStatistics: (area, given, { loaders }, info) =>
    loaders.membership.byArea(membershipRequest(given, info)).load(area.id),
};
