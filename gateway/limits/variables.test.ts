import { expect, test } from 'vitest';
import { checkVariables } from './variables.ts';

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

test('values are counted wherever they stand', () => {
  const list = Array.from({ length: 2498 }, () => 'x');
  expect(checkVariables({ a: list, b: { c: list, d: 1 } })).toBeNull();
  expect(checkVariables({ a: list, b: { c: list, d: 1, e: 2 } })).toMatchObject({
    message: 'expected at most 5000 values in the variables; got more',
    extensions: { code: 'OPERATION_TOO_COMPLEX' },
  });
});

test('lists and objects may stand in one another a hundred deep', () => {
  expect(checkVariables({ a: nested(100) })).toBeNull();
  expect(checkVariables({ a: nested(101) })?.message).toBe(
    'expected at most 100 levels of lists and objects in the variables; got more',
  );
});
