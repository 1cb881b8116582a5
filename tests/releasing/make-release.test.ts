import sql from 'sql-template-tag';
import { describe, expect, test } from 'vitest';
import { findBalances } from '../../platform/release/ledger.ts';
import { findReceipts, removeSyntheticReleases } from '../../platform/release/receipts.ts';
import { workforce } from '../../subgraphs/workforce/index.ts';
import { extractCsv, people, person, publishedCount, releaseFile, staffReleases } from '../support/extracts.ts';
import { temporaryFiles } from '../support/files.ts';
import { testSubgraph } from '../support/subgraph.ts';

const { config, opened } = testSubgraph(workforce);
const write = temporaryFiles();
const release = staffReleases(config, write);
const staff = [
  ...people(60, 'one'),
  ...people(40, 'two', { sex: 'MALE', grade_group: 'SEO_HEO' }),
  ...people(29, 'three', { area: 'north-west', sex: 'MALE' }),
];
const cell = async (address: string) =>
  (
    await opened().database.select<{ value: number | null; flag: string }>(
      sql`SELECT value, flag FROM release_cell WHERE address = ${address}`,
    )
  )[0];
const receipts = async () => (await findReceipts(opened().database)).map(({ id }) => id);
const rowCounts = async () => {
  const count = async (table: 'release_receipt' | 'release_cell' | 'release_charge') => {
    const statement = {
      release_receipt: sql`SELECT COUNT(*) AS total FROM release_receipt`,
      release_cell: sql`SELECT COUNT(*) AS total FROM release_cell`,
      release_charge: sql`SELECT COUNT(*) AS total FROM release_charge`,
    }[table];
    return (await opened().database.select<{ total: number }>(statement))[0]!.total;
  };
  return [await count('release_receipt'), await count('release_cell'), await count('release_charge')];
};

describe('an extract that cannot be released', () => {
  const alike = people(40, 'p');
  const good = extractCsv(alike);
  test.each([
    ['no rows', extractCsv([]), ['line 2: expected at least 30 people; got 0']],
    ['29 rows', extractCsv(people(29, 'p')), ['line 31: expected at least 30 people; got 29']],
    ['nothing in it', '', ['line 1: expected a header line with the columns id, area,']],
    [
      'a missing column',
      good.replace('religion,', ''),
      ['line 1: expected the columns id, area, grade_group', 'missing religion'],
    ],
    ['a column too many', good.replace('religion,', 'religion,name,'), ['unknown "name"']],
    [
      'an id twice',
      extractCsv([...alike, person('p-7')]),
      ['line 42, column id: expected an id that stands once; it stands in line 8 too'],
    ],
    [
      'an unknown code',
      extractCsv([...alike, person('x', { ethnicity: 'Asian' })]),
      ['line 42, column ethnicity: expected one of ASIAN, BLACK, MIXED', 'got "Asian"'],
    ],
    [
      'what could be a name',
      extractCsv([...alike, person('x', { religion: 'Someone Somebody' })]),
      ['line 42, column religion: expected one of', 'got another text of 16 characters, which is not repeated'],
    ],
    [
      'a blank code',
      extractCsv([...alike, person('x', { age_band: '' })]),
      ['line 42, column age_band: expected one of 16_19, 20_29', 'got ""'],
    ],
    [
      'an Area that is none',
      extractCsv([...alike, person('x', { area: 'dorset' })]),
      ['line 42, column area: expected the code of a current Area, such as north-west; got "dorset"'],
    ],
    [
      'an id that may be a name or address',
      extractCsv([...alike, person('someone@example.org')]),
      ['line 42, column id: expected a pseudonym of 1 to 64 letters, digits, hyphens and underscores'],
    ],
    [
      'made-up people among others',
      extractCsv([...alike, person('synthetic-1')]),
      ['line 42, column id: expected ids that all begin with synthetic- (made up) or none'],
    ],
    [
      'an id that differs in case alone',
      extractCsv([...alike, person('P-7')]),
      ['line 42, column id: expected an id that stands once; it stands in line 8 too'],
    ],
    [
      'an id that is almost one of a made-up person',
      extractCsv([...alike, person('Synthetic-1')]),
      ['line 42, column id: expected an id that begins synthetic- exactly, or not like it'],
    ],
    ['a row that is too short', `${good}p-99,wessex\n`, ['line 42: expected 9 cells; got 2']],
  ])('with %s is refused by line and column, and nothing is written', async (_, content, parts) => {
    const path = write('bad.csv', content);
    const refused = await releaseFile(opened().database, path, '2019-03-31').catch((error: Error) => error.message);
    for (const part of parts) expect(refused).toContain(part);
    expect(refused).toContain('nothing was written');
    expect(refused).not.toContain('someone@');
    expect(await rowCounts()).toEqual([0, 0, 0]);
  });
  test('every fault is listed, not only the first', async () => {
    const path = write('bad.csv', extractCsv([...alike, person('p-1', { sex: 'F', religion: 'Jedi' })]));
    await expect(releaseFile(opened().database, path, '2019-03-31')).rejects.toThrow(/^3 faults/);
  });
  test('that is not there is refused', async () => {
    await expect(releaseFile(opened().database, '/nowhere.csv', '2019-03-31')).rejects.toThrow(
      'expected a CSV file; there is none at /nowhere.csv',
    );
  });
});

