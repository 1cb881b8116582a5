import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { syntheticKinds, writeFiles, type SyntheticKind } from './files.ts';
import { setLabel, syntheticRows } from './generate.ts';

type Row = Record<string, string>;

const published = join(import.meta.dirname, '../forums/published');
const folder = mkdtempSync(join(tmpdir(), 'engagement-shape-'));
const rows = {} as Record<SyntheticKind, Row[]>;
beforeAll(async () => {
  const set = { scale: 1, seed: 7 };
  const files = await writeFiles(folder, setLabel(set), syntheticKinds, syntheticRows({ ...set, published }));
  for (const [kind, { path }] of files) rows[kind] = parse(readFileSync(path), { columns: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const percent = <Thing>(things: Thing[], which: (thing: Thing) => boolean) =>
  (100 * things.filter(which).length) / things.length;
const tally = (values: string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
const between = (value: number, from: number, to: number) => {
  expect(value).toBeGreaterThanOrEqual(from);
  expect(value).toBeLessThanOrEqual(to);
};
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const hateCrime = ['racist', 'religious', 'homophobic', 'transphobic', 'disability'];
const convictions = ['guilty plea', 'conviction after trial', 'proved in absence'];

test('scale 1 has fifteen to twenty thousand case reviews', () => {
  between(rows['case-reviews'].length, 15_000, 20_000);
});

describe('meetings', () => {
  const planned = parse<Row>(readFileSync(join(published, 'panels.csv')), { columns: true });
  test('lie between the first forum and the fixed last day, and are those of published panels', () => {
    for (const { date } of rows.meetings)
      between(Date.parse(date!), Date.parse('2007-04-01'), Date.parse('2024-03-31'));
    const known = new Set(planned.map(({ slug }) => slug));
    expect(rows.meetings.filter(({ panel_slug }) => !known.has(panel_slug))).toEqual([]);
  });
  test.each([
    ['south-west-lsip', 4],
    ['wessex-vawg', 3],
    ['yh-strategic', 2],
    ['thames-valley-da', 1],
  ])('%s meets %d times a year at most, and seldom less', (panel, aYear) => {
    const own = rows.meetings.filter(({ panel_slug }) => panel_slug === panel);
    const years = tally(own.map(({ date }) => String(Number(date!.slice(0, 4)) - (date!.slice(5) < '04-01' ? 1 : 0))));
    for (const count of years.values()) expect(count).toBeLessThanOrEqual(aYear);
    const before = [...years].filter(([year]) => year >= '2011' && year < '2020').map(([, count]) => count);
    between(before.reduce((sum, count) => sum + count, 0) / (9 * aYear), 0.75, 1);
  });
  test('in 2020-21 are fewer, and all are online', () => {
    const year = (first: number) =>
      rows.meetings.filter(({ date }) => date! >= `${first}-04-01` && date! <= `${first + 1}-03-31`);
    between(year(2020).length / year(2018).length, 0.4, 0.8);
    expect(new Set(year(2020).map(({ topics }) => topics!.split('; ')[0]))).toEqual(new Set(['held online']));
    expect(year(2018).filter(({ topics }) => topics!.includes('held online'))).toEqual([]);
  });
  test('superseded, dissolved and former panels meet no more', () => {
    const last = (panel: string) => rows.meetings.findLast(({ panel_slug }) => panel_slug === panel)!.date!;
    expect(last('dorset-hcsp') <= '2010-12-31').toBe(true);
    expect(last('cleveland-dv') <= '2011-03-31').toBe(true);
    expect(last('london-hate-crime') <= '2023-11-30').toBe(true);
    expect(last('se-lsip') > '2023-12-31').toBe(true);
    expect(rows.meetings.some(({ panel_slug }) => panel_slug === 'ne-disability')).toBe(false);
  });
  test('are no two of one panel on one day', () => {
    expect(new Set(rows.meetings.map(({ panel_slug, date }) => `${panel_slug} ${date}`)).size).toBe(
      rows.meetings.length,
    );
  });
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
    between(rows['case-reviews'].length / groups, 3, 5);
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
    between(
      percent(own, ({ outcome }) => convictions.includes(outcome!)),
      from - margin,
      to + margin,
    );
    between(
      percent(own, ({ outcome }) => outcome === 'guilty plea'),
      pleasFrom - margin,
      pleasTo + margin,
    );
  });
  test('have a strand mix flatter than prosecutions', () => {
    const hate = rows['case-reviews'].filter(({ strand }) => hateCrime.includes(strand!));
    between(
      percent(hate, ({ strand }) => strand === 'racist' || strand === 'religious'),
      30,
      70,
    );
    between(
      percent(hate, ({ strand }) => strand === 'disability'),
      15,
      40,
    );
  });
  test('were finalised one to six months before, and mostly flagged rightly', () => {
    for (const { finalised_on, reviewed_on } of rows['case-reviews'])
      between(days(finalised_on!, reviewed_on!), 30, 183);
    between(
      percent(rows['case-reviews'], ({ flagged_correctly }) => flagged_correctly === 'yes'),
      84,
      91,
    );
    between(
      percent(rows['case-reviews'], ({ flagged_correctly }) => flagged_correctly === 'no'),
      5,
      11,
    );
  });
  test('of hate crime are half as many again in the shock month', () => {
    const perGroup = (meetings: Row[]) => {
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
    between(perGroup(shock) / perGroup(others), 1.2, 1.8);
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

describe('feedback and recommendations', () => {
  test('kinds follow the coded points', () => {
    const kinds = (kind: string) => (row: Row) => row.kind === kind;
    between(percent(rows.recommendations, kinds('recommendation')), 31, 35);
    between(percent(rows.recommendations, kinds('feedback')), 21, 25);
    between(percent(rows.recommendations, kinds('lesson')), 15, 20);
    between(percent(rows.recommendations, kinds('concern')), 13, 18);
    between(percent(rows.recommendations, kinds('good practice')), 9, 14);
    between(percent(rows.feedback, kinds('feedback')), 30, 36);
    between(percent(rows.feedback, kinds('good practice')), 14, 18);
  });
  test('statuses and agencies follow the coded points', () => {
    const statuses = (status: string) => percent(rows.recommendations, (row) => row.status === status);
    between(statuses('implemented'), 39, 44);
    between(statuses('shared'), 20, 26);
    between(statuses('in progress'), 14.5, 19.5);
    between(statuses('noted'), 11, 15);
    between(statuses('accepted'), 4, 8);
    between(statuses('rejected'), 0.5, 1.5);
    between(
      percent(rows.recommendations, ({ target_agency }) => target_agency === 'CPS'),
      61,
      67,
    );
    between(
      percent(rows.recommendations, ({ target_agency }) => target_agency === 'police; CPS'),
      18,
      24,
    );
  });
  test('half are answered within 60 days and three in four within 90; some are not', () => {
    const answered = rows.recommendations.filter(({ responded_on }) => responded_on !== '');
    const waits = answered
      .map(({ date, responded_on }) => days(date!, responded_on!))
      .sort((one, other) => one - other);
    between(waits[Math.floor(waits.length / 2)]!, 57, 63);
    between(
      percent(waits, (wait) => wait <= 90),
      73,
      77,
    );
    between(
      percent(rows.recommendations, ({ responded_on }) => responded_on === ''),
      8,
      14,
    );
    for (const { responded_on, response_or_action } of rows.recommendations)
      expect(responded_on === '').toBe(response_or_action === '');
  });
  test('actions have a role, a due day inside the meeting cycle, and are looked at again at a later meeting', () => {
    const meetings = new Set(rows.meetings.map(({ panel_slug, date }) => `${panel_slug} ${date}`));
    const actions = rows.recommendations.filter(({ due_on }) => due_on !== '');
    expect(actions.filter(({ owner_role }) => owner_role === '')).toEqual([]);
    for (const { date, due_on } of actions) between(days(date!, due_on!), 30, 365);
    const again = rows.recommendations.filter(({ followed_up_on }) => followed_up_on !== '');
    between(
      percent(actions, ({ followed_up_on }) => followed_up_on !== ''),
      90,
      100,
    );
    for (const { panel_slug, date, responded_on, followed_up_on } of again) {
      expect(meetings.has(`${panel_slug} ${followed_up_on}`)).toBe(true);
      expect(followed_up_on! > date! && followed_up_on! >= responded_on!).toBe(true);
    }
  });
  test('belong to cases and panels that are there', () => {
    const reviews = new Map(rows['case-reviews'].map((row) => [row.id, row]));
    expect(rows.feedback.filter(({ case_review_id }) => !reviews.has(case_review_id!))).toEqual([]);
    for (const { case_review_id, panel_slug, date } of rows.recommendations)
      if (case_review_id !== '') {
        const review = reviews.get(case_review_id!)!;
        expect([review.panel_slug, review.reviewed_on]).toEqual([panel_slug, date]);
      }
    const wrong = rows['case-reviews'].filter(({ flagged_correctly }) => flagged_correctly === 'no');
    const flagging = new Set(
      rows.feedback.filter(({ stage }) => stage === 'flagging').map((row) => row.case_review_id),
    );
    expect(wrong.filter(({ id }) => !flagging.has(id))).toEqual([]);
  });
});

describe('membership', () => {
  test('is of each 31 March, four to thirty members with few seats vacant', () => {
    for (const { as_of, seats, filled, security_checked, trained } of rows.membership) {
      expect(as_of!.slice(5)).toBe('03-31');
      between(Number(filled), 4, 30);
      expect(Number(filled)).toBeLessThanOrEqual(Number(seats));
      expect(Math.max(Number(security_checked), Number(trained))).toBeLessThanOrEqual(Number(filled));
    }
    const sum = (column: string) => rows.membership.reduce((total, row) => total + Number(row[column]), 0);
    between(sum('filled') / sum('seats'), 0.9, 0.98);
  });
  test('is by sector the whole, mostly voluntary, and by expertise nobody twice in a strand', () => {
    const counts = (cell: string) =>
      cell
        .split('; ')
        .filter(Boolean)
        .map((part) => part.split(': ') as [string, string]);
    const bySector = new Map<string, number>();
    for (const { sectors, expertise, filled } of rows.membership) {
      const own = counts(sectors!);
      expect(own.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(Number(filled));
      for (const [sector, count] of own) bySector.set(sector, (bySector.get(sector) ?? 0) + Number(count));
      for (const [, count] of counts(expertise!)) between(Number(count), 1, Number(filled));
    }
    const total = [...bySector.values()].reduce((sum, count) => sum + count, 0);
    between((100 * bySector.get('voluntary_sector')!) / total, 50, 62);
    expect([...bySector].sort(([, one], [, other]) => other - one)[1]![0]).toBe('public');
  });
});
