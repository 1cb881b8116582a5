import { expect, test } from 'vitest';
import { period } from './period.ts';

test('the two ends decide the kind, because the label does not', () => {
  expect(period('2011-12', '2011-04-01', '2012-03-31')).toMatchObject({
    kind: 'FINANCIAL_YEAR',
    financialYear: '2011-12',
  });
  expect(period('2002-12', '2002-12-01', '2002-12-31')).toMatchObject({ kind: 'MONTH', financialYear: '2002-03' });
  expect(period('2021-22 Q2', '2021-07-01', '2021-09-30')).toMatchObject({ kind: 'QUARTER', financialYear: '2021-22' });
  expect(period('2023-24 Q4', '2024-01-01', '2024-03-31')).toMatchObject({ kind: 'QUARTER', financialYear: '2023-24' });
  expect(period('2024 (calendar)', '2024-01-01', '2024-12-31')).toMatchObject({
    kind: 'CALENDAR_YEAR',
    financialYear: null,
  });
  expect(period('2005-08', '2005-04-01', '2008-03-31')).toMatchObject({ kind: 'SPAN', financialYear: null });
});

test('ten months of a financial year are not the year', () => {
  expect(period('2013-14', '2013-06-01', '2014-03-31')).toMatchObject({ kind: 'SPAN', financialYear: null });
});

test('one end open is a span; none known is unknown and keeps its label', () => {
  expect(period('', '2020', '')).toMatchObject({ label: 'from 2020', start: '2020-01-01', end: null, kind: 'SPAN' });
  expect(period('2013 (about)', '', '')).toEqual({
    label: '2013 (about)',
    start: null,
    end: null,
    kind: 'UNKNOWN',
    financialYear: null,
  });
});

test('an open end is said in the label', () => {
  expect(period('', '', '2006').label).toBe('until 2006');
  expect(period('', '', '').label).toBe('no period shown');
});

test('a stretch without a published label takes its usual name', () => {
  expect(period('', '2012-04-01', '2013-03-31').label).toBe('2012-13');
  expect(period('', '2015-08', '2015-08').label).toBe('2015-08');
  expect(period('', '2007-04-01', '2007-06-30').label).toBe('2007-08 Q1');
  expect(period('', '2016-10', '2017-01-09').label).toBe('2016-10 to 2017-01-09');
});
