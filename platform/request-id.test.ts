import { expect, test } from 'vitest';
import { requestIdOf } from './request-id.ts';

test.each(['a', 'req-1.2_3', 'x'.repeat(128)])('%s is kept', (given) => {
  expect(requestIdOf(given)).toBe(given);
});

test.each([undefined, '', 'x'.repeat(129), 'a b', 'a\nb', 'ä', ['a', 'b']])('%s is replaced', (given) => {
  expect(requestIdOf(given)).toMatch(/^[0-9a-f-]{36}$/);
});
