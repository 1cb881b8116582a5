import { beforeAll, expect, test } from 'vitest';
import { people, publishedCount, staffReleases } from '../../tests/support/extracts.ts';
import { temporaryFiles } from '../../tests/support/files.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce as published } from './import/workforce.ts';
import { workforce } from './index.ts';

const { ask, config, data, opened } = testSubgraph(workforce);
const release = staffReleases(config, temporaryFiles());
const { load } = rowImporter(opened);

const women = people(300, 'women');
const men = people(100, 'men', { sex: 'MALE', disability: 'UNDECLARED' });
const north = people(200, 'north', { area: 'north-west', grade_group: 'SEO_HEO', sex: 'MALE', disability: 'UNKNOWN' });
const seniors = people(20, 'seniors', { area: 'north-west', grade_group: 'SCS_LEVEL' });
const staff = [...women, ...men, ...north, ...seniors];
const keys = new Map<string, Buffer>();
/** What is published of a count in a public table, as anybody with the key would work it out. */
function shown(release: string, codes: string, count: number): number {
  return publishedCount(keys.get(release)!, release, codes, count);
}

beforeAll(async () => {
  // Forty more women have come; ten of them and nine of the men have left.
  const later = [...staff.slice(10), ...people(40, 'new')].filter(({ id }) => !/^men-\d$/.test(id));
  const releases = [await release(staff, '2022-03-31', { withPairs: false }), await release(later, '2023-03-31')];
  for (const { receipt, key } of releases) keys.set(receipt.id, key);
});
const row = (fields: object) => expect.objectContaining(fields) as object;

test('by one characteristic each code has its cell, its margin, and its share of all staff; the total is exact', async () => {
  const { representation } = (await data(`{ representation(by: [SEX], asOf: "2023-03-31") {
    asOf additive declaredShare previousAsOf regions { code } source { url kind note }
    rows { dimensions { dimension code } area { code } headcount flag share margin reason } total { headcount flag share margin } } }`)) as {
    representation: Record<string, unknown>;
  };
  const female = shown('2023-03-31', 'SEX=FEMALE', 350);
  const male = shown('2023-03-31', 'SEX=MALE', 291);
  expect(representation).toEqual({
    asOf: '2023-03-31',
    additive: false,
    declaredShare: null,
    previousAsOf: '2022-03-31',
    regions: [],
    source: {
      url: 'urn:cps:release:2023-03-31',
      kind: 'RELEASE',
      note: 'Disclosure-controlled release of 2023-03-31; a count that is not exact carries a margin.',
    },
    rows: [
      {
        dimensions: [{ dimension: 'SEX', code: 'FEMALE' }],
        area: null,
        headcount: female,
        flag: 'OK',
        share: Math.round((100 * female) / 641),
        margin: 8,
        reason: null,
      },
      {
        dimensions: [{ dimension: 'SEX', code: 'MALE' }],
        area: null,
        headcount: male,
        flag: 'OK',
        share: Math.round((100 * male) / 641),
        margin: 8,
        reason: null,
      },
      {
        dimensions: [{ dimension: 'SEX', code: 'UNKNOWN' }],
        area: null,
        headcount: null,
        flag: 'CONFIDENTIAL',
        share: null,
        margin: null,
        reason: 'Kept back: so small a number, or one among so few people, could speak of somebody.',
      },
    ],
    total: { headcount: 641, flag: 'OK', share: 100, margin: 0 },
  });
});

test('places are exact and add up; a row for every Area of the release and every grade', async () => {
  const { representation } = (await data(`{ representation(by: [AREA, GRADE_GROUP], asOf: "2022-03-31") {
    additive total { headcount } rows { area { code } dimensions { code } headcount share margin flag } } }`)) as {
    representation: { rows: { headcount: number }[] };
  };
  expect(representation).toMatchObject({ additive: true, total: { headcount: 620 } });
  expect(representation.rows).toHaveLength(2 * 6);
  expect(representation.rows.reduce((sum, { headcount }) => sum + headcount, 0)).toBe(620);
  expect(representation.rows).toContainEqual({
    area: { code: 'north-west' },
    dimensions: [{ code: 'north-west' }, { code: 'SCS_LEVEL' }],
    headcount: 20,
    share: (100 * 20) / 620,
    margin: 0,
    flag: 'OK',
  });
});

