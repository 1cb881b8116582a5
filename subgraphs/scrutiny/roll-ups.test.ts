import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import type { ImportKind } from '../../platform/importing/kind.ts';
import { inspectRollUps } from '../../platform/roll-up.ts';
import { rootStatistics, scopedStatistics, type StatisticDeclaration } from '../../platform/statistics.ts';
import { temporaryFiles } from '../../tests/support/files.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviews } from './import/case-reviews.ts';
import { recommendations } from './import/recommendations.ts';
import { scrutiny } from './index.ts';
import { scrutinyStatistics } from './statistics.ts';

const { opened } = testSubgraph(scrutiny);
const write = temporaryFiles();

/** The same statistics, read from the records themselves. */
const ofRecords: StatisticDeclaration = {
  ...scrutinyStatistics,
  owners: Object.fromEntries(
    Object.entries(scrutinyStatistics.owners).map(([name, { rollUps: _, ...owner }]) => [name, owner]),
  ),
};

const areas = ['wessex', 'dorset', 'hampshire', 'cps-london', 'london-north'];
const panels = ['caf', 'wessex-hate-crime', 'wessex-vawg'];
const some = <T>(...values: T[]) => fc.subarray(values);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const list = (...values: string[]) => some(...values).map((chosen) => chosen.join('; '));
const numbered = fc.integer({ min: 1, max: 12 });
const url = (synthetic: boolean) => (synthetic ? 'urn:cps:synthetic:test' : 'https://www.cps.gov.uk/test');
const idOf = (number: number, synthetic: boolean) => `${synthetic ? 'synthetic-' : ''}row-${number}`;
type Line = Record<string, string>;

const recommendation = fc
  .record({
    number: numbered,
    date: fc.constantFrom('2018-04-02', '2018-05-01', '2018-05-30', '2019-01', '2019', ''),
    panel_slug: fc.constantFrom('', ...panels),
    area_slug: list(...areas),
    strand: list('racist', 'disability', 'rape', 'hate crime', 'all'),
    kind: fc.constantFrom('recommendation', 'concern', 'good practice'),
    stage: fc.constantFrom('charging', 'sentencing'),
    status: fc.constantFrom('noted', 'accepted', 'implemented'),
    responded_on: fc.constantFrom('', '2019-12-31', '2020-01-05', '2020-02-28'),
  })
  .map(({ number, ...cells }) => (synthetic: boolean): Line => ({
    id: idOf(number, synthetic),
    date_precision: { 10: 'day', 7: 'month', 4: 'year' }[cells.date.length] ?? 'unknown',
    body: 'Panel',
    point: 'A point',
    response_or_action: '',
    target_agency: 'CPS',
    source_url: url(synthetic),
    ...cells,
  }));
const review = fc
  .record({
    number: numbered,
    panel_slug: fc.constantFrom(...panels),
    area_slug: fc.constantFrom(...areas),
    strand: fc.constantFrom('racist', 'disability'),
    reviewed_on: fc.constantFrom('2018-04-02', '2018-05-30', '2019-05-30'),
    outcome: fc.constantFrom('guilty plea', 'acquitted'),
    flagged_correctly: fc.constantFrom('', 'yes', 'no'),
  })
  .map(({ number, ...cells }) => (synthetic: boolean): Line => ({
    id: idOf(number, synthetic),
    meeting_id: '',
    crime_type: 'robbery',
    finalised_on: '2018-01-02',
    source_url: url(synthetic),
    ...cells,
  }));

const change = (kind: ImportKind, row: fc.Arbitrary<(synthetic: boolean) => Line>) =>
  fc
    .record({ rows: fc.array(row, { minLength: 1, maxLength: 10 }), replace: fc.boolean(), synthetic: fc.boolean() })
    .map(({ rows, replace, synthetic }) => ({
      kind,
      replace,
      lines: rows.map((make, index) => make(synthetic || (!replace && index % 2 === 0))),
    }));
const request = fc.record({
  by: fc.subarray(Object.keys(scrutinyStatistics.dimensions), { maxLength: 3 }),
  filter: fc.record({
    AREA: optional(some(...areas)),
    STRAND: optional(some('RACIST', 'RAPE')),
    PANEL_KIND: optional(fc.constant(['HATE_CRIME_SCRUTINY_PANEL'])),
    FINANCIAL_YEAR: optional(some('2018-19', '2019-20')),
    CASE_OUTCOME: optional(fc.constant(['ACQUITTED'])),
    RECOMMENDATION_STATUS: optional(fc.constant(['ACCEPTED', 'IMPLEMENTED'])),
    FEEDBACK_KIND: optional(some('CONCERN', 'RECOMMENDATION')),
  }),
  having: fc.constantFrom([], [{ measure: 'RECOMMENDATION_COUNT', min: 2 }]),
  first: fc.constantFrom(undefined, 3),
  includePredecessors: fc.boolean(),
  ofPredecessors: fc.boolean(),
  includeSynthetic: fc.boolean(),
  selection: fc.record({
    measures: some(...Object.keys(scrutinyStatistics.measures)),
    rows: fc.constant(true),
    total: fc.constant(true),
    previous: fc.boolean(),
  }),
});

function fileOf(lines: Line[]): string {
  const columns = Object.keys(lines[0]!);
  const last = new Map(lines.map((line) => [line.id, line]));
  const text = [columns, ...[...last.values()].map((line) => columns.map((column) => line[column]!))];
  return write('rows.csv', text.map((cells) => cells.join(',')).join('\n'));
}

/** The answer, or why there is none: both must be the same. */
const settled = (answer: Promise<unknown>) => answer.catch((error: Error) => error.message);

test('whatever is loaded, corrected and removed, roll-ups count what the records count', async () => {
  const { database } = opened();
  const changes = fc.array(fc.oneof(change(recommendations, recommendation), change(caseReviews, review)), {
    minLength: 1,
    maxLength: 4,
  });
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(changes, fc.array(request, { minLength: 1, maxLength: 6 }), async (loads, requests) => {
      for (const { kind, replace, lines } of loads) {
        await importFile(database, kind, fileOf(lines), { replace });
        const found = await inspectRollUps(database, kind.rollUps!);
        expect(found.map(({ table, differing }) => [table, differing])).toEqual(
          kind.rollUps!.tables.map(({ table }) => [table, 0]),
        );
      }
      for (const asked of requests) {
        const ask = (declaration: StatisticDeclaration) =>
          Promise.all([
            settled(rootStatistics(database, declaration)(asked)),
            settled(scopedStatistics(database, declaration, 'AREA')(asked).load('wessex')),
            settled(scopedStatistics(database, declaration, 'STRAND')(asked).load('RACIST')),
          ]);
        const answers = await ask(scrutinyStatistics);
        expect(answers).toEqual(await ask(ofRecords));
        answered += answers.filter((answer) => typeof answer !== 'string').length;
      }
    }),
    { numRuns: 60 },
  );
  expect(answered).toBeGreaterThan(60);
}, 120_000);
