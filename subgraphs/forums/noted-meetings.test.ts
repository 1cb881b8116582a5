import { expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { forums } from './index.ts';

const { data } = testSubgraph(forums);

test('a meeting has a note where its page tells what was said; a group without meetings has no rate', async () => {
  const noted = 'meetingCount notedMeetingCount notedMeetingRate';
  expect(
    await data(`{ area(code: "south-east") { engagementStatistics(by: [FINANCIAL_YEAR]) { rows { financialYear ${noted} } total { ${noted} } } }
      events: area(code: "mersey-cheshire") { engagementStatistics(by: [EVENT_KIND]) { rows { ${noted} } total { ${noted} } } } }`),
  ).toMatchObject({
    area: {
      engagementStatistics: {
        rows: [
          { financialYear: '2015-16', meetingCount: 3, notedMeetingCount: 2, notedMeetingRate: 200 / 3 },
          { financialYear: '2016-17', meetingCount: 3, notedMeetingCount: 1, notedMeetingRate: 100 / 3 },
          { financialYear: '2017-18', meetingCount: 1, notedMeetingCount: 1, notedMeetingRate: 100 },
          { financialYear: null, meetingCount: 0, notedMeetingCount: 0, notedMeetingRate: null },
        ],
        total: { meetingCount: 7, notedMeetingCount: 4, notedMeetingRate: 400 / 7 },
      },
    },
    events: {
      engagementStatistics: {
        rows: { 0: { meetingCount: null, notedMeetingCount: null, notedMeetingRate: null } },
        total: { meetingCount: 0, notedMeetingCount: 0, notedMeetingRate: null },
      },
    },
  });
});
