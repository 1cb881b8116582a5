import { textKey } from '../../../platform/references.ts';
import type { MeetingResolvers } from '../generated.ts';
import { meetingKey } from '../meeting-key.ts';

export const Meeting: MeetingResolvers = {
  __resolveReference: (meeting) => ({ ...meeting, id: textKey('Meeting', 'id', meeting.id) }),
  // No recommendation has an empty key, so a meeting of no known panel or day finds none.
  recommendations: ({ panel, date }, given, { loaders }) =>
    loaders.recommendationsByMeeting(given)(meetingKey(panel?.id, date) ?? ''),
};
