import { describe, expect, test } from 'vitest';
import { partialDate } from './partial-date.ts';

const known = (date: string, precision?: string, end?: string) => {
  const { label, earliest, latest, precision: how, approximate } = partialDate(date, precision, end);
  return [label, earliest, latest, how, approximate];
};

describe('a date with a precision column', () => {
  test('is as exact as the column says', () => {
    expect(known('2013-07-09', 'day')).toEqual(['2013-07-09', '2013-07-09', '2013-07-09', 'DAY', false]);
    expect(known('2016-02', 'month')).toEqual(['2016-02', '2016-02-01', '2016-02-29', 'MONTH', false]);
    expect(known('2020', 'year')).toEqual(['2020', '2020-01-01', '2020-12-31', 'YEAR', false]);
  });
  test('is no more exact than the column says, and a financial year only where it says so', () => {
    expect(known('2013-07-09', 'month')).toEqual(['2013-07-09', '2013-07-01', '2013-07-31', 'MONTH', false]);
    expect(known('2013-07', 'year')).toEqual(['2013-07', '2013-01-01', '2013-12-31', 'YEAR', false]);
    expect(known('2007-08', 'month (about)')).toEqual(['2007-08', '2007-08-01', '2007-08-31', 'MONTH', true]);
    expect(known('2007-08', 'financial year')).toEqual([
      '2007-08',
      '2007-04-01',
      '2008-03-31',
      'FINANCIAL_YEAR',
      false,
    ]);
    expect(known('2016-17', 'financial_year (about)')).toEqual([
      '2016-17',
      '2016-04-01',
      '2017-03-31',
      'FINANCIAL_YEAR',
      true,
    ]);
  });
  test('is approximate where the column says about or inferred', () => {
    expect(known('2012', 'year (about)')).toEqual(['2012', '2012-01-01', '2012-12-31', 'YEAR', true]);
    expect(known('2009-11-20', 'day (year inferred from weekday)')).toEqual([
      '2009-11-20',
      '2009-11-20',
      '2009-11-20',
      'DAY',
      true,
    ]);
  });
  test('is a range where the column says so, with an end where it is named', () => {
    expect(known('2017-04', 'month_range (April-May 2017)')).toEqual([
      '2017-04',
      '2017-04-01',
      '2017-05-31',
      'RANGE',
      false,
    ]);
    expect(known('2017-04', 'month range')).toEqual(['2017-04', '2017-04-01', null, 'RANGE', false]);
  });
  test('unknown keeps the words there are', () => {
    expect(known('', 'unknown (a Friday, about 2017-18)')).toEqual([
      'a Friday, about 2017-18',
      null,
      null,
      'UNKNOWN',
      true,
    ]);
    expect(known('', 'unknown')).toEqual(['no date shown', null, null, 'UNKNOWN', false]);
    expect(known('', 'unknown (no date shown)')).toEqual(['no date shown', null, null, 'UNKNOWN', false]);
  });
  test('with an end date is a range', () => {
    expect(known('2020-10-10', 'day', '2020-10-16')).toEqual([
      '2020-10-10 to 2020-10-16',
      '2020-10-10',
      '2020-10-16',
      'RANGE',
      false,
    ]);
    expect(known('2005', 'year', '2006-07')).toEqual(['2005 to 2006-07', '2005-01-01', '2006-07-31', 'RANGE', false]);
    expect(known('', 'unknown', '2013-01-31')).toEqual(['until 2013-01-31', null, '2013-01-31', 'UNKNOWN', false]);
  });
});

describe('a date without a precision column', () => {
  test('YYYY-MM is a month, unless it says about and its second part is the first plus one', () => {
    expect(known('2007-04')).toEqual(['2007-04', '2007-04-01', '2007-04-30', 'MONTH', false]);
    expect(known('2007-08')).toEqual(['2007-08', '2007-08-01', '2007-08-31', 'MONTH', false]);
    expect(known('2007-08 (about)')).toEqual(['2007-08 (about)', '2007-04-01', '2008-03-31', 'FINANCIAL_YEAR', true]);
    expect(known('2016-17')).toEqual(['2016-17', '2016-04-01', '2017-03-31', 'FINANCIAL_YEAR', false]);
  });
  test('a quarter is three months of its financial year', () => {
    expect(known('2021-22 Q4')).toEqual(['2021-22 Q4', '2022-01-01', '2022-03-31', 'QUARTER', false]);
  });
  test('what is no date is unknown, not guessed', () => {
    expect(known('2013-02-30')).toEqual(['2013-02-30', null, null, 'UNKNOWN', false]);
    expect(known('soon')).toEqual(['soon', null, null, 'UNKNOWN', false]);
  });
});
