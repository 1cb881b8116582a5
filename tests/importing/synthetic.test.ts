import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import sql, { raw } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { findDatasets } from '../../platform/importing/receipts.ts';
import { inspectRollUps } from '../../platform/roll-up.ts';
import { rollUpsOf, type Subgraph } from '../../platform/subgraph.ts';
import { csvLine } from '../../platform/text.ts';
import { forums } from '../../subgraphs/forums/index.ts';
import { generateForUser, openLoaded, pickKind, removeGenerated } from '../../subgraphs/load.ts';
import { scrutiny } from '../../subgraphs/scrutiny/index.ts';
import { writeSyntheticFiles } from '../../subgraphs/synthetic-data.ts';
import { freshDatabases } from '../support/database.ts';

const config = freshDatabases();
const folder = mkdtempSync(join(tmpdir(), 'engagement-synthetic-test-'));
const set = { scale: 0.02, seed: 7 };
const tables = {
  forums: ['meeting', 'meeting_area', 'membership', 'membership_sector', 'membership_expertise'],
  scrutiny: ['case_review', 'case_feedback', 'recommendation', 'recommendation_area', 'recommendation_strand'],
};
/** All rows before any were generated. */
let published: Record<string, unknown[]>;
let opened: Record<keyof typeof tables, Subgraph>;
beforeAll(async () => {
  opened = { forums: await openLoaded(forums, config), scrutiny: await openLoaded(scrutiny, config) };
});
afterAll(async () => {
  for (const { database } of Object.values(opened)) await database.close();
  rmSync(folder, { recursive: true });
});

const rowsOf = (subgraph: keyof typeof tables, table: string) =>
  opened[subgraph].database.select<Record<string, unknown>>(sql`SELECT * FROM ${raw(table)} ORDER BY 1, 2`);
/** All rows of every table that generated rows go into. */
async function everything(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const [subgraph, names] of Object.entries(tables))
    for (const table of names) all[table] = await rowsOf(subgraph as keyof typeof tables, table);
  return all;
}
const syntheticDatasets = async () =>
  (await Promise.all(Object.values(opened).map(({ database }) => findDatasets(database))))
    .flat()
    .filter(({ synthetic }) => synthetic)
    .map(({ kind, name, rowCount }) => ({ kind, name, rowCount }));
/** How many combinations the roll-ups count otherwise than the records do. */
const rollUpFaults = async () => {
  const inspected = rollUpsOf(scrutiny).map((rollUps) => inspectRollUps(opened.scrutiny.database, rollUps));
  return (await Promise.all(inspected)).flat().map(({ table, differing }) => [table, differing]);
};
const isSynthetic = (row: Record<string, unknown>) => row.synthetic === 1;
const generate = (scale: number, seed: number, dryRun = false) => generateForUser(config, { scale, seed }, { dryRun });

/** A page lists a meeting of the very panel, day and theme that the generator has one for. */
async function publishSameMeeting(): Promise<string> {
  const { path } = (await writeSyntheticFiles(folder, set)).get('meetings')!;
  const [row] = parse<Record<string, string>>(readFileSync(path), { columns: true });
  const file = join(folder, 'published-meeting.csv');
  const cells = { ...row!, source_url: 'https://example.org/meeting' };
  writeFileSync(file, [Object.keys(cells), Object.values(cells)].map(csvLine).join(''));
  await importFile(opened.forums.database, pickKind('forums', 'meetings').kind, file);
  return row!.date!;
}

