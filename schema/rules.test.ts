import { expect, test } from 'vitest';
import { breakingChanges, differing, unannounced } from './rules.ts';

test('a value type must be one text in every subgraph', () => {
  const forums = 'enum Language { EN CY } type Period { label: String! } scalar Date';
  expect(differing([forums, 'enum Language { EN CY } scalar Date'])).toEqual([]);
  expect(differing([forums, 'enum Language { EN }'])).toEqual(['Language']);
  expect(differing([forums, 'type Period { label: String }'])).toEqual(['Period']);
  expect(differing([forums, '"A day." scalar Date'])).toEqual(['Date']);
});

test('each subgraph adds its own fields to entities and to Query, and agrees on those they share', () => {
  const forums = 'type Query { areas: [Area!] } type Area @key(fields: "code") { code: ID! name: String! }';
  const scrutiny =
    'type Query { recommendations: Int } type Area @key(fields: "code") { code: ID! recommendations: Int }';
  expect(differing([forums, scrutiny])).toEqual([]);
  expect(differing([forums, scrutiny.replace('code: ID!', 'code: ID! name: String')])).toEqual(['Area.name']);
});

const before = 'type Query { area(code: ID!, kind: Kind): String panels: Int } enum Kind { NOW THEN }';

test('additions break nothing', async () => {
  expect(await breakingChanges(before, `${before} extend type Query { meetings: Int }`)).toEqual([]);
});

test.each([
  ['a field removed', before.replace('panels: Int', ''), 'Query.panels'],
  ['a field of another type', before.replace('panels: Int', 'panels: String'), 'Query.panels'],
  ['an argument removed', before.replace(', kind: Kind', ''), 'Query.area.kind'],
  ['an argument now required', before.replace('kind: Kind', 'kind: Kind!'), 'Query.area.kind'],
  ['an enum value removed', before.replace('NOW THEN', 'NOW'), 'Kind.THEN'],
])('%s breaks clients until a dated line tells of it', async (_, after, coordinate) => {
  const changes = await breakingChanges(before, after);
  expect(changes.map((change) => change.coordinate)).toContain(coordinate);
  const named = changes.map((change) => `\`${change.coordinate}\``).join(', ');
  expect(unannounced(changes, `# Changes\n\n- 2026-03-01 Gone: ${named}.\n`)).toEqual([]);
  expect(unannounced(changes, `- ${named} without a date`)).toEqual(changes);
  expect(unannounced(changes, '- 2026-03-01 Something else: `Query.area`.')).toEqual(changes);
});
