import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { inspectRollUps } from '../../platform/roll-up.ts';
import { rootStatistics, scopedStatistics, type StatisticDeclaration } from '../../platform/statistics.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { recommendations } from './import/recommendations.ts';
import { scrutiny } from './index.ts';
import { recommendationRollUps } from './roll-ups.ts';
import { scrutinyStatistics } from './statistics.ts';

const { opened } = testSubgraph(scrutiny);
const folder = mkdtempSync(join(tmpdir(), 'engagement-roll-ups-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The same statistics, read from the records themselves. */
const ofRecords: StatisticDeclaration = {
  ...scrutinyStatistics,
  owners: Object.fromEntries(
    Object.entries(scrutinyStatistics.owners).map(([name, { rollUps: _, ...owner }]) => [name, owner]),
  ),
};

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T>(...values: T[]) => fc.subarray(values);
const areas = ['wessex', 'dorset', 'hampshire', 'cps-london', 'london-north'];
const row = fc.record({
  id: fc.integer({ min: 1, max: 12 }).map((number) => `rec-${number}`),
  date: fc.constantFrom('2018-04-02', '2018-05-01', '2018-05-30', '2019-01', '2019', ''),
  panel_slug: fc.constantFrom('', 'caf', 'wessex-hate-crime', 'wessex-vawg'),
  area_slug: some(...areas),
  strand: some('racist', 'disability', 'rape', 'hate crime', 'all'),
  kind: fc.constantFrom('recommendation', 'concern', 'good practice'),
  stage: fc.constantFrom('charging', 'sentencing'),
  status: fc.constantFrom('noted', 'accepted', 'implemented'),
  synthetic: fc.boolean(),
});
const change = fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 10 }), replace: fc.boolean() });
const request = fc.record({
  by: fc.subarray(Object.keys(scrutinyStatistics.dimensions), { maxLength: 3 }),
  filter: fc.record({
    AREA: optional(some(...areas)),
    STRAND: optional(some('RACIST', 'RAPE')),
    PANEL_KIND: optional(fc.constant(['HATE_CRIME_SCRUTINY_PANEL'])),
    FINANCIAL_YEAR: optional(some('2018-19', '2019-20')),
    RECOMMENDATION_STATUS: optional(fc.constant(['ACCEPTED', 'IMPLEMENTED'])),
    FEEDBACK_KIND: optional(some('CONCERN', 'RECOMMENDATION')),
  }),
  having: fc.constantFrom([], [{ measure: 'RECOMMENDATION_COUNT', min: 2 }]),
  first: fc.constantFrom(undefined, 3),
  includePredecessors: fc.boolean(),
  ofPredecessors: fc.boolean(),
  includeSynthetic: fc.boolean(),
  selection: fc.constant({
    measures: Object.keys(scrutinyStatistics.measures),
    rows: true,
    total: true,
    previous: true,
  }),
});

type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;
function file(rows: Row[]): string {
  const seen = new Map(rows.map((each) => [each.id, each]));
  const cells = [...seen.values()].map((each) => [
    `${each.synthetic ? 'synthetic-' : ''}${each.id}`,
    each.date,
    { 10: 'day', 7: 'month', 4: 'year' }[each.date.length] ?? 'unknown',
    each.panel_slug,
    'Panel',
    each.area_slug.join('; '),
    each.strand.join('; '),
    each.kind,
    each.stage,
    'A point',
    '',
    each.status,
    'CPS',
    each.synthetic ? 'urn:cps:synthetic:test' : 'https://www.cps.gov.uk/test',
  ]);
  const header =
    'id,date,date_precision,panel_slug,body,area_slug,strand,kind,stage,point,response_or_action,status,target_agency,source_url';
  const path = join(folder, 'recommendations.csv');
  writeFileSync(path, [header, ...cells.map((line) => line.join(','))].join('\n'));
  return path;
}

test('whatever is loaded, corrected and removed, roll-ups count what the records count', async () => {
  const { database } = opened();
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.array(request, { minLength: 1, maxLength: 4 }),
      async (changes, requests) => {
        for (const { rows, replace } of changes) {
          const oneKind = replace ? rows.map((each) => ({ ...each, synthetic: rows[0]!.synthetic })) : rows;
          await importFile(database, recommendations, file(oneKind), { replace });
          const found = await inspectRollUps(database, recommendationRollUps);
          expect(found.map(({ table, differing }) => [table, differing])).toEqual(
            recommendationRollUps.tables.map(({ table }) => [table, 0]),
          );
        }
        for (const asked of requests) {
          const [rolledUp, counted] = [scrutinyStatistics, ofRecords].map((each) =>
            rootStatistics(database, each)(asked),
          );
          expect(await rolledUp).toEqual(await counted);
          const [ofAreas, countedOfAreas] = [scrutinyStatistics, ofRecords].map((each) =>
            scopedStatistics(database, each, 'AREA')(asked).loadMany(areas),
          );
          expect(await ofAreas).toEqual(await countedOfAreas);
        }
      },
    ),
    { numRuns: 40 },
  );
});
