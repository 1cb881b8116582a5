import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkDocument } from './document.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const refusalOf = (query: string) => {
  const refusal = checkDocument(parse(query));
  return refusal === null ? null : `${String(refusal.extensions.code)}: ${refusal.message}`;
};
/** Fragments f0 to f<count>, each of which holds the next. */
const chain = (count: number, holds: (next: string) => string) =>
  `${times(count, (at) => `fragment f${at} on T { ${holds(`...f${at + 1}`)} }`)} fragment f${count} on T { s }`;
const levels = (count: number): string => (count === 1 ? 's' : `t { ${levels(count - 1)} }`);

test.each([
  [
    'operations and fragments',
    `{ s } ${times(99, (at) => `fragment f${at} on T { s }`)}`,
    100,
    (query: string) => `${query} query q { s }`,
    101,
  ],
  [
    'items of lists and members of objects in arguments',
    `{ s(in: { a: [${times(499, () => '1')}] }) }`,
    500,
    (query: string) => query.replace('1', '1 2'),
    501,
  ],
  ['levels of fields', `{ ${levels(14)} }`, 14, () => `{ ${levels(15)} }`, 15],
  [
    'levels of fields',
    '{ ...f } fragment f on T { ...on T { t { __typename s } } }',
    2,
    () => `{ ...f } fragment f on T { ${levels(15)} }`,
    15,
  ],
  [
    'fields and spreads with all fragments written out',
    `{ t { ${times(98, (at) => `a${at}: t { ...f }`)} } } fragment f on T { ${times(49, (at) => `b${at}: s`)} }`,
    4999,
    (query: string) => query.replace('a0: t', 'a: t { s } a0: t'),
    5001,
  ],
  [
    'root fields',
    `{ ${times(100, (at) => `a${at}: s`)} }`,
    100,
    (query: string) => query.replace('}', '...f } fragment f on T { s }'),
    101,
  ],
  [
    'pairs of fields that fill the same place',
    `{ t { ${times(89, () => 's')} } }`,
    3916,
    (query: string) => query.replace('s', 's s'),
    4005,
  ],
])('%s: as many as allowed, and one more', (name, allowed, _, beyond, got) => {
  expect(refusalOf(allowed)).toBeNull();
  expect(refusalOf(beyond(allowed))).toMatch(
    new RegExp(`^OPERATION_TOO_COMPLEX: expected at most \\d+ ${name}; got ${got}$`),
  );
});

describe('fragments', () => {
  test('that double with each other are counted, not written out', () => {
    expect(refusalOf(`{ ...f0 } ${chain(20, (next) => `${next} ${next}`)}`)).toMatch(
      /fields and spreads .*; got 3145727$/,
    );
  });
  test('that nothing spreads count as well, since validation looks at them', () => {
    expect(refusalOf(`{ s } fragment f on T { ${times(91, () => 's')} }`)).toMatch(/pairs .*; got 4095$/);
  });
  test('of a name that is taken already count as well', () => {
    const repeated = `fragment f on T { ${times(91, () => 's')} }`;
    expect(refusalOf(`{ ...f } fragment f on T { s } ${repeated}`)).toMatch(/pairs .*; got 4095$/);
  });
  test('meet in the place where they are spread', () => {
    const fragment = (name: string) => `fragment ${name} on T { t { ${times(60, () => 's')} } }`;
    expect(refusalOf(`{ ...a ...b } ${fragment('a')} ${fragment('b')}`)).toMatch(/pairs .*; got 7141$/);
  });
  test.each([
    ['itself', '{ ...f } fragment f on T { ...f }', 'Cannot spread fragment "f" within itself.'],
    [
      'itself, some fields below',
      '{ ...f } fragment f on T { t { t { ...f } } }',
      'Cannot spread fragment "f" within itself.',
    ],
    [
      'itself by others',
      '{ s } fragment f on T { ...g } fragment g on T { t { ...f } }',
      'Cannot spread fragment "f" within itself via "g".',
    ],
  ])('that lead back into %s are refused as validation would', (_, query, message) => {
    expect(refusalOf(query)).toBe(`GRAPHQL_VALIDATION_FAILED: ${message}`);
  });
  test('that are not there are left to validation', () => {
    expect(refusalOf('{ ...f t { ...g } }')).toBeNull();
  });
});
