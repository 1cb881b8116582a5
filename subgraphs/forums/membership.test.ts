import sql from 'sql-template-tag';
import { beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { temporaryFiles } from '../../tests/support/files.ts';
import { countDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { pick } from '../load.ts';
import { forums } from './index.ts';

const { data, opened } = testSubgraph(forums);
const write = temporaryFiles();

const header = 'panel_slug,as_of,seats,filled,security_checked,trained,sectors,expertise,source_url';
const page = 'https://example.org/panel';
const made = 'urn:cps:synthetic:membership';
const fine = {
  panel: 'east-lsip',
  asOf: '2016-03-31',
  seats: '12',
  filled: '10',
  checked: '9',
  trained: '8',
  sectors: 'voluntary_sector: 6; faith: 4',
  expertise: 'disability: 3; racist: 10',
  url: page,
};
const row = (rest: Partial<typeof fine> = {}) => Object.values({ ...fine, ...rest }).join(',');
const load = (rows: string[], options = {}) => {
  const path = write('members.csv', [header, ...rows].join('\n'));
  return importFile(opened().database, pick('kind', forums.imports, 'membership'), path, options);
};
/** Every snapshot with its two marks. */
const marks = async () => {
  const rows = await opened().database.select<Record<string, unknown>>(
    sql`SELECT panel_id, as_of, synthetic, filled, year_end, newest FROM membership ORDER BY panel_id, as_of, synthetic`,
  );
  return rows.map((each) => Object.values(each).join(' '));
};
const filled = (day: string | null, includeSynthetic = false) =>
  data(
    `query($day: Date, $includeSynthetic: Boolean!) { panel(id: "east-lsip") { membership(asOf: $day, includeSynthetic: $includeSynthetic) { asOf filled source { kind } } } }`,
    { day, includeSynthetic },
  ).then(({ panel }) => (panel as { membership: unknown }).membership);

describe('a file with faults is refused whole, each by line and column', () => {
  test.each<[string, Partial<typeof fine>, string]>([
    ['no panel', { panel: '' }, 'column panel_slug: expected the id of a loaded panel; got ""'],
    ['an unknown panel', { panel: 'mars' }, 'column panel_slug: expected the id of a loaded panel; got "mars"'],
    ['a month', { asOf: '2016-03' }, 'column as_of: expected a day as YYYY-MM-DD; got "2016-03"'],
    ['no real day', { asOf: '2016-02-30' }, 'column as_of: expected a day as YYYY-MM-DD; got "2016-02-30"'],
    ['a negative number', { seats: '-1' }, 'column seats: expected a whole number, at most 999999; got "-1"'],
    [
      'a number too large',
      { seats: '1000000' },
      'column seats: expected a whole number, at most 999999; got "1000000"',
    ],
    ['a blank number', { trained: '' }, 'column trained: expected a whole number, at most 999999; got ""'],
    ['more members than seats', { seats: '9' }, 'column filled: expected at most the seats, 9; got "10"'],
    [
      'more checked than members',
      { checked: '11' },
      'column security_checked: expected at most the filled seats, 10; got "11"',
    ],
    ['more trained than members', { trained: '11' }, 'column trained: expected at most the filled seats, 10; got "11"'],
    [
      'sectors that miss a member',
      { sectors: 'voluntary_sector: 6; faith: 3' },
      'column sectors: expected counts that add up to the filled seats, 10; these add up to 9; got "voluntary_sector: 6; faith: 3"',
    ],
    [
      'no sectors',
      { sectors: '' },
      'column sectors: expected counts that add up to the filled seats, 10; these add up to 0; got ""',
    ],
    [
      'an unknown sector',
      { sectors: 'church: 10' },
      'column sectors: expected sectors among academic, community_group, faith, partnership, private, professional, public, trade_union, voluntary_sector; "church" is not one; got "church: 10"',
    ],
    [
      'a sector without a count',
      { sectors: 'faith' },
      'column sectors: expected pairs such as "faith: 2"; "faith" is not one; got "faith"',
    ],
    [
      'a sector twice',
      { sectors: 'faith: 4; faith: 6' },
      'column sectors: expected each of them once; FAITH stands twice; got "faith: 4; faith: 6"',
    ],
    [
      'an unknown strand wording',
      { expertise: 'sartorial: 1' },
      'column expertise: expected wordings that mean a strand in platform/reference/strand-words.ts; "sartorial" is not one; got "sartorial: 1"',
    ],
    [
      'a wording that means no strand',
      { expertise: 'strategy: 1' },
      'column expertise: expected wordings that mean a strand in platform/reference/strand-words.ts; "strategy" is not one; got "strategy: 1"',
    ],
    [
      'two wordings of one strand',
      { expertise: 'homophobic: 1; biphobic: 1' },
      'column expertise: expected each of them once; SEXUAL_ORIENTATION stands twice; got "homophobic: 1; biphobic: 1"',
    ],
    [
      'more experts than members',
      { expertise: 'disability: 11' },
      'column expertise: expected counts of at most the filled seats, 10; DISABILITY has 11; got "disability: 11"',
    ],
    ['no source', { url: 'panel page' }, 'column source_url: expected an absolute http(s) address; got "panel page"'],
  ])('%s', async (_, rest, message) => {
    const refused = load([row({ asOf: '2015-03-31' }), row(rest)]);
    await expect(refused).rejects.toThrow(`1 fault; nothing was written.\nmembers.csv, line 3, ${message}`);
    expect(await marks()).toEqual([]);
  });
  test('a panel and day twice; a synthetic and a published one are two', async () => {
    await expect(load([row(), row({ url: made }), row({ seats: '11' })])).rejects.toThrow(
      'members.csv, line 4: expected each id once; line 2 has it too; got "east-lsip-20160331"',
    );
    await expect(load([row({ url: made }), row({ url: made })])).rejects.toThrow(
      'members.csv, line 3: expected each id once; line 2 has it too; got "east-lsip-20160331s"',
    );
  });
});

describe('snapshots', () => {
  beforeAll(() =>
    load([
      row({ asOf: '2016-04-01', filled: '10' }),
      row({ asOf: '2017-03-31', filled: '12', sectors: 'voluntary_sector: 12' }),
      row({ asOf: '2016-03-31', filled: '11', sectors: 'faith: 11' }),
      row({ asOf: '2017-03-31', url: made }),
      row({ asOf: '2018-03-31', url: made }),
      row({ panel: 'caf', asOf: '2012-01-01' }),
    ]),
  );
  test('the newest of each panel and of each of its years is marked, published and synthetic apart', async () => {
    expect(await marks()).toEqual([
      'caf 2012-01-01 0 10 1 1',
      'east-lsip 2016-03-31 0 11 1 0',
      'east-lsip 2016-04-01 0 10 0 0',
      'east-lsip 2017-03-31 0 12 1 1',
      'east-lsip 2017-03-31 1 10 1 0',
      'east-lsip 2018-03-31 1 10 1 1',
    ]);
  });
  test('a panel shows the newest, or the newest on or before a day', async () => {
    const published = (asOf: string, members: number) => ({ asOf, filled: members, source: { kind: 'PUBLISHED' } });
    const synthetic = (asOf: string, members: number) => ({ asOf, filled: members, source: { kind: 'SYNTHETIC' } });
    expect(await filled(null)).toEqual(published('2017-03-31', 12));
    expect(await filled('2016-03-30')).toBeNull();
    expect(await filled('2016-03-31')).toEqual(published('2016-03-31', 11));
    expect(await filled('2016-12-25')).toEqual(published('2016-04-01', 10));
    expect(await filled('2030-01-01')).toEqual(published('2017-03-31', 12));
    expect(await filled('2017-12-25', true)).toEqual(published('2017-03-31', 12));
    expect(await filled('2018-12-25', true)).toEqual(synthetic('2018-03-31', 10));
    expect(await filled(null, true)).toEqual(synthetic('2018-03-31', 10));
  });
  test('has every count, and no field for a person', async () => {
    expect(
      await data(`{ panel(id: "caf") { membership { asOf seats filled vacancies securityChecked trained bySector { sector members } byExpertise { strand { code } members } source { url } } }
        none: panel(id: "nw-lgbt") { membership { asOf } } }`),
    ).toEqual({
      panel: {
        membership: {
          asOf: '2012-01-01',
          seats: 12,
          filled: 10,
          vacancies: 2,
          securityChecked: 9,
          trained: 8,
          bySector: [
            { sector: 'FAITH', members: 4 },
            { sector: 'VOLUNTARY_SECTOR', members: 6 },
          ],
          byExpertise: [
            { strand: { code: 'DISABILITY' }, members: 3 },
            { strand: { code: 'RACIST' }, members: 10 },
          ],
          source: { url: page },
        },
      },
      none: { membership: null },
    });
  });
  test('of all panels are asked in one statement, and their counts in one each', async () => {
    const asked =
      '{ panels(first: 100) { nodes { membership { filled bySector { members } byExpertise { members } } } } }';
    const { statements } = await countDuring(() => data('{ panels(first: 100) { nodes { id } } }'));
    expect(await countDuring(() => data(asked))).toEqual({
      fetches: {},
      statements: { forums: statements.forums! + 3 },
    });
  });
});

describe('marks follow corrections', () => {
  test('an earlier snapshot changes nothing, a newer one takes over, a corrected one stays', async () => {
    await load([row({ asOf: '2014-03-31' }), row({ asOf: '2018-05-01' }), row({ panel: 'caf', asOf: '2012-02-01' })]);
    expect(await load([row({ asOf: '2018-05-01', seats: '10' })])).toMatchObject({ added: 0, changed: 1 });
    expect(await marks()).toEqual([
      'caf 2012-01-01 0 10 0 0',
      'caf 2012-02-01 0 10 1 1',
      'east-lsip 2014-03-31 0 10 1 0',
      'east-lsip 2016-03-31 0 11 1 0',
      'east-lsip 2016-04-01 0 10 0 0',
      'east-lsip 2017-03-31 0 12 1 0',
      'east-lsip 2017-03-31 1 10 1 0',
      'east-lsip 2018-03-31 1 10 1 1',
      'east-lsip 2018-05-01 0 10 1 1',
    ]);
  });
  test('where the newest is taken away the one before it is the newest again, with its counts', async () => {
    const rows = [row({ asOf: '2016-03-31' }), row({ asOf: '2016-04-01', expertise: 'RASSO: 2' })];
    expect(await load(rows, { replace: true })).toMatchObject({ removed: 5 });
    expect(await marks()).toEqual([
      'east-lsip 2016-03-31 0 10 1 0',
      'east-lsip 2016-04-01 0 10 1 1',
      'east-lsip 2017-03-31 1 10 1 0',
      'east-lsip 2018-03-31 1 10 1 1',
    ]);
    expect(await data('{ panel(id: "east-lsip") { membership { byExpertise { strand { code } members } } } }')).toEqual(
      {
        panel: {
          membership: {
            byExpertise: [
              { strand: { code: 'RAPE' }, members: 2 },
              { strand: { code: 'SEXUAL_OFFENCES' }, members: 2 },
            ],
          },
        },
      },
    );
  });
});
