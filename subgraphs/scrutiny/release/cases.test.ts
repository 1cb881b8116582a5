import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { caseReleases, type Cases } from '../../../tests/support/case-releases.ts';
import { testSubgraph } from '../../../tests/support/subgraph.ts';
import { tableOver } from '../../../platform/disclosure/closed-list.ts';
import { findBalances, mostAccuracy } from '../../../platform/release/ledger.ts';
import { scrutiny } from '../index.ts';
import { caseTables } from '../release-tables.ts';
import { cases } from './cases.ts';

const subgraph = testSubgraph(scrutiny);
const { release, refusal } = caseReleases(subgraph);

const forty: Cases = ['wessex', 'RACIST', 'GUILTY_PLEA', '2017-05-10', 40];
const one = (change: Partial<Record<'area' | 'strand' | 'outcome' | 'day', string>>): Cases => [
  change.area ?? 'wessex',
  change.strand ?? 'RACIST',
  change.outcome ?? 'GUILTY_PLEA',
  change.day ?? '2017-05-10',
  1,
];
const count = async (table: 'release_cell' | 'release_receipt') => {
  const from = table === 'release_cell' ? sql`FROM release_cell` : sql`FROM release_receipt`;
  const [row] = await subgraph.opened().database.select<{ n: number }>(sql`SELECT COUNT(*) AS n ${from}`);
  return row!.n;
};

test.each([
  [{ day: '2018-04-01' }, 'reviewed_on', 'a day from 2015-04-01 to 2018-03-31, as YYYY-MM-DD; got "2018-04-01"'],
  [{ day: '2015-03-31' }, 'reviewed_on', 'a day from 2015-04-01 to 2018-03-31, as YYYY-MM-DD; got "2015-03-31"'],
  [{ day: '2017-02-30' }, 'reviewed_on', 'a day from 2015-04-01 to 2018-03-31, as YYYY-MM-DD; got "2017-02-30"'],
  [{ day: '2017-05' }, 'reviewed_on', 'a day from 2015-04-01 to 2018-03-31, as YYYY-MM-DD; got "2017-05"'],
  [{ strand: 'racist' }, 'strand', expect.stringMatching(/one of ALL_CRIME, .*RACIST.*; got "racist"/)],
  [{ outcome: 'GUILTY' }, 'outcome', expect.stringMatching(/one of ACQUITTED, .*GUILTY_PLEA.*; got "GUILTY"/)],
  [{ area: 'dorset' }, 'area', expect.stringMatching(/the code of a current Area, such as .*; got "dorset"/)],
])('a row with %o is refused by line and column, and nothing is written', async (change, column, expected) => {
  const [first, ...faults] = await refusal('2018-03-31', [forty, one(change)]);
  expect([first, faults.length]).toEqual(['1 fault; nothing was written.', 1]);
  const [, where, message] = /^(.*, line 42, column \w+): expected (.*)$/.exec(faults[0]!)!;
  expect([where, message]).toEqual([`cases.csv, line 42, column ${column}`, expected]);
  expect([await count('release_receipt'), await count('release_cell')]).toEqual([0, 0]);
});

test.each(['2018-03-30', '2017-12-31', '2018-04-01'])(
  'no release is as of %s, which ends no financial year',
  async (asOf) => {
    await expect(release(asOf, [forty])).rejects.toThrow(
      `--as-of: expected a 31 March, the last day of the financial year that is released; got ${asOf}`,
    );
  },
);

test('a case pays for every table of its own year, and for the pooled one in the two after it: μ² 0.5 in all', async () => {
  for (const year of [2018, 2019, 2020])
    await release(`${year}-03-31`, [[...forty.slice(0, 3), `${year}-01-01`, 40] as Cases]);
  const balances = await findBalances(subgraph.opened().database);
  expect(balances.map(({ account, releases, publicLoss }) => [account, Number(releases), publicLoss])).toEqual([
    ['cases of 2015-16', 1, 0.125],
    ['cases of 2016-17', 2, 0.25],
    ['cases of 2017-18', 3, 0.5],
    ['cases of 2018-19', 2, 0.375],
    ['cases of 2019-20', 1, 0.25],
  ]);
  expect(mostAccuracy(0.5)).toBeCloseTo(0.638, 3);
});

test('the closed list holds six tables, Areas and strands together of three years alone', () => {
  expect(
    caseTables.tables.map(({ tier, dimensions, parent }) => [tier, ...dimensions, 'of', ...parent].join(' ')),
  ).toEqual([
    'P0 FINANCIAL_YEAR of FINANCIAL_YEAR',
    'P0 FINANCIAL_YEARS of FINANCIAL_YEARS',
    'P1 AREA FINANCIAL_YEAR of FINANCIAL_YEAR',
    'P1 FINANCIAL_YEAR STRAND of FINANCIAL_YEAR',
    'P1 CASE_OUTCOME FINANCIAL_YEAR of FINANCIAL_YEAR',
    'P1 AREA FINANCIAL_YEARS STRAND of FINANCIAL_YEARS',
  ]);
  expect(tableOver(caseTables, ['STRAND', 'AREA', 'FINANCIAL_YEAR'])).toBeNull();
});

test('days of the two years before count in the pooled tables alone', () => {
  const { columns } = cases.extract('2018-03-31', ['wessex']);
  const { read } = columns.find(({ name }) => name === 'reviewed_on')!;
  expect(['2015-04-01', '2017-03-31', '2017-04-01', '2018-03-31'].map(read)).toEqual([
    { FINANCIAL_YEARS: '2015-16..2017-18' },
    { FINANCIAL_YEARS: '2015-16..2017-18' },
    { FINANCIAL_YEAR: '2017-18', FINANCIAL_YEARS: '2015-16..2017-18' },
    { FINANCIAL_YEAR: '2017-18', FINANCIAL_YEARS: '2015-16..2017-18' },
  ]);
});