test('a cell is one cell: by rows, by filter, on the Area, in whichever order, it has one number and one share', async () => {
  const cell = 'headcount share margin flag';
  const answer = (await data(`{
    rows: representation(by: [SEX, AREA, GRADE_GROUP], asOf: "2023-03-31", filter: { dimensions: [
      { dimension: SEX, codes: ["FEMALE"] }, { dimension: GRADE_GROUP, codes: ["EO"] }, { dimension: AREA, codes: ["wessex"] }] }) { rows { ${cell} } }
    turned: representation(by: [GRADE_GROUP, SEX], asOf: "2023-03-31", filter: { dimensions: [
      { dimension: AREA, codes: ["wessex"] }, { dimension: GRADE_GROUP, codes: ["EO"] }, { dimension: SEX, codes: ["FEMALE"] }] }) { rows { ${cell} } }
    filtered: representation(by: [SEX], asOf: "2023-03-31", filter: { dimensions: [
      { dimension: GRADE_GROUP, codes: ["EO"] }, { dimension: AREA, codes: ["wessex"] }] }) { rows { ${cell} } }
    total: representation(by: [], asOf: "2023-03-31", filter: { dimensions: [
      { dimension: GRADE_GROUP, codes: ["EO"] }, { dimension: AREA, codes: ["wessex"] }, { dimension: SEX, codes: ["FEMALE"] }] }) { total { ${cell} } }
    byGrade: representation(by: [GRADE_GROUP], asOf: "2023-03-31", filter: { dimensions: [
      { dimension: SEX, codes: ["FEMALE"] }, { dimension: AREA, codes: ["wessex"] }] }) { rows { ${cell} } }
    _entities(representations: [{ __typename: "Area", code: "wessex" }]) { ... on Area { representation(by: [SEX, GRADE_GROUP], asOf: "2023-03-31") { rows { ${cell} } } } }
  }`)) as Record<string, { rows: object[]; total: object }> & { _entities: { representation: { rows: object[] } }[] };
  const count = shown('2023-03-31', 'AREA=wessex,GRADE_GROUP=EO,SEX=FEMALE', 330);
  const expected = { headcount: count, share: Math.round((100 * Math.min(count, 421)) / 421), margin: 8, flag: 'OK' };
  expect(answer.rows!.rows).toEqual([expected]);
  expect(answer.turned!.rows).toEqual([expected]);
  expect(answer.filtered!.rows[0]).toEqual(expected);
  expect(answer.total!.total).toEqual(expected);
  expect(answer.byGrade!.rows[1]).toEqual(expected);
  expect(answer._entities[0]!.representation.rows[1]).toEqual(expected);
});

test('where fewer than thirty are, nothing is said of them but how many', async () => {
  const { representation } = (await data(`{ representation(by: [SEX], asOf: "2023-03-31", filter: { dimensions: [
      { dimension: GRADE_GROUP, codes: ["SCS_LEVEL"] }] }) { rows { headcount flag share margin change } total { headcount share } } }`)) as {
    representation: object;
  };
  const kept = { headcount: null, flag: 'CONFIDENTIAL', share: null, margin: null, change: null };
  expect(representation).toEqual({ rows: [kept, kept, kept], total: { headcount: 20, share: 100 } });
});

test('who declared is told from the cells as they are published', async () => {
  const { representation } = (await data(
    `{ representation(by: [DISABILITY, AREA], asOf: "2022-03-31") { declaredShare } }`,
  )) as { representation: { declaredShare: number } };
  const silent = shown('2022-03-31', 'DISABILITY=UNDECLARED', 100) + shown('2022-03-31', 'DISABILITY=UNKNOWN', 200);
  expect(representation.declaredShare).toBe(Math.round((100 * (620 - silent)) / 620));
});

