import { textKey } from '../../../platform/references.ts';
import { caseReviewScope } from '../case-access.ts';
import type { MeetingResolvers } from '../generated.ts';
import { meetingKey } from '../meeting-key.ts';

export const Meeting: MeetingResolvers = {
  __resolveReference: (meeting) => ({ ...meeting, id: textKey('Meeting', 'id', meeting.id) }),
  // No recommendation has an empty key, so a meeting of no known panel or day finds none.
  recommendations: ({ panel, date }, given, { loaders }) =>
    loaders.recommendationsByMeeting(given)(meetingKey(panel?.id, date) ?? ''),
  caseReviews: ({ id }, given, { identity, loaders }) =>
    loaders.caseReviewsByMeeting({ ...given, scope: caseReviewScope(identity, given.includeSynthetic) })(id),
};
