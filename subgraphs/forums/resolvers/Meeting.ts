import { loadPresent } from '../../../platform/loaders.ts';
import { partialDateFrom } from '../../../platform/partial-date.ts';
import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import { splitList } from '../../../platform/text.ts';
import type { MeetingResolvers } from '../generated.ts';

export const Meeting: MeetingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.meetingById.load(textKey('Meeting', 'id', id)),
  panel: (meeting, _, { loaders }) => (meeting.panelId === null ? null : loaders.panelById.load(meeting.panelId)),
  areas: async (meeting, _, { loaders }) =>
    loadPresent(loaders.areaByCode, await loaders.areasByMeeting.load(meeting.id)),
  date: (meeting) => partialDateFrom(meeting, 'date')!,
  topics: (meeting) => splitList(meeting.topics),
  caseTypes: (meeting) => splitList(meeting.caseTypes),
  lessons: (meeting) => splitList(meeting.lessons),
  hasNote: (meeting) => meeting.hasNote === 1,
  source: (meeting) => sourceOf(meeting.sourceUrl),
};
