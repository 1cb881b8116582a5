import { beforeAll, describe, expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { loadMembership, measures, sums } from '../../tests/support/membership.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { forums } from './index.ts';

const subgraph = testSubgraph(forums);
const { data, ask } = subgraph;
beforeAll(() => loadMembership(subgraph));

type Answer = { rows: Record<string, unknown>[]; total: Record<string, unknown> };
const statistics = async (given: string, row: string, total = measures) =>
  (await data(`{ membershipStatistics(${given}) { rows { ${row} } total { ${total} } } }`))
    .membershipStatistics as Answer;
const newest = ['wessex-vawg 2017', 'london-hate-crime 2016-12', 'wiltshire-hcsp 2012', 'caf 2016'];

describe('membership is a stock', () => {
  test('each panel counts once, as its newest snapshot has it', async () => {
    expect(await statistics('by: []', measures, `${measures} memberCount expertMemberCount`)).toEqual({
      rows: [],
      total: { ...sums(...newest), memberCount: 40, expertMemberCount: 8 },
    });
    expect(sums(...newest)).toMatchObject({ panelCount: 4, seatCount: 49, filledCount: 40, vacancyCount: 9 });
  });
  test('year by year each panel counts as it last was in the year; in the total once', async () => {
    const of = (years: string) => statistics(`by: [FINANCIAL_YEAR] ${years}`, `financialYear ${measures}`);
    expect(await of('')).toEqual({
      rows: [
        { financialYear: '2011-12', ...sums('wiltshire-hcsp 2012') },
        { financialYear: '2015-16', ...sums('wessex-vawg 2016-03', 'london-hate-crime 2016-03') },
        { financialYear: '2016-17', ...sums('wessex-vawg 2017', 'london-hate-crime 2016-12', 'caf 2016') },
      ],
      total: sums(...newest),
    });
    expect(await of(', filter: { financialYears: ["2015-16", "2011-12"] }')).toEqual({
      rows: [
        { financialYear: '2011-12', ...sums('wiltshire-hcsp 2012') },
        { financialYear: '2015-16', ...sums('wessex-vawg 2016-03', 'london-hate-crime 2016-03') },
      ],
      total: sums('wessex-vawg 2016-03', 'london-hate-crime 2016-03', 'wiltshire-hcsp 2012'),
    });
  });
  test('a year in the filter alone is the same year; several would count a panel twice', async () => {
    const year = sums('wessex-vawg 2016-03', 'london-hate-crime 2016-03');
    const filter = (years: string) => `by: [LEVEL], filter: { financialYears: [${years}] }`;
    expect(await statistics(filter('"2015-16", "2015-16"'), `level ${measures}`)).toEqual({
      rows: [{ level: 'LOCAL', ...year }],
      total: year,
    });
    expect(await statistics(filter(''), 'level')).toEqual({ rows: [], total: sums() });
    const { errors } = await ask(`{ membershipStatistics(${filter('"2015-16", "2016-17"')}) { total { seatCount } } }`);
    expect(errors).toMatchObject([
      {
        message:
          'filter.financialYears: expected one year, or FINANCIAL_YEAR in by, so that no panel is counted twice; got 2015-16, 2016-17',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

test('a year is compared with the one before, also where the filter leaves that out; bounds and order are of rows alone', async () => {
  const row =
    'panel { id } financialYear filledCount previous { filledCount trainedRate } change(measure: TRAINED_RATE) changeRate(measure: FILLED_COUNT)';
  const given = 'by: [PANEL, FINANCIAL_YEAR], filter: { financialYears: ["2016-17"] }';
  expect(await statistics(`${given}, orderBy: { measure: FILLED_COUNT, direction: DESC }`, row, 'filledCount')).toEqual(
    {
      rows: [
        {
          panel: { id: 'london-hate-crime' },
          financialYear: '2016-17',
          filledCount: 15,
          previous: { filledCount: 20, trainedRate: 100 },
          change: expect.closeTo(33.3333 - 100, 3) as number,
          changeRate: -25,
        },
        {
          panel: { id: 'caf' },
          financialYear: '2016-17',
          filledCount: 11,
          previous: null,
          change: null,
          changeRate: null,
        },
        {
          panel: { id: 'wessex-vawg' },
          financialYear: '2016-17',
          filledCount: 8,
          previous: { filledCount: 11, trainedRate: expect.closeTo(81.8182, 4) as number },
          change: expect.closeTo(50 - 81.8182, 3) as number,
          changeRate: expect.closeTo(-27.2727, 4) as number,
        },
      ],
      total: { filledCount: 34 },
    },
  );
  expect(
    await statistics(
      `${given}, having: [{ measure: FILLED_RATE, min: 76 }], first: 1`,
      'panel { id }',
      'filledCount containsSynthetic',
    ),
  ).toEqual({ rows: [{ panel: { id: 'caf' } }], total: { filledCount: 34, containsSynthetic: false } });
  expect(
    await statistics('by: [FINANCIAL_YEAR, SECTOR], includeSynthetic: true', 'sector', 'memberCount containsSynthetic'),
  ).toMatchObject({
    total: { memberCount: 70, containsSynthetic: true },
  });
  const { errors } = await ask(
    '{ membershipStatistics(by: [FINANCIAL_YEAR, SECTOR], orderBy: { measure: SEAT_COUNT }) { total { seatCount } } }',
  );
  expect(errors).toMatchObject([
    {
      message: 'orderBy: expected a measure that rows by FINANCIAL_YEAR, SECTOR have: MEMBER_COUNT; got SEAT_COUNT',
    },
  ]);
  const filtered = await ask(
    '{ membershipStatistics(by: [PANEL], filter: { sectors: [FAITH] }, having: { measure: SEAT_COUNT, min: 1 }) { rows { memberCount } } }',
  );
  expect(filtered.errors).toMatchObject([
    {
      message: 'having: expected a measure that rows by PANEL filtered by SECTOR have: MEMBER_COUNT; got SEAT_COUNT',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

describe('on its own', () => {
  test('an Area, with or without what it was made from; one with nothing has its zeros', async () => {
    const total = `{ total { ${measures} memberCount expertMemberCount } }`;
    const wessex = sums('wessex-vawg 2017');
    expect(
      await data(`{ wessex: area(code: "wessex") { own: membershipStatistics(by: []) ${total} all: membershipStatistics(by: [], includePredecessors: true) ${total} }
        cumbria: area(code: "cumbria") { own: membershipStatistics(by: []) ${total} } }`),
    ).toEqual({
      wessex: {
        own: { total: { ...wessex, memberCount: 8, expertMemberCount: 2 } },
        all: { total: { ...sums('wessex-vawg 2017', 'wiltshire-hcsp 2012'), memberCount: 14, expertMemberCount: 8 } },
      },
      cumbria: { own: { total: { ...sums(), memberCount: 0, expertMemberCount: 0 } } },
    });
  });
  test('a strand and a panel', async () => {
    expect(
      await data(`{ strand(code: RAPE) { membershipStatistics(by: [PANEL]) { rows { panel { id } filledCount } } }
        panel(id: "wessex-vawg") { membershipStatistics(by: [FINANCIAL_YEAR]) { rows { financialYear filledCount } total { filledCount } } } }`),
    ).toEqual({
      strand: { membershipStatistics: { rows: [{ panel: { id: 'wessex-vawg' }, filledCount: 8 }] } },
      panel: {
        membershipStatistics: {
          rows: [
            { financialYear: '2015-16', filledCount: 11 },
            { financialYear: '2016-17', filledCount: 8 },
          ],
          total: { filledCount: 8 },
        },
      },
    });
  });
  test('all Areas cost the statements of one', async () => {
    const asked = 'membershipStatistics(by: [FINANCIAL_YEAR]) { rows { filledCount } total { filledCount } }';
    const one = await countDuring(() => data(`{ area(code: "wessex") { ${asked} } }`));
    expect(one.statements).toEqual({ forums: 3 });
    expect(await countDuring(() => data(`{ areas { ${asked} } }`))).toEqual(one);
  });
});

test('synthetic snapshots count only where asked for; then the newer of a panel, of one day the published', async () => {
  const given = (filter = '') => `by: [PANEL], includeSynthetic: true ${filter}`;
  const row = `panel { id } ${measures}`;
  const caf = { panel: { id: 'caf' }, ...sums('caf 2016') };
  const london = { panel: { id: 'london-hate-crime' }, ...sums('london-hate-crime 2016-12') };
  expect(await statistics(given(), row)).toEqual({
    rows: [
      caf,
      london,
      { panel: { id: 'nw-lgbt' }, ...sums('nw-lgbt 2016 synthetic') },
      { panel: { id: 'wessex-vawg' }, ...sums('wessex-vawg 2018 synthetic') },
      { panel: { id: 'wiltshire-hcsp' }, ...sums('wiltshire-hcsp 2012') },
    ],
    total: sums(
      'caf 2016',
      'london-hate-crime 2016-12',
      'nw-lgbt 2016 synthetic',
      'wessex-vawg 2018 synthetic',
      'wiltshire-hcsp 2012',
    ),
  });
  expect((await statistics(given(', filter: { financialYears: ["2016-17"] }'), row)).rows).toEqual([
    caf,
    london,
    { panel: { id: 'wessex-vawg' }, ...sums('wessex-vawg 2017') },
  ]);
  expect(
    (await statistics(given(', filter: { sectors: [FAITH] }'), 'panel { id } memberCount', 'memberCount')).rows,
  ).toEqual([
    { panel: { id: 'nw-lgbt' }, memberCount: 5 },
    { panel: { id: 'wessex-vawg' }, memberCount: 28 },
    { panel: { id: 'wiltshire-hcsp' }, memberCount: 3 },
  ]);
});

test('the catalogue tells each measure with its time grains', async () => {
  const { catalogue } = (await data(
    '{ catalogue { forums { measures { statistic name unit denominator grains } } } }',
  )) as {
    catalogue: { forums: { measures: { statistic: string; name: string }[] } };
  };
  const found = catalogue.forums.measures.filter(({ statistic }) => statistic === 'membershipStatistics');
  expect(found.map(({ name }) => name)).toEqual([...measures.split(' '), 'memberCount', 'expertMemberCount']);
  expect(found).toContainEqual({
    statistic: 'membershipStatistics',
    name: 'trainedRate',
    unit: 'PERCENT',
    denominator: 'Seats that are filled',
    grains: ['FINANCIAL_YEAR'],
  });
});
