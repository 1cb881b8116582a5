import { catalogueId } from '../../../platform/catalogue.ts';
import { strandCodes } from '../../../platform/reference/strands.ts';
import { findAreas, findPoliceForces } from '../data/areas.ts';
import type { QueryResolvers } from '../generated.ts';
import { membershipRequest } from './membership-request.ts';
import { statisticRequest } from './statistic-request.ts';

export const Query: QueryResolvers = {
  areas: (_, given, { source }) => findAreas(source, given),
  area: (_, { code }, { loaders }) => loaders.areaByCode.load(code),
  strands: () => [...strandCodes].sort().map((code) => ({ code })),
  strand: (_, { code }) => ({ code }),
  policeForces: (_, __, { source }) => findPoliceForces(source, null),
  policeForce: (_, { name }, { loaders }) => loaders.policeForceByName.load(name),
  panels: (_, given, { loaders }) => loaders.panels(given),
  panel: (_, { id }, { loaders }) => loaders.panelById.load(id),
  meetings: (_, given, { loaders }) => loaders.meetings(given),
  meeting: (_, { id }, { loaders }) => loaders.meetingById.load(id),
  events: (_, given, { loaders }) => loaders.events(given),
  event: (_, { id }, { loaders }) => loaders.eventById.load(id),
  organisations: (_, given, { loaders }) => loaders.organisations(given),
  organisation: (_, { id }, { loaders }) => loaders.organisationById.load(id),
  engagementStatistics: (_, given, { loaders }, info) => loaders.engagement.overall(statisticRequest(given, info)),
  membershipStatistics: (_, given, { loaders }, info) => loaders.membership.overall(membershipRequest(given, info)),
  catalogue: () => ({ id: catalogueId }),
};
