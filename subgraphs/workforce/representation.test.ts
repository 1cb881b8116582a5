import { describe, expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { data, ask } = testSubgraph(workforce);
const row = 'dimensions { dimension code } headcount flag share shareBenchmark difference margin significant reason';
const kept = 'The publisher keeps this number back, because it would speak of few people.';
const missing = 'The published table has no such cell.';

/** The code of the one error of a representation. */
async function refusal(given: string): Promise<unknown> {
  const { data: answer, errors } = await ask(`{ representation(${given}) { asOf } }`);
  expect(answer).toEqual({ representation: null });
  return errors?.map(({ extensions }) => extensions?.code);
}

describe('a published table', () => {
  test('is complete over its codes, with what is kept back and what is not printed told apart', async () => {
    const answer =
      await data(`{ representation(by: [GRADE_GROUP], filter: { dimensions: [{ dimension: REGION, codes: ["WALES"] }] }) {
      asOf additive declaredShare source { url kind } rows { ${row} region { code } area { code } } total { ${row} } } }`);
    const nothing = { share: null, shareBenchmark: null, difference: null, margin: null, significant: null };
    const wales = { dimension: 'REGION', code: 'WALES' };
    const cell = (code: string, headcount: number | null, flag: string, reason: string) => ({
      dimensions: [{ dimension: 'GRADE_GROUP', code }, wales],
      headcount,
      flag,
      reason,
      ...nothing,
      region: { code: 'WALES' },
      area: null,
    });
    const noWhole = 'The publication prints no number that this would be a share of, so there is no share.';
    expect(answer).toEqual({
      representation: {
        asOf: '2023-03-31',
        additive: false,
        declaredShare: null,
        source: {
          url: 'https://co-analysis.github.io/acses_data_browser_2023/Organisation/Region_ITL1/Responsibility_level_grouped/data.csv',
          kind: 'PUBLISHED',
        },
        rows: [
          cell('AA_AO', 85, 'OK', noWhole),
          cell('EO', 75, 'OK', noWhole),
          cell('G6_G7', 195, 'OK', noWhole),
          cell('SCS_LEVEL', null, 'CONFIDENTIAL', kept),
          cell('SEO_HEO', 75, 'OK', noWhole),
          cell('UNKNOWN', null, 'NOT_APPLICABLE', missing),
        ],
        total: { dimensions: [wales], headcount: null, flag: 'NOT_APPLICABLE', reason: missing, ...nothing },
      },
    });
  });
  test('has shares of its total; an Area that was printed has its share, one that was not has none', async () => {
    const { representation } = (await data(
      `{ representation(by: [AREA]) { asOf additive rows { area { code } headcount share flag } total { headcount share } } }`,
    )) as {
      representation: {
        asOf: string;
        rows: { area: { code: string }; headcount: number | null; share: number | null; flag: string }[];
      };
    };
    expect(representation).toMatchObject({
      asOf: '2010-06-30',
      additive: false,
      total: { headcount: 8569, share: 100 },
    });
    expect(representation.rows.map(({ area }) => area.code)).toEqual(expect.arrayContaining(['cps-london', 'wessex']));
    const byArea = new Map(representation.rows.map(({ area, ...rest }) => [area.code, rest]));
    expect(byArea.get('cps-london')).toEqual({ headcount: 1278, share: (100 * 1278) / 8569, flag: 'OK' });
    expect(byArea.get('wessex')).toEqual({ headcount: null, share: null, flag: 'NOT_APPLICABLE' });
  });
  test('can be limited to rows, by the day and to another population; by nothing it is its total', async () => {
    expect(
      await data(`{ rows: representation(by: [SEX, GRADE_GROUP], asOf: "2022-03-31", filter: { dimensions: [{ dimension: GRADE_GROUP, codes: ["SCS_LEVEL", "NONE"] }] }) {
          asOf rows { dimensions { code } headcount } }
        parent: representation(by: [DISABILITY], population: PARENT_DEPARTMENT, filter: { dimensions: [{ dimension: SEX, codes: ["FEMALE"] }, { dimension: ETHNICITY, codes: ["ASIAN"] }] }) {
          rows { headcount dimensions { code label } } }
        total: representation(by: []) { asOf rows { headcount } total { headcount share dimensions { code } } } }`),
    ).toMatchObject({
      rows: {
        asOf: '2022-03-31',
        rows: [
          { dimensions: [{ code: 'FEMALE' }, { code: 'SCS_LEVEL' }], headcount: 50 },
          { dimensions: [{ code: 'MALE' }, { code: 'SCS_LEVEL' }], headcount: 35 },
          { dimensions: [{ code: 'UNKNOWN' }, { code: 'SCS_LEVEL' }], headcount: null },
        ],
      },
      parent: { rows: [{ headcount: 90 }, { headcount: 615 }, { headcount: 15 }, { headcount: 135 }] },
      total: { asOf: '2024-03-31', rows: [], total: { headcount: 7738, share: 100, dimensions: [] } },
    });
  });
});

describe('a table that nobody has published', () => {
  test.each([
    ['no such dimensions', 'by: [RELIGION]'],
    ['no such day', 'by: [SEX, GRADE_GROUP], asOf: "1999-01-01"'],
    ['not of that population', 'by: [SEX, GRADE_GROUP], population: PARENT_DEPARTMENT'],
    [
      'more dimensions than any table has',
      'by: [SEX, ETHNICITY, DISABILITY], filter: { dimensions: [{ dimension: AREA, codes: ["wessex"] }] }',
    ],
    ['two codes merged', 'by: [SEX], filter: { dimensions: [{ dimension: GRADE_GROUP, codes: ["EO", "AA_AO"] }] }'],
  ])('%s is TABLE_NOT_AVAILABLE', async (_, given) => {
    expect(await refusal(given)).toEqual(['TABLE_NOT_AVAILABLE']);
  });
  test.each([
    ['more than three dimensions', 'by: [SEX, AGE, GRADE, REGION]'],
    ['a dimension twice', 'by: [SEX, SEX]'],
    [
      'a dimension filtered twice',
      'by: [SEX], filter: { dimensions: [{ dimension: GRADE, codes: ["EO"] }, { dimension: GRADE, codes: ["EO"] }] }',
    ],
  ])('%s is bad input', async (_, given) => {
    expect(await refusal(given)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('on a parent', () => {
  test('an Area has the tables of its own, never those of its region', async () => {
    const query = `query($keys: [_Any!]!, $by: [WorkforceDimension!]!) { _entities(representations: $keys) { ... on Area {
      code representation(by: $by, asOf: "2010-06-30") { total { headcount } } } } }`;
    const keys = ['east-midlands', 'cps-direct', 'wessex'].map((code) => ({ __typename: 'Area', code }));
    const { data: found, errors } = await ask(query, { keys, by: [] });
    expect(found).toMatchObject({
      _entities: [
        { representation: { total: { headcount: 547 } } },
        { representation: { total: { headcount: 153 } } },
        { representation: null },
      ],
    });
    expect(errors).toMatchObject([
      { path: ['_entities', 2, 'representation'], extensions: { code: 'TABLE_NOT_AVAILABLE' } },
    ]);
    const byGrade = await ask(query, { keys: [{ __typename: 'Area', code: 'cymru-wales' }], by: ['GRADE_GROUP'] });
    expect(byGrade.errors).toMatchObject([{ extensions: { code: 'TABLE_NOT_AVAILABLE' } }]);
    const repeated = await ask(query, { keys, by: ['AREA'] });
    expect(repeated.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
  test('a region has the tables of its own; all staff of one are printed nowhere', async () => {
    const query = `query($keys: [_Any!]!, $by: [WorkforceDimension!]!) { _entities(representations: $keys) { ... on Area {
      regions { code representation(by: $by) { asOf rows { dimensions { code } headcount flag } total { flag } } } } } }`;
    const keys = [{ __typename: 'Area', code: 'wessex' }];
    const { data: found, errors } = await ask(query, { keys, by: ['GRADE_GROUP'] });
    expect(errors).toBeUndefined();
    const table = (region: string, headcounts: (number | null)[]) => ({
      code: region,
      representation: {
        asOf: '2023-03-31',
        rows: ['AA_AO', 'EO', 'G6_G7', 'SCS_LEVEL', 'SEO_HEO', 'UNKNOWN'].map((grade, place) => ({
          dimensions: [{ code: grade }, { code: region }],
          headcount: headcounts[place],
          flag: grade === 'UNKNOWN' ? 'NOT_APPLICABLE' : headcounts[place] === null ? 'CONFIDENTIAL' : 'OK',
        })),
        total: { flag: 'NOT_APPLICABLE' },
      },
    });
    expect(found).toEqual({
      _entities: [
        {
          regions: [
            table('SOUTH_EAST', [175, 170, 325, 5, 110, null]),
            table('SOUTH_WEST', [70, 70, 155, null, 50, null]),
          ],
        },
      ],
    });
    const whole = await ask(query, { keys, by: [] });
    expect(whole.errors).toMatchObject([
      { path: ['_entities', 0, 'regions', 0, 'representation'], extensions: { code: 'TABLE_NOT_AVAILABLE' } },
      { path: ['_entities', 0, 'regions', 1, 'representation'], extensions: { code: 'TABLE_NOT_AVAILABLE' } },
    ]);
  });
  test('a staff network has the tables of its own characteristics', async () => {
    expect(
      await data(`{ staffNetwork(id: "dsn") { representation(by: [GRADE_GROUP], filter: { dimensions: [{ dimension: DISABILITY, codes: ["DECLARED_DISABLED"] }] }) {
        asOf rows { dimensions { code } headcount } } } }`),
    ).toEqual({
      staffNetwork: {
        representation: {
          asOf: '2023-03-31',
          rows: [
            ['AA_AO', 210],
            ['EO', 195],
            ['G6_G7', 380],
            ['SCS_LEVEL', 10],
            ['SEO_HEO', 150],
            ['UNKNOWN', null],
          ].map(([grade, headcount]) => ({ dimensions: [{ code: 'DECLARED_DISABLED' }, { code: grade }], headcount })),
        },
      },
    });
    const { data: found, errors } = await ask(`{ staffNetwork(id: "msn") { id representation { asOf } } }`);
    expect(found).toEqual({ staffNetwork: { id: 'msn', representation: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'TABLE_NOT_AVAILABLE' } }]);
  });
  test('statements do not grow with the parents', async () => {
    const networks = (which: string) =>
      countDuring(() => ask(`{ staffNetworks${which} { representation(by: [GRADE_GROUP]) { total { headcount } } } }`));
    expect((await networks('')).statements).toEqual((await networks('(characteristics: [DISABILITY])')).statements);
  });
});