test('a change since the release before is told, and whether two releases’ noise would make it by chance', async () => {
  const { representation } = (await data(`{ representation(by: [SEX], asOf: "2023-03-31") {
    rows { headcount change significant } total { change significant } } 
    first: representation(by: [SEX], asOf: "2022-03-31") { previousAsOf rows { change significant } } }`)) as {
    representation: { rows: object[] };
  };
  const change = (codes: string, now: number, then: number) =>
    shown('2023-03-31', codes, now) - shown('2022-03-31', codes, then);
  const [female, male] = [change('SEX=FEMALE', 350, 320), change('SEX=MALE', 291, 300)];
  expect(representation).toEqual({
    rows: [
      row({ change: female, significant: Math.abs(female) > 12 }),
      row({ change: male, significant: Math.abs(male) > 12 }),
      { headcount: null, change: null, significant: null },
    ],
    total: { change: 21, significant: true },
  });
  expect(await data(`{ representation(by: [SEX], asOf: "2022-03-31") { previousAsOf rows { change } } }`)).toEqual({
    representation: { previousAsOf: null, rows: [{ change: null }, { change: null }, { change: null }] },
  });
});

test('a share stands beside the Civil Service’s of the day, in an Area beside that of all its departments', async () => {
  const civilService = (characteristic: string, group: string, value: string) => ({
    as_of_date: '2023-03-31',
    year: '2023',
    characteristic,
    group,
    grade: 'all',
    area: 'civil service (benchmark)',
    measure: 'headcount',
    value,
    unit: 'people',
    suppressed: 'no',
    source_name: 'A table of the Civil Service',
    source_url: 'https://example.org/civil-service',
  });
  await load(published, [
    civilService('all staff', 'all', '1000'),
    civilService('sex', 'Female', '540'),
    civilService('sex', 'Male', '460'),
  ]);
  const { representation, ...rest } = (await data(`{
    representation(by: [SEX], asOf: "2023-03-31") { rows { share shareBenchmark difference } total { shareBenchmark difference } }
    _entities(representations: [{ __typename: "Area", code: "wessex" }]) { ... on Area { representation(by: [SEX], asOf: "2023-03-31") { rows { shareBenchmark } } } }
    places: representation(by: [AREA], asOf: "2023-03-31") { rows { shareBenchmark } } }`)) as {
    representation: { rows: { share: number }[] };
  };
  const female = representation.rows[0]!.share;
  expect(representation).toEqual({
    rows: [
      { share: female, shareBenchmark: 54, difference: female - 54 },
      row({ shareBenchmark: 46 }),
      { share: null, shareBenchmark: null, difference: null },
    ],
    total: { shareBenchmark: 100, difference: 0 },
  });
  expect(rest).toEqual({
    _entities: [{ representation: { rows: [54, 46, null].map((shareBenchmark) => ({ shareBenchmark })) } }],
    places: { rows: [{ shareBenchmark: null }, { shareBenchmark: null }] },
  });
});

test('a release of made-up staff answers only who asks for such', async () => {
  await release(
    staff.map((each) => ({ ...each, id: `synthetic-${each.id}` })),
    '2021-03-31',
  );
  const query = (include: boolean) =>
    `{ representation(by: [SEX], asOf: "2021-03-31", includeSynthetic: ${include}) { source { url note } } staffReleases(includeSynthetic: ${include}) { id headcount containsSynthetic } }`;
  const real = ['2023-03-31', '2022-03-31'].map((id) => row({ id, containsSynthetic: false }));
  await expect
    .poll(() => data(query(true)), { timeout: 5000 })
    .toEqual({
      representation: {
        source: {
          url: 'urn:cps:release:synthetic-2021-03-31',
          note: 'Disclosure-controlled release of 2021-03-31, made of synthetic rows; not a fact.',
        },
      },
      staffReleases: [...real, { id: 'synthetic-2021-03-31', headcount: 620, containsSynthetic: true }],
    });
  expect((await ask(query(false))).errors).toMatchObject([{ extensions: { code: 'TABLE_NOT_AVAILABLE' } }]);
  expect(await data(`{ staffReleases { id containsSynthetic } }`)).toEqual({ staffReleases: real });
});

test('a correction takes the place of the release it corrects', async () => {
  await release(staff, '2023-03-31', { correction: true, withPairs: false });
  await expect
    .poll(() => data(`{ representation(by: [], asOf: "2023-03-31") { source { url } total { headcount } } }`), {
      timeout: 5000,
    })
    .toEqual({ representation: { source: { url: 'urn:cps:release:2023-03-31/2' }, total: { headcount: 620 } } });
});
