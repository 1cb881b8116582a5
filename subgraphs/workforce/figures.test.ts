import { describe, expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { data } = testSubgraph(workforce);

/** How many figures a filter leaves. */
async function count(filter: string): Promise<number> {
  const answer = (await data(`{ workforceFigures(filter: { ${filter} }) { totalCount } }`)) as Total;
  return answer.workforceFigures.totalCount;
}
type Total = { workforceFigures: { totalCount: number } };

describe('figures', () => {
  test('of a measure make a series, each with its source', async () => {
    expect(
      await data(`{ workforceFigures(filter: { measures: [GENDER_PAY_GAP_MEAN] }, orderBy: { field: AS_OF }) {
        totalCount nodes { asOf value unit dimensions { code } flow } } }`),
    ).toMatchObject({
      workforceFigures: {
        totalCount: 7,
        nodes: [9.3, 9.4, 11.7, 11.3, 11.2, 10.5, 10.1].map((value, year) => ({
          asOf: `${2018 + year}-03-31`,
          value,
          unit: 'PERCENT',
          dimensions: [],
          flow: 'IN_POST',
        })),
      },
    });
  });
  test.each([
    ['every row of the file', '', 433],
    ['a day', 'asOf: "2023-03-31"', 244],
    ['from a day on', 'from: "2022-01-01"', 304],
    ['up to a day, the undated left out', 'to: "2000-12-31"', 9],
    ['the whole Civil Service', 'population: CIVIL_SERVICE', 5],
    ['the parent department', 'population: PARENT_DEPARTMENT', 36],
    ['several measures', 'measures: [HEADCOUNT, FTE]', 285],
    ['numbers kept back', 'flags: [CONFIDENTIAL]', 12],
    ['numbers kept back of a day and measure', 'flags: [CONFIDENTIAL], asOf: "2023-03-31", measures: [FTE]', 6],
    ['numbers published', 'flags: [OK]', 421],
    ['women, those of one ethnic group among them', 'dimensions: [{ dimension: SEX, codes: ["FEMALE"] }]', 110],
    ['a region', 'dimensions: [{ dimension: REGION, codes: ["NORTH_WEST"] }]', 10],
    ['two codes of a dimension', 'dimensions: [{ dimension: REGION, codes: ["NORTH_WEST", "OVERSEAS"] }]', 12],
    [
      'two dimensions',
      'dimensions: [{ dimension: REGION, codes: ["WALES"] }, { dimension: GRADE_GROUP, codes: ["EO"] }]',
      2,
    ],
    ['exact dimensions in any order', 'exactDimensions: [GRADE_GROUP, REGION]', 102],
    ['totals', 'exactDimensions: []', 25],
    ['pay quartiles', 'exactDimensions: [PAY_QUARTILE, SEX]', 12],
    ['an unknown code', 'dimensions: [{ dimension: REGION, codes: ["ATLANTIS"] }]', 0],
    ['no codes', 'dimensions: [{ dimension: SEX, codes: [] }]', 0],
    ['entrants, of whom none is published here', 'flow: ENTRANT', 0],
    ['an Area', 'areas: ["london-north"]', 0],
    ['an Area with what it was made from', 'areas: ["london-north"], includePredecessors: true', 2],
    ['an Area by its dimension', 'dimensions: [{ dimension: AREA, codes: ["cymru-wales"] }]', 4],
  ])('filter by %s', async (_, filter, expected) => {
    expect(await count(filter)).toBe(expected);
  });
  test('are newest first, and undated ones last both ways', async () => {
    const fields = 'nodes { asOf asOfAsPublished }';
    const { down, up, last } =
      (await data(`{ down: workforceFigures(first: 1) { ${fields} } up: workforceFigures(first: 1, orderBy: { field: AS_OF }) { ${fields} }
      last: workforceFigures(last: 9, orderBy: { field: AS_OF }) { ${fields} } }`)) as Record<string, { nodes: Day[] }>;
    type Day = { asOf: string | null; asOfAsPublished: string };
    expect(down!.nodes).toEqual([{ asOf: '2024-03-31', asOfAsPublished: '2024-03-31' }]);
    expect(up!.nodes).toEqual([{ asOf: '1991-06-01', asOfAsPublished: '1991-06-01' }]);
    expect(last!.nodes.map((day) => day.asOf)).toEqual(Array(9).fill(null));
    expect(last!.nodes.map((day) => day.asOfAsPublished).sort()).toEqual([
      ...Array(5).fill('no date shown'),
      ...Array(4).fill('undated'),
    ]);
  });
  test('of a partial date stand on its first day, the wording kept', async () => {
    expect(
      await data(`{ workforceFigures(filter: { dimensions: [{ dimension: ETHNICITY, codes: ["BAME", "BLACK_AND_MINORITY_ETHNIC"] }] }) {
        nodes { asOf asOfAsPublished value note } } }`),
    ).toEqual({
      workforceFigures: {
        nodes: [
          { asOf: '2015-04-01', asOfAsPublished: '2015-16 (about)', value: 16, note: 'more than 16' },
          { asOf: '2003-01-01', asOfAsPublished: '2003', value: 10, note: 'under 10' },
          { asOf: '2001-01-01', asOfAsPublished: '2001', value: 500, note: 'about 500; around 120 joined the NBCPA' },
          {
            asOf: null,
            asOfAsPublished: 'no date shown',
            value: 19,
            note: 'Leicestershire and Rutland teams; page undated, after 2011',
          },
        ],
      },
    });
  });
  test('that the publisher keeps back are confidential, never 0', async () => {
    const { workforceFigures } =
      (await data(`{ workforceFigures(first: 100, filter: { measures: [HEADCOUNT], exactDimensions: [REGION, GRADE_GROUP] }) {
      nodes { value flag region { code name cy: name(language: CY) areas { code } } dimensions { dimension code label } } } }`)) as {
        workforceFigures: { nodes: { value: number | null; flag: string; region: { code: string } }[] };
      };
    const kept = workforceFigures.nodes.filter((figure) => figure.flag === 'CONFIDENTIAL');
    expect(kept.map(({ value, region }) => [region.code, value]).sort()).toEqual([
      ['EAST_MIDLANDS', null],
      ['OVERSEAS', null],
      ['SOUTH_WEST', null],
      ['WALES', null],
    ]);
    expect(workforceFigures.nodes.filter(({ value }) => value === 0)).toEqual([]);
    expect(workforceFigures.nodes.find(({ region, value }) => region.code === 'SOUTH_EAST' && value === 5)).toEqual({
      value: 5,
      flag: 'OK',
      region: {
        code: 'SOUTH_EAST',
        name: 'South East',
        cy: 'De-ddwyrain Lloegr',
        areas: [{ code: 'south-east' }, { code: 'thames-and-chiltern' }, { code: 'wessex' }],
      },
      dimensions: [
        { dimension: 'GRADE_GROUP', code: 'SCS_LEVEL', label: 'SCS level' },
        { dimension: 'REGION', code: 'SOUTH_EAST', label: 'South East' },
      ],
    });
  });
  test('of women of an ethnic group are of the parent department, by three dimensions', async () => {
    expect(
      await data(`{ workforceFigures(filter: { exactDimensions: [ETHNICITY, SEX, DISABILITY], measures: [HEADCOUNT],
        dimensions: [{ dimension: ETHNICITY, codes: ["BLACK"] }, { dimension: DISABILITY, codes: ["DECLARED_DISABLED"] }] }) {
        nodes { population value dimensions { dimension code label } } } }`),
    ).toEqual({
      workforceFigures: {
        nodes: [
          {
            population: 'PARENT_DEPARTMENT',
            value: 60,
            dimensions: [
              { dimension: 'SEX', code: 'FEMALE', label: 'Female' },
              { dimension: 'DISABILITY', code: 'DECLARED_DISABLED', label: 'Declared disabled' },
              { dimension: 'ETHNICITY', code: 'BLACK', label: 'Black' },
            ],
          },
        ],
      },
    });
  });
  test('of one fact from two sources are both kept', async () => {
    expect(
      await data(`{ workforceFigures(orderBy: { field: AS_OF }, filter: { from: "2005-01-01", to: "2005-12-31", measures: [PERCENT],
        dimensions: [{ dimension: GRADE, codes: ["CHIEF_CROWN_PROSECUTOR"] }, { dimension: SEX, codes: ["FEMALE"] }] }) { nodes { asOf value note } } }`),
    ).toEqual({
      workforceFigures: {
        nodes: [
          { asOf: '2005-01-01', value: 26, note: 'differs from 24.5 in the CPS report' },
          { asOf: '2005-04-01', value: 24.5, note: null },
        ],
      },
    });
  });
  test('of an Area name it; what the page compares with stays as published', async () => {
    expect(
      await data(`{ workforceFigures(filter: { areas: ["cymru-wales"], measures: [PERCENT], from: "1999-07-01", to: "1999-07-31" }) {
        nodes { area { code } region { code } dimensions { dimension code label(language: CY) } benchmarkName benchmarkAsPublished benchmark { value } } }
        two: workforceFigures(filter: { asOf: "2005-05-01" }) { nodes { benchmarkName benchmarkAsPublished } } }`),
    ).toEqual({
      workforceFigures: {
        nodes: [
          {
            area: { code: 'cymru-wales' },
            region: null,
            dimensions: [
              { dimension: 'AREA', code: 'cymru-wales', label: 'CPS Cymru-Wales' },
              {
                dimension: 'LANGUAGE',
                code: 'PROSECUTORS_ABLE_TO_CONDUCT_TRIALS_IN_WELSH',
                label: 'Prosecutors able to conduct trials in Welsh',
              },
            ],
            benchmarkName: 'Population able to speak, read and write Welsh',
            benchmarkAsPublished: '13.6',
            benchmark: null,
          },
        ],
      },
      two: { nodes: [{ benchmarkName: 'Civil Service / Labour Force Survey', benchmarkAsPublished: '8 / 9.4' }] },
    });
  });
  test('have the Civil Service’s figure of the same cell, measure and day as benchmark; that one has none', async () => {
    expect(
      await data(`{ workforceFigures(filter: { asOf: "2021-03-31", measures: [PERCENT], exactDimensions: [SEX] }) {
        nodes { population value benchmark { population value source { url } } } } }`),
    ).toMatchObject({
      workforceFigures: {
        nodes: expect.arrayContaining([
          {
            population: 'CPS',
            value: 66,
            benchmark: { population: 'CIVIL_SERVICE', value: 54.2, source: expect.anything() },
          },
          { population: 'CIVIL_SERVICE', value: 54.2, benchmark: null },
        ]),
      },
    });
  });
});
