import { beforeAll, describe, expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { ask, opened } = testSubgraph(workforce);
const { load } = rowImporter(opened);
const kind = workforce.imports.find(({ name }) => name === 'workforce')!;

/** Tables of Areas, as the gateway asks for them. */
async function tables(areas: string[], given: string, fields: string) {
  const keys = areas.map((code) => ({ __typename: 'Area', code }));
  const query = `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Area { representation(${given}) { ${fields} } } } }`;
  const { data, errors } = await ask(query, { keys });
  const found = data!._entities as { representation: unknown }[];
  return { found: found.map(({ representation }) => representation), errors };
}
const codes = (...values: string[]) => values.map((code) => ({ code }));

describe('the table of the regions of an Area', () => {
  test('is that of its one region, and says so', async () => {
    const fields =
      'asOf regions { code name } rows { dimensions { dimension code } region { code } headcount } total { flag }';
    const { found, errors } = await tables(['cymru-wales'], 'by: [GRADE_GROUP], ofRegions: true', fields);
    expect(errors).toBeUndefined();
    const row = (grade: string, headcount: number | null) => ({
      dimensions: [
        { dimension: 'GRADE_GROUP', code: grade },
        { dimension: 'REGION', code: 'WALES' },
      ],
      region: { code: 'WALES' },
      headcount,
    });
    expect(found).toEqual([
      {
        asOf: '2023-03-31',
        regions: [{ code: 'WALES', name: 'Wales' }],
        rows: [
          row('AA_AO', 85),
          row('EO', 75),
          row('G6_G7', 195),
          row('SCS_LEVEL', null),
          row('SEO_HEO', 75),
          row('UNKNOWN', null),
        ],
        total: { flag: 'NOT_APPLICABLE' },
      },
    ]);
  });
  test('has rows of each where there are two, and no total', async () => {
    const fields =
      'asOf additive declaredShare regions { code } rows { dimensions { code } region { code } area { code } headcount flag } total { dimensions { code } headcount flag share shareBenchmark reason }';
    const { found, errors } = await tables(['wessex'], 'by: [GRADE_GROUP], ofRegions: true', fields);
    expect(errors).toBeUndefined();
    const row = (grade: string, region: string, headcount: number | null, flag = 'OK') => ({
      dimensions: codes(grade, region),
      region: { code: region },
      area: null,
      headcount,
      flag,
    });
    expect(found).toEqual([
      {
        asOf: '2023-03-31',
        additive: false,
        declaredShare: null,
        regions: codes('SOUTH_EAST', 'SOUTH_WEST'),
        rows: [
          row('AA_AO', 'SOUTH_EAST', 175),
          row('AA_AO', 'SOUTH_WEST', 70),
          row('EO', 'SOUTH_EAST', 170),
          row('EO', 'SOUTH_WEST', 70),
          row('G6_G7', 'SOUTH_EAST', 325),
          row('G6_G7', 'SOUTH_WEST', 155),
          row('SCS_LEVEL', 'SOUTH_EAST', 5),
          row('SCS_LEVEL', 'SOUTH_WEST', null, 'CONFIDENTIAL'),
          row('SEO_HEO', 'SOUTH_EAST', 110),
          row('SEO_HEO', 'SOUTH_WEST', 50),
          row('UNKNOWN', 'SOUTH_EAST', null, 'NOT_APPLICABLE'),
          row('UNKNOWN', 'SOUTH_WEST', null, 'NOT_APPLICABLE'),
        ],
        total: {
          dimensions: [],
          headcount: null,
          flag: 'NOT_APPLICABLE',
          share: null,
          shareBenchmark: null,
          reason: 'No publication adds these regions up.',
        },
      },
    ]);
  });
  test('is limited to rows, of a region too, but not to other regions', async () => {
    const only = (dimension: string, code: string) => `{ dimension: ${dimension}, codes: ["${code}"] }`;
    const given = (...filters: string[]) =>
      `by: [GRADE_GROUP], ofRegions: true, filter: { dimensions: [${filters.join()}] }`;
    const fields = 'rows { dimensions { code } headcount }';
    const { found } = await tables(['wessex'], given(only('GRADE_GROUP', 'EO'), only('REGION', 'SOUTH_WEST')), fields);
    expect(found).toEqual([{ rows: [{ dimensions: codes('EO', 'SOUTH_WEST'), headcount: 70 }] }]);
    expect((await tables(['wessex'], given(only('REGION', 'LONDON')), fields)).found).toEqual([{ rows: [] }]);
  });
  test('is never taken where the Area has its own, nor without being asked for', async () => {
    const fields = 'asOf regions { code } total { dimensions { code } headcount }';
    const own = await tables(['east-midlands'], 'by: [], ofRegions: true', fields);
    expect(own.found).toEqual([
      { asOf: '2010-06-30', regions: [], total: { dimensions: codes('east-midlands'), headcount: 547 } },
    ]);
    const notAsked = await tables(['cymru-wales'], 'by: [GRADE_GROUP]', fields);
    expect(notAsked.found).toEqual([null]);
    expect(notAsked.errors).toMatchObject([{ extensions: { code: 'TABLE_NOT_AVAILABLE' } }]);
  });
  test.each([
    ['of no region', 'cps-direct', 'by: [GRADE_GROUP]', 'TABLE_NOT_AVAILABLE', 'This table is not available'],
    ['of regions without the table', 'wessex', 'by: [ETHNICITY]', 'TABLE_NOT_AVAILABLE', 'This table is not available'],
    ['of a region without the table', 'cymru-wales', 'by: []', 'TABLE_NOT_AVAILABLE', 'This table is not available'],
    [
      'of two regions by three dimensions',
      'thames-and-chiltern',
      'by: [SEX, AGE, GRADE]',
      'BAD_USER_INPUT',
      'by: expected at most 2 dimensions besides REGION, which tells EAST_OF_ENGLAND and SOUTH_EAST apart; got 3',
    ],
    [
      'by region again',
      'wessex',
      'by: [REGION]',
      'BAD_USER_INPUT',
      'by: expected each dimension once; got REGION twice',
    ],
    ['by region again, of one', 'cymru-wales', 'by: [REGION]', 'BAD_USER_INPUT', 'got REGION twice'],
  ])('%s is refused', async (_, area, given, code, message) => {
    const { found, errors } = await tables([area], `${given}, ofRegions: true`, 'asOf');
    expect(found).toEqual([null]);
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }]);
  });
  test('takes no more statements for many Areas than for one', async () => {
    const counted = (areas: string[]) =>
      countDuring(() => tables(areas, 'by: [GRADE_GROUP], ofRegions: true', 'rows { headcount }'));
    expect((await counted(['wessex', 'cymru-wales', 'thames-and-chiltern', 'cps-direct'])).statements).toEqual(
      (await counted(['wessex'])).statements,
    );
  });
});

