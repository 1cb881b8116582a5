import { expect, test } from 'vitest';
import { scalars } from './scalars.ts';

test.each([
  ['Date', '2016-02-29', '2015-02-29'],
  ['DateTime', '2023-01-12T10:00:00Z', '2023-01-12'],
  ['FinancialYear', '2016-17', '2016-18'],
  ['URL', 'http://www.cps.gov.uk/a?b=C', 'cps.gov.uk'],
] as const)('%s takes %s unchanged and refuses %s by name', (name, good, bad) => {
  expect(scalars[name].parseValue(good)).toBe(good);
  expect(() => scalars[name].parseValue(bad)).toThrow(
    new RegExp(`${name}: expected .*; got "${bad.replace(/[/?]/g, '\\$&')}"`),
  );
  expect(() => scalars[name].parseValue(20160229)).toThrow(/got 20160229/);
});
