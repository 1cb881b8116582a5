import { daysBetween } from '../../tests/support/numbers.ts';
import { describe, expect, test } from 'vitest';
import { expectBetween, percent, syntheticCsv, tally, type CsvRow } from '../../tests/support/synthetic.ts';

const rows = syntheticCsv({ scale: 1, seed: 7 });
const hateCrime = ['racist', 'religious', 'homophobic', 'transphobic', 'disability'];
const convictions = ['guilty plea', 'conviction after trial', 'proved in absence'];

test('scale 1 has fifteen to twenty thousand case reviews', () => {
  expectBetween(rows['case-reviews'].length, 15_000, 20_000);
});

describe('case reviews', () => {
  test('are as many at each meeting as the meeting says, and only case panels have any', () => {
    const counts = tally(rows['case-reviews'].map(({ panel_slug, reviewed_on }) => `${panel_slug} ${reviewed_on}`));
    for (const meeting of rows.meetings) {
      const count = counts.get(`${meeting.panel_slug} ${meeting.date}`) ?? 0;
      expect(meeting.cases_reviewed).toBe(meeting.meeting_kind === 'case_scrutiny' ? String(count) : '');
    }
    expect(new Set(rows.meetings.map(({ meeting_kind }) => meeting_kind))).toEqual(
      new Set(['case_scrutiny', 'forum', 'strategic']),
    );
  });
  test('are three to five for each group of strands on average', () => {
    const groups = rows.meetings.reduce((sum, row) => sum + row.case_types!.split('; ').filter(Boolean).length, 0);
    expectBetween(rows['case-reviews'].length / groups, 3, 5);
  });
  test.each([
    ['hate crime', hateCrime, 83, 87, 73, 75],
    ['disability', ['disability'], 77, 81, 66, 72],
    ['domestic abuse', ['domestic abuse'], 74, 76, 64, 70],
    ['rape', ['rape'], 57, 69, 32, 40],
  ] as const)('%s: convictions and guilty pleas', (_, strands, from, to, pleasFrom, pleasTo) => {
    const own = rows['case-reviews'].filter(({ strand }) => (strands as readonly string[]).includes(strand!));
    // Two standard errors of the share of so many cases.
    const margin = 100 / Math.sqrt(own.length);
    expectBetween(
      percent(own, ({ outcome }) => convictions.includes(outcome!)),
      from - margin,
      to + margin,
    );
    expectBetween(
      percent(own, ({ outcome }) => outcome === 'guilty plea'),
      pleasFrom - margin,
      pleasTo + margin,
    );
  });
  test('have a strand mix flatter than prosecutions', () => {
    const hate = rows['case-reviews'].filter(({ strand }) => hateCrime.includes(strand!));
    expectBetween(
      percent(hate, ({ strand }) => strand === 'racist' || strand === 'religious'),
      30,
      70,
    );
    expectBetween(
      percent(hate, ({ strand }) => strand === 'disability'),
      15,
      40,
    );
  });
  test('were finalised one to six months before, and mostly flagged rightly', () => {
    for (const { finalised_on, reviewed_on } of rows['case-reviews'])
      expectBetween(daysBetween(finalised_on!, reviewed_on!), 30, 183);
    expectBetween(
      percent(rows['case-reviews'], ({ flagged_correctly }) => flagged_correctly === 'yes'),
      84,
      91,
    );
    expectBetween(
      percent(rows['case-reviews'], ({ flagged_correctly }) => flagged_correctly === 'no'),
      5,
      11,
    );
  });
  test('of hate crime are half as many again in the shock month', () => {
    const perGroup = (meetings: CsvRow[]) => {
      const at = new Set(meetings.map(({ panel_slug, date }) => `${panel_slug} ${date}`));
      const cases = rows['case-reviews'].filter(
        ({ panel_slug, reviewed_on, strand }) => at.has(`${panel_slug} ${reviewed_on}`) && hateCrime.includes(strand!),
      );
      const groups = meetings.flatMap(({ case_types }) => case_types!.split('; ')).filter((name) => /hate/.test(name));
      return cases.length / groups.length;
    };
    const shock = rows.meetings.filter(({ date }) => date!.startsWith('2011-08'));
    const panels = new Set(shock.map(({ panel_slug }) => panel_slug));
    const others = rows.meetings.filter(
      ({ date, panel_slug }) => !date!.startsWith('2011-08') && panels.has(panel_slug),
    );
    expectBetween(perGroup(shock) / perGroup(others), 1.2, 1.8);
    const rule = rows['case-reviews'].filter(({ source_url }) => source_url!.endsWith('shock'));
    expect(new Set(rule.map(({ reviewed_on }) => reviewed_on!.slice(0, 7)))).toEqual(new Set(['2011-08']));
  });
  test('are fewer a meeting and group in the smallest Area than in the largest', () => {
    const perGroup = (area: string) => {
      const groups = rows.meetings
        .filter(({ area_slug }) => area_slug === area)
        .flatMap((row) => row.case_types!.split('; '));
      return rows['case-reviews'].filter(({ area_slug }) => area_slug === area).length / groups.filter(Boolean).length;
    };
    expect(perGroup('thames-and-chiltern') / perGroup('north-west')).toBeLessThan(0.9);
  });
});