describe('a release', () => {
  test('that is tried writes nothing', async () => {
    const { receipt, utility } = await release(staff, '2023-03-31', { dryRun: true });
    expect(receipt).toMatchObject({ id: '2023-03-31', things: 129 });
    expect(utility.map(({ tier }) => tier)).toEqual(['P1', 'P2']);
    expect(await rowCounts()).toEqual([0, 0, 0]);
  });
  test('holds every cell of the closed list, places exact, the rest protected', async () => {
    const { receipt, key } = await release(staff, '2023-03-31');
    expect(receipt).toMatchObject({ id: '2023-03-31', correction: 1, synthetic: 0, withPairs: 1, things: 129 });
    // Codes: 2 Areas, 6 grades; 8 age, 4 disability, 7 ethnicity, 10 religion, 3 sex, 4 orientation.
    const places = 1 + 2 + 6 + 12;
    const codes = [8, 4, 7, 10, 3, 4];
    const pairs = codes.flatMap((one, index) => codes.slice(index + 1).map((other) => one * other));
    const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
    expect(receipt.cells).toBe(places + sum(codes) * places + sum(pairs) * (1 + 2 + 6));
    expect(await rowCounts()).toEqual([1, receipt.cells, 1]);
    expect(await cell('2023-03-31|PERSON|HEADCOUNT|')).toEqual({ value: 129, flag: 'OK' });
    expect(await cell('2023-03-31|PERSON|HEADCOUNT|AREA=north-west,GRADE_GROUP=EO')).toEqual({ value: 29, flag: 'OK' });
    expect(await cell('2023-03-31|PERSON|HEADCOUNT|AREA=north-west,GRADE_GROUP=SCS_LEVEL')).toEqual({
      value: 0,
      flag: 'OK',
    });
    expect(await cell('2023-03-31|PERSON|HEADCOUNT|SEX=FEMALE')).toEqual({
      value: publishedCount(key, '2023-03-31', 'SEX=FEMALE', 60),
      flag: 'OK',
    });
    const kept = { value: null, flag: 'CONFIDENTIAL' };
    // 29 people are too few to say anything of; nobody is transcribed as anything but confidential.
    expect(await cell('2023-03-31|PERSON|HEADCOUNT|AREA=north-west,SEX=MALE')).toEqual(kept);
    expect(await cell('2023-03-31|PERSON|HEADCOUNT|SEX=UNKNOWN')).toEqual(kept);
    expect(await cell('2023-03-31|PERSON|HEADCOUNT|AREA=wessex,GRADE_GROUP=EO,SEX=FEMALE,AGE=40_49')).toBeUndefined();
  });
  test('of a day that has one is refused; a correction is another release with noise of its own, and is charged', async () => {
    await expect(release(staff, '2023-03-31')).rejects.toThrow(
      '--as-of: expected a day that has no release yet; there is one of 2023-03-31. --correction makes another in its place, which the ledger charges for',
    );
    await expect(release(staff, '2022-03-31', { correction: true })).rejects.toThrow(
      '--correction: expected a day that has a release; there is none of 2022-03-31',
    );
    const { receipt } = await release(staff, '2023-03-31', { correction: true, withPairs: false });
    expect(receipt).toMatchObject({ id: '2023-03-31/2', correction: 2, withPairs: 0 });
    expect(await receipts()).toEqual(['2023-03-31', '2023-03-31/2']);
    expect(await findBalances(opened().database)).toEqual([
      { account: 'everyone', releases: 2, publicLoss: 1, wholeLoss: 1.46875 },
    ]);
    const both = await opened().database.select<{ differing: number }>(
      sql`SELECT COUNT(*) AS differing FROM release_cell one JOIN release_cell other
        ON other.release_id = '2023-03-31/2' AND other.address = CONCAT('2023-03-31/2', SUBSTR(one.address, 11))
        WHERE one.release_id = '2023-03-31' AND one.value <> other.value`,
    );
    expect(both[0]!.differing).toBeGreaterThan(0);
  });
  test('of made-up people is a release of its own, costs nobody, and can be taken out', async () => {
    const madeUp = staff.map((row) => ({ ...row, id: `synthetic-${row.id}` }));
    const before = await receipts();
    const { receipt } = await release(madeUp, '2023-03-31');
    expect(receipt).toMatchObject({ id: 'synthetic-2023-03-31', synthetic: 1 });
    expect((await findBalances(opened().database)).map(({ account }) => account)).toEqual([
      'everyone',
      'synthetic everyone',
    ]);
    expect(await removeSyntheticReleases(opened().database)).toBe(1);
    expect(await receipts()).toEqual(before);
    expect((await findBalances(opened().database)).map(({ account }) => account)).toEqual(['everyone']);
  });
  test('of a day is made once by two jobs at once, and the other says why not', async () => {
    const outcomes = await Promise.allSettled([1, 2].map(() => release(staff, '2021-03-31', { withPairs: false })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { reason } = outcomes.find(({ status }) => status === 'rejected') as { reason: Error };
    expect(reason.message).toMatch(
      /^(--as-of: expected a day that has no release yet|expected one release job at a time; another is writing)/,
    );
  });
  test('is refused where all together would tell too much, by two jobs at once too, and nothing is written', async () => {
    await release(staff, '2020-03-31');
    // There is room for one more.
    const outcomes = await Promise.allSettled(['2019-03-31', '2018-03-31'].map((asOf) => release(staff, asOf)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const before = await rowCounts();
    await expect(release(staff, '2017-03-31', { withPairs: false })).rejects.toThrow(
      'the ledger: expected μ of at most 1.60 over the public tables of all releases (account everyone); this one would make it 1.73',
    );
    expect(await rowCounts()).toEqual(before);
  });
});