describe('generated rows', () => {
  test('pass the import, every one, and leave published rows as they were', async () => {
    const day = await publishSameMeeting();
    published = await everything();
    const outcomes = await generate(set.scale, set.seed);
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      'meetings',
      'membership',
      'case-reviews',
      'feedback',
      'recommendations',
    ]);
    for (const { rowCount, added, changed, unchanged } of outcomes)
      expect([rowCount > 100, added, changed, unchanged]).toEqual([true, rowCount, 0, 0]);
    for (const [subgraph, table] of [
      ['forums', 'meeting'],
      ['forums', 'membership'],
      ['scrutiny', 'recommendation'],
    ] as const)
      expect((await rowsOf(subgraph, table)).filter((row) => !isSynthetic(row))).toEqual(published[table]);
    const twins = (await rowsOf('forums', 'meeting')).filter((row) => row.dateLabel === day);
    const kept = twins.filter((row) => twins.some((other) => row !== other && row.panelId === other.panelId));
    expect(kept.map(({ synthetic }) => synthetic).sort()).toEqual([0, 1]);
  });

  test('have the ids of meetings that the import gave them, and as many cases as these say', async () => {
    const meetings = (await rowsOf('forums', 'meeting')).filter(isSynthetic);
    const reviews = await rowsOf('scrutiny', 'case_review');
    const counts = new Map<unknown, number>();
    for (const { meetingId } of reviews) counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1);
    expect(reviews.length).toBeGreaterThan(200);
    for (const { id, casesReviewedCount } of meetings) expect(casesReviewedCount ?? 0).toBe(counts.get(id) ?? 0);
    expect([...counts.keys()].filter((id) => !meetings.some((meeting) => meeting.id === id))).toEqual([]);
  });

  test('again are the same; of another seed they take the place of the first', async () => {
    const first = await everything();
    for (const { rowCount, unchanged, removed } of await generate(set.scale, set.seed))
      expect([unchanged, removed]).toEqual([rowCount, 0]);
    expect(await everything()).toEqual(first);

    const others = await generate(set.scale, 8);
    expect(await syntheticDatasets()).toEqual(
      expect.arrayContaining(
        others.map(({ kind, rowCount }) => ({ kind, name: `${kind}-synthetic-scale-0.02-seed-8.csv`, rowCount })),
      ),
    );
    expect(await syntheticDatasets()).toHaveLength(5);
    expect((await rollUpFaults()).filter(([, differing]) => differing !== 0)).toEqual([]);
    const reviews = others.find(({ kind }) => kind === 'case-reviews')!;
    expect(await rowsOf('scrutiny', 'case_review')).toHaveLength(reviews.rowCount);
    const meetings = others.find(({ kind }) => kind === 'meetings')!;
    expect((await rowsOf('forums', 'meeting')).filter(isSynthetic)).toHaveLength(meetings.rowCount);
  });

  test('of a dry run are checked and written nowhere', async () => {
    const before = [await everything(), await syntheticDatasets()];
    const outcomes = await generate(0.05, 9, true);
    expect(outcomes.map(({ rowCount, added }) => rowCount === added)).toEqual([true, true, true, true, true]);
    expect([await everything(), await syntheticDatasets()]).toEqual(before);
  });

  test('are taken out again, to exactly the published rows', async () => {
    const { database } = opened.scrutiny;
    const counts = await removeGenerated(config);
    expect(counts.map(({ kind, removed }) => [kind, removed > 0])).toEqual([
      ['membership', true],
      ['meetings', true],
      ['recommendations', true],
      ['feedback', true],
      ['case-reviews', true],
    ]);
    expect(await everything()).toEqual(published);
    expect(await syntheticDatasets()).toEqual([]);
    expect((await rollUpFaults()).filter(([, differing]) => differing !== 0)).toEqual([]);
    expect((await findDatasets(database)).map(({ name }) => name)).toEqual([
      'casework_outcomes.csv',
      'recommendations.csv',
    ]);
    expect((await removeGenerated(config)).map(({ removed }) => removed)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a start', () => {
  const start = async (withSynthetic: boolean) => {
    const lines: string[] = [];
    for (const definition of [forums, scrutiny])
      await (await openLoaded(definition, { ...config, withSynthetic }, (line) => lines.push(line))).database.close();
    return lines;
  };
  const receipts = async () =>
    (
      await Promise.all(
        Object.values(opened).map(({ database }) => database.select(sql`SELECT id FROM import_receipt`)),
      )
    ).flat();
  const notice = (sets: string) =>
    `contains synthetic data (${sets}), shown only where includeSynthetic: true asks for it`;

  test('loads no synthetic rows and says nothing of them unless asked', async () => {
    expect(await start(false)).toEqual([]);
    expect(await syntheticDatasets()).toEqual([]);
  });
  test('with synthetic data loads scale 1, seed 7 once and says so, then and later', { timeout: 120_000 }, async () => {
    expect(await start(true)).toEqual([notice('scale 1, seed 7'), notice('scale 1, seed 7')]);
    expect((await syntheticDatasets()).map(({ kind }) => kind).sort()).toEqual([
      'case-reviews',
      'feedback',
      'meetings',
      'membership',
      'recommendations',
    ]);
    const first = await receipts();
    expect(await start(true)).toEqual([notice('scale 1, seed 7'), notice('scale 1, seed 7')]);
    expect(await start(false)).toEqual([notice('scale 1, seed 7'), notice('scale 1, seed 7')]);
    expect(await receipts()).toEqual(first);
  });
  test('keeps another set that was generated', async () => {
    await generate(0.02, 8);
    expect(await start(true)).toEqual([notice('scale 0.02, seed 8'), notice('scale 0.02, seed 8')]);
  });
});
