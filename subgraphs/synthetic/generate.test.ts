import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { syntheticKinds, writeFiles, type SyntheticRow } from './files.ts';
import { syntheticRows } from './generate.ts';
import { rules } from './rules.ts';
import { temporaryFolder } from '../../tests/support/files.ts';

const published = join(import.meta.dirname, '../forums/published');
const folder = temporaryFolder();

/** SHA-256 of each file of a set. */
async function hashes(scale: number, seed: number): Promise<string[]> {
  const rows = syntheticRows({ scale, seed, published });
  const files = await writeFiles(folder, { scale, seed }, syntheticKinds, rows);
  return [...files.values()].map(({ path }) => createHash('sha256').update(readFileSync(path)).digest('hex'));
}

/** What stays whatever the scale: meetings without their count of cases, points of meetings, membership. */
function fixed(scale: number): unknown[] {
  const stays = ({ kind, cells }: SyntheticRow): object[] =>
    kind === 'meetings'
      ? [{ ...cells, cases_reviewed: '' }]
      : kind === 'membership' || (kind === 'recommendations' && cells.case_review_id === '')
        ? [{ ...cells, id: '' }]
        : [];
  return [...syntheticRows({ scale, seed: 7, published })].flatMap(stays);
}

test('the same scale and seed give the same bytes, another seed others', async () => {
  const first = await hashes(0.1, 7);
  expect(await hashes(0.1, 7)).toEqual(first);
  const others = await hashes(0.1, 8);
  for (const [index, hash] of first.entries()) expect(others[index]).not.toBe(hash);
});

test('the scale multiplies cases and leaves panels, meetings, years and membership as they are', () => {
  expect(fixed(0.2)).toEqual(fixed(0.01));
  const cases = (scale: number) =>
    [...syntheticRows({ scale, seed: 7, published })].filter(({ kind }) => kind === 'case-reviews').length;
  const [one, three] = [cases(1), cases(3)];
  expect(three / one).toBeGreaterThan(2.9);
  expect(three / one).toBeLessThan(3.1);
});

test('every row names a rule of its own kind, and every rule makes rows', () => {
  const made = new Set<string>();
  for (const { kind, cells } of syntheticRows({ scale: 1, seed: 7, published })) {
    const name = cells.source_url.replace('urn:cps:synthetic:', '') as keyof typeof rules;
    expect(rules[name].kind).toBe(kind);
    made.add(name);
  }
  expect([...made].sort()).toEqual(Object.keys(rules).sort());
});

test('docs/synthetic-data.md prints the rules as they are', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/synthetic-data.md'), 'utf8').replace(/[ ]+/g, ' ');
  const printed = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (.*) \|$/gm)].map(([, name, rest]) => `${name} | ${rest}`);
  expect(printed).toEqual(
    Object.entries(rules).map(([name, { kind, says, follows, inferred }]) =>
      [name, kind, says, follows, inferred].join(' | '),
    ),
  );
});
