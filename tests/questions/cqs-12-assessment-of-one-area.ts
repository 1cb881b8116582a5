import { expect } from 'vitest';
import { question } from '../support/question.ts';
import { cost, factsOf, type AssessedArea } from './cqs-12-assessment.ts';

export default question({
  operation: 'cqs-12-assessment',
  variables: { year: '2017-18', areas: ['north-west'] },
  ...cost,
  facts: async ({ areas }: { areas: AssessedArea[] }, evidence) => {
    expect(areas.map(({ code }) => code)).toEqual(['north-west']);
    await factsOf(areas, { first: '2017-04-01', last: '2018-03-31' }, evidence);
    // A visit of October 2017 to organisations in West Yorkshire and Greater Manchester is the one event of the year.
    expect(areas[0]!.engagementStatistics).toMatchObject({ total: { eventCount: 1 } });
    // Three panels, none of which says how often it meets.
    expect(areas[0]!.engagementStatistics.total).toMatchObject({ panelCount: 3, plannedMeetingCount: 0 });
  },
});