describe('regions', () => {
  test('are named wherever a table is limited to them', async () => {
    const { data } = await ask(`{
      filtered: representation(by: [GRADE_GROUP], filter: { dimensions: [{ dimension: REGION, codes: ["WALES"] }] }) { regions { code } }
      rows: representation(by: [REGION, GRADE_GROUP], filter: { dimensions: [{ dimension: REGION, codes: ["WALES"] }] }) { regions { code } }
      all: representation(by: [SEX, GRADE_GROUP]) { regions { code } } }`);
    expect(data).toMatchObject({ filtered: { regions: codes('WALES') }, rows: { regions: [] }, all: { regions: [] } });
  });
});

describe('shares in regions side by side', () => {
  const printed = (group: string, grade: string, area: string, value: string) => ({
    as_of_date: '2030-03-31',
    year: '2030',
    characteristic: group === 'all' ? 'all staff' : 'sex',
    group,
    grade,
    area,
    measure: 'headcount',
    value,
    unit: 'people',
    suppressed: 'no',
    source_name: 'Staff of 2030',
    source_url: 'https://www.cps.gov.uk/staff-of-2030',
  });
  beforeAll(async () => {
    const rows = [
      printed('all', 'all', 'national', '7000'),
      printed('all', 'all', 'region (ITL1): South East (England)', '200'),
      printed('Female', 'all', 'region (ITL1): South East (England)', '150'),
      printed('all', 'EO', 'region (ITL1): South East (England)', '40'),
      printed('all', 'all', 'region (ITL1): South West (England)', '100'),
      printed('Female', 'all', 'region (ITL1): South West (England)', '60'),
      printed('all', 'all', 'region (ITL1): London', '1000'),
      printed('Female', 'all', 'region (ITL1): London', '500'),
    ];
    expect(await load(kind, rows)).toMatchObject({ added: rows.length });
  });
  test('are of each region, as in its own table', async () => {
    const shares = async (by: string) => {
      const { found } = await tables(
        ['wessex'],
        `by: [${by}], ofRegions: true, asOf: "2030-03-31"`,
        'rows { dimensions { code } headcount share } total { headcount }',
      );
      const [table] = found as {
        rows: { dimensions: { code: string }[]; headcount: number | null; share: number }[];
      }[];
      return table!.rows
        .filter(({ headcount }) => headcount !== null)
        .map(({ dimensions, share }) => [...dimensions.map(({ code }) => code), share]);
    };
    expect(await shares('SEX')).toEqual([
      ['FEMALE', 'SOUTH_EAST', 75],
      ['FEMALE', 'SOUTH_WEST', 60],
    ]);
    expect(await shares('GRADE_GROUP')).toEqual([['EO', 'SOUTH_EAST', 20]]);
    expect(await shares('')).toEqual([
      ['SOUTH_EAST', 100],
      ['SOUTH_WEST', 100],
    ]);
  });
});
