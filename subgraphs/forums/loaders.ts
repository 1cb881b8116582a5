import { linkedCodes } from '../../platform/area-scope.ts';
import { parentConnections, rootConnections } from '../../platform/connection.ts';
import type { Source } from '../../platform/database.ts';
import { byArguments, codesLoader, rowLoader, rowsLoader } from '../../platform/loaders.ts';
import type { SubgraphContext } from '../../platform/subgraph.ts';
import { findAreasByCode, findPoliceForces } from './data/areas.ts';
import {
  eventListing,
  eventsOfAreas,
  eventsOfOrganisations,
  findEventsById,
  type EventArguments,
} from './data/events.ts';
import {
  findMeetingsById,
  meetingListing,
  meetingsOfAreas,
  meetingsOfPanels,
  type MeetingArguments,
} from './data/meetings.ts';
import {
  findExpertiseCounts,
  findMembershipsOfPanels,
  findSectorCounts,
  type MembershipArguments,
} from './data/membership.ts';
import * as organisations from './data/organisations.ts';
import {
  findPanelsById,
  findPanelsOfOrganisations,
  panelListing,
  panelsOfAreas,
  panelsOfStrands,
  type PanelArguments,
} from './data/panels.ts';
import type { EventRow, MeetingRow, OrganisationRow, PanelRow } from './entities.ts';
import { membershipStatistics } from './membership-statistics.ts';
import { statisticLoaders, stockLoaders } from './statistic-loaders.ts';
import { engagementStatistics } from './statistics.ts';

type InAreas = { includePredecessors?: boolean };
type OfStrands = { includeBroader?: boolean };

/** One fresh set a request: whatever is asked under many parents is asked once. */
export function createLoaders(source: Source) {
  const codes = (table: string, owner: string, code: string) =>
    codesLoader((keys) => source.select(linkedCodes(table, owner, code, keys)));
  return {
    areaByCode: rowLoader(
      (keys) => findAreasByCode(source, keys),
      (area) => area.id,
    ),
    lineageByArea: codes('area_lineage', 'area_code', 'member_code'),
    predecessorsByArea: codes('area_link', 'successor_code', 'predecessor_code'),
    successorsByArea: codes('area_link', 'predecessor_code', 'successor_code'),
    policeForcesByArea: codes('area_police_force', 'area_code', 'police_force'),
    areasByPoliceForce: codes('area_police_force', 'police_force', 'area_code'),
    policeForceByName: rowLoader(
      (names) => findPoliceForces(source, names),
      (force) => force.name,
    ),
    areasByPanel: codes('panel_area', 'panel_id', 'area_code'),
    strandsByPanel: codes('panel_strand', 'panel_id', 'strand_code'),
    areasByMeeting: codes('meeting_area', 'meeting_id', 'area_code'),
    areasByEvent: codes('event_area', 'event_id', 'area_code'),
    areasByOrganisation: codes('organisation_area', 'organisation_id', 'area_code'),
    panelById: rowLoader(
      (ids) => findPanelsById(source, ids),
      (panel) => panel.id,
    ),
    meetingById: rowLoader(
      (ids) => findMeetingsById(source, ids),
      (meeting) => meeting.id,
    ),
    eventById: rowLoader(
      (ids) => findEventsById(source, ids),
      (event) => event.id,
    ),
    organisationById: rowLoader(
      (ids) => organisations.findOrganisationsById(source, ids),
      (organisation) => organisation.id,
    ),
    organisationsByPanel: rowsLoader(
      (ids) => organisations.findOrganisationsOfPanels(source, ids),
      (seat) => seat.panelId,
    ),
    panelsByOrganisation: rowsLoader(
      (ids) => findPanelsOfOrganisations(source, ids),
      (seat) => seat.organisationId,
    ),
    partnersByEvent: rowsLoader(
      (ids) => organisations.findPartnersOfEvents(source, ids),
      (partner) => partner.eventId,
    ),
    panels: rootConnections<PanelArguments, PanelRow>(source, panelListing),
    panelsByArea: parentConnections<PanelArguments & InAreas, PanelRow>(source, panelListing, (given) =>
      panelsOfAreas(given.includePredecessors ?? false),
    ),
    panelsByStrand: parentConnections<PanelArguments & OfStrands, PanelRow>(source, panelListing, (given) =>
      panelsOfStrands(given.includeBroader ?? false),
    ),
    meetings: rootConnections<MeetingArguments, MeetingRow>(source, meetingListing),
    meetingsByArea: parentConnections<MeetingArguments & InAreas, MeetingRow>(source, meetingListing, (given) =>
      meetingsOfAreas(given.includePredecessors ?? false),
    ),
    meetingsByPanel: parentConnections<MeetingArguments, MeetingRow>(source, meetingListing, () => meetingsOfPanels),
    events: rootConnections<EventArguments, EventRow>(source, eventListing),
    eventsByArea: parentConnections<EventArguments & InAreas, EventRow>(source, eventListing, (given) =>
      eventsOfAreas(given.includePredecessors ?? false),
    ),
    eventsByOrganisation: parentConnections<EventArguments, EventRow>(
      source,
      eventListing,
      () => eventsOfOrganisations,
    ),
    organisations: rootConnections<organisations.OrganisationArguments, OrganisationRow>(
      source,
      organisations.organisationListing,
    ),
    organisationsByArea: parentConnections<organisations.OrganisationArguments & InAreas, OrganisationRow>(
      source,
      organisations.organisationListing,
      (given) => organisations.organisationsOfAreas(given.includePredecessors ?? false),
    ),
    membershipByPanel: byArguments((given: MembershipArguments) =>
      rowLoader(
        (ids) => findMembershipsOfPanels(source, ids, given),
        (membership) => membership.panelId,
      ),
    ),
    sectorsByMembership: rowsLoader(
      (ids) => findSectorCounts(source, ids),
      (count) => count.membershipId,
    ),
    expertiseByMembership: rowsLoader(
      (ids) => findExpertiseCounts(source, ids),
      (count) => count.membershipId,
    ),
    engagement: statisticLoaders(source, engagementStatistics),
    membership: stockLoaders(statisticLoaders(source, membershipStatistics)),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = SubgraphContext<Loaders>;
