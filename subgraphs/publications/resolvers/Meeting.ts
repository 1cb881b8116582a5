import { textKey } from '../../../platform/references.ts';
import type { MeetingResolvers } from '../generated.ts';

export const Meeting: MeetingResolvers = {
  publications: ({ source }, _, { loaders }) =>
    loaders.publicationsByMeetingPage.load(textKey('Meeting', 'source.url', source?.url)),
};
