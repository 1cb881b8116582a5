import { expect, it } from 'vitest';
import { bodyWriter } from './request-body.ts';

it.each([
  [{ query: '{ a }' }],
  [{ query: '{ a(text: "\u2028 \\" ") }', variables: {} }],
  [{ query: 'query A($b: ID) { a(b: $b) }', variables: { b: '"', ['__proto__']: 1 }, operationName: 'A' }],
])('writes what JSON.stringify writes: %j', (request) => {
  const write = bodyWriter();
  expect(write(request)).toBe(JSON.stringify(request));
  expect(write(request)).toBe(JSON.stringify(request));
});

it('leaves out what is null, and what only the gateway needs to know', () => {
  const request = { query: 'mutation { a }', variables: null, operationName: null, mutation: true as const };
  expect(bodyWriter()(request)).toBe('{"query":"mutation { a }"}');
});

it('writes more queries than it remembers', () => {
  const write = bodyWriter();
  for (const round of [1, 2])
    for (let each = 0; each < 2_100; each++)
      expect(write({ query: `{ a${each} }` }), `round ${round}`).toBe(`{"query":"{ a${each} }"}`);
});
