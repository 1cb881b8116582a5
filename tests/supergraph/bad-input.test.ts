import { describe, expect, test } from 'vitest';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs();

const statuses = 'NOTED, SHARED, ACCEPTED, IN_PROGRESS, IMPLEMENTED, REJECTED';
const rows = (given: string) => `{ scrutinyStatistics(${given}) { rows { concernCount } } }`;
const cases: [what: string, query: string, variables: Record<string, unknown> | undefined, message: RegExp][] = [
  [
    'four dimensions',
    rows('by: [AREA, STRAND, PANEL, MONTH]'),
    undefined,
    /^by: expected at most 3 dimensions; got 4$/,
  ],
  [
    'an unknown measure to bound',
    rows('by: [AREA], having: { measure: FOO, min: 1 }'),
    undefined,
    /^Value "FOO" does not exist in "ScrutinyMeasure" enum\. Expected one of RECOMMENDATION_COUNT, .*, CORRECTLY_FLAGGED_RATE.*\.$/,
  ],
  [
    'an unknown measure in a variable',
    'query ($having: [ScrutinyHaving!]) { scrutinyStatistics(by: [AREA], having: $having) { rows { concernCount } } }',
    { having: { measure: 'FOO', min: 1 } },
    /at "having\.measure"; Value "FOO" does not exist in "ScrutinyMeasure" enum\. Expected one of RECOMMENDATION_COUNT, /,
  ],
  [
    'an unknown enum value elsewhere',
    '{ recommendations(filter: { statuses: [DONE] }) { totalCount } }',
    undefined,
    new RegExp(`^Value "DONE" does not exist in "RecommendationStatus" enum\\..* Expected one of ${statuses}\\.$`),
  ],
  [
    'a financial year that is none',
    rows('by: [AREA], filter: { financialYears: ["2016-18"] }'),
    undefined,
    /^FinancialYear: expected a financial year as "2016-17"; got "2016-18"$/,
  ],
  ['a limit of 0', rows('by: [AREA], first: 0'), undefined, /^first: expected 1 to 5000; got 0$/],
  [
    'a grain that the measure to bound does not have',
    '{ engagementStatistics(by: [MONTH], having: { measure: ORGANISATION_COUNT, min: 1 }) { rows { meetingCount } } }',
    undefined,
    /^having: expected a measure that rows by MONTH have: PANEL_COUNT, MEETING_COUNT, .*; got ORGANISATION_COUNT$/,
  ],
  [
    'a grain that the measure to order by does not have',
    '{ engagementStatistics(by: [QUARTER], orderBy: { measure: PLANNED_MEETING_COUNT }) { rows { meetingCount } } }',
    undefined,
    /^orderBy: expected a measure that rows by QUARTER have: .*; got PLANNED_MEETING_COUNT$/,
  ],
];

describe.each(transports)('over %s', (transport) => {
  test.each(cases)('%s is BAD_USER_INPUT and says what was expected', async (_, query, variables, message) => {
    const { errors } = await graphs.ask(transport, query, variables);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message) as string,
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) as unknown,
      }),
    ]);
  });
});
