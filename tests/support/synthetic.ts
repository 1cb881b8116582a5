import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect } from 'vitest';
import { writeSyntheticFiles } from '../../subgraphs/synthetic-data.ts';
import type { SyntheticKind, SyntheticSet } from '../../subgraphs/synthetic/files.ts';
import { temporaryFolder } from './files.ts';

export type CsvRow = Record<string, string>;

/** The rows of a set by kind, read back from its CSV files; there from the first test on. */
export function syntheticCsv(set: SyntheticSet): Record<SyntheticKind, CsvRow[]> {
  const folder = temporaryFolder();
  const rows = {} as Record<SyntheticKind, CsvRow[]>;
  beforeAll(async () => {
    for (const [kind, { path }] of await writeSyntheticFiles(folder, set))
      rows[kind] = parse(readFileSync(path), { columns: true });
  });
  return rows;
}

/** How many percent of some things are such. */
export function percent<Thing>(things: Thing[], which: (thing: Thing) => boolean): number {
  return (100 * things.filter(which).length) / things.length;
}

/** How often each value occurs. */
export function tally(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Expects a number within two others, both included. */
export function expectBetween(value: number, from: number, to: number): void {
  expect(value).toBeGreaterThanOrEqual(from);
  expect(value).toBeLessThanOrEqual(to);
}
