import { beforeAll, describe, expect, test } from 'vitest';
import { reviewCells } from '../../tests/support/case-reviews.ts';
import { countDuring } from '../../tests/support/counting.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviews } from './import/case-reviews.ts';
import { scrutiny } from './index.ts';

const { data, ask, opened } = testSubgraph(scrutiny);
const { load: loadRows } = rowImporter(opened);

type Review = [panel: string, area: string, strand: string, reviewed: string, outcome: string, flagged: string];
async function load(provenance: 'synthetic' | 'loaded', ...reviews: Review[]): Promise<void> {
  const rows = reviews.map(([panel_slug, area_slug, strand, reviewed_on, outcome, flagged_correctly], index) =>
    reviewCells({
      id: `${provenance}-${index}`,
      panel_slug,
      area_slug,
      strand,
      outcome,
      flagged_correctly,
      finalised_on: '2015-01-05',
      reviewed_on,
    }),
  );
  await loadRows(caseReviews, rows);
}
const synthetic: Review[] = [
  ['se-lsip', 'south-east', 'disability', '2016-05-10', 'guilty plea', 'yes'],
  ['se-lsip', 'south-east', 'disability', '2016-05-10', 'acquitted', 'no'],
  ['se-lsip', 'south-east', 'racist', '2016-08-16', 'guilty plea', ''],
  ['wessex-hate-crime', 'wessex', 'racist', '2017-05-10', 'discontinued', 'yes'],
];
const counts = 'caseReviewCount correctlyFlaggedRate';
const codes = async (query: string) => (await ask(query)).errors?.map(({ extensions }) => extensions?.code);

describe('with synthetic reviews alone', () => {
  beforeAll(() => load('synthetic', ...synthetic));

  test('they are exact by any three dimensions, and on an Area, strand or panel', async () => {
    const answer = await data(`{
      scrutinyStatistics(by: [AREA, STRAND, CASE_OUTCOME], filter: { financialYears: ["2016-17"] }, having: { measure: CASE_REVIEW_COUNT, min: 1 }, includeSynthetic: true) {
        rows { area { code } strand { code } caseOutcome ${counts} containsSynthetic }
        total { ${counts} }
      }
    }`);
    expect(answer.scrutinyStatistics).toEqual({
      rows: [
        {
          area: { code: 'south-east' },
          strand: { code: 'DISABILITY' },
          caseOutcome: 'ACQUITTED',
          caseReviewCount: 1,
          correctlyFlaggedRate: 0,
          containsSynthetic: true,
        },
        {
          area: { code: 'south-east' },
          strand: { code: 'DISABILITY' },
          caseOutcome: 'GUILTY_PLEA',
          caseReviewCount: 1,
          correctlyFlaggedRate: 100,
          containsSynthetic: true,
        },
        {
          area: { code: 'south-east' },
          strand: { code: 'RACIST' },
          caseOutcome: 'GUILTY_PLEA',
          caseReviewCount: 1,
          correctlyFlaggedRate: null,
          containsSynthetic: true,
        },
      ],
      total: { caseReviewCount: 3, correctlyFlaggedRate: 50 },
    });
    expect(
      await data(`{ _entities(representations: [{ __typename: "Panel", id: "se-lsip" }]) { ... on Panel {
        scrutinyStatistics(by: [MONTH], includeSynthetic: true, having: { measure: CASE_REVIEW_COUNT, min: 1 }) { rows { month caseReviewCount } }
      } } }`),
    ).toEqual({
      _entities: [
        {
          scrutinyStatistics: {
            rows: [
              { month: '2016-05', caseReviewCount: 2 },
              { month: '2016-08', caseReviewCount: 1 },
            ],
          },
        },
      ],
    });
  });

  test('a condition that only recommendations can meet leaves their measures null, not zero', async () => {
    const answer = await data(
      `{ scrutinyStatistics(by: [], filter: { kinds: [CONCERN] }, includeSynthetic: true) { total { recommendationCount caseReviewCount } } }`,
    );
    expect(answer.scrutinyStatistics).toEqual({ total: { recommendationCount: 16, caseReviewCount: null } });
  });

  test('the catalogue lists their file', async () => {
    const { _entities } = await data(
      '{ _entities(representations: [{ __typename: "Catalogue", id: "catalogue" }]) { ... on Catalogue { scrutiny { datasets { kind rowCount } } } } }',
    );
    expect(_entities).toMatchObject([
      { scrutiny: { datasets: expect.arrayContaining([{ kind: 'case-reviews', rowCount: 4 }]) as object[] } },
    ]);
  });

  test('they are not counted unless asked for', async () => {
    const answer = await data(`{ scrutinyStatistics(by: []) { total { caseReviewCount containsSynthetic } } }`);
    expect(answer.scrutinyStatistics).toEqual({ total: { caseReviewCount: 0, containsSynthetic: false } });
  });

  test('on an Area with those it was made from, a filter of Areas still takes them exactly', async () => {
    await load('synthetic', ...synthetic, ['wessex-hate-crime', 'dorset', 'racist', '2015-05-10', 'acquitted', 'yes']);
    const wessex = async (filter: string) => {
      const { _entities } =
        await data(`{ _entities(representations: [{ __typename: "Area", code: "wessex" }]) { ... on Area {
        scrutinyStatistics(by: [AREA], filter: { ${filter} }, includePredecessors: true, includeSynthetic: true, having: { measure: CASE_REVIEW_COUNT, min: 1 }) {
          rows { area { code } caseReviewCount } total { caseReviewCount }
        }
      } } }`);
      return (_entities as { scrutinyStatistics: unknown }[])[0]!.scrutinyStatistics;
    };
    const of = (count: number) => ({
      rows: [{ area: { code: 'wessex' }, caseReviewCount: count }],
      total: { caseReviewCount: count },
    });
    expect(await wessex('areas: ["wessex"]')).toEqual(of(1));
    expect(await wessex('areas: ["wessex"], includePredecessors: true')).toEqual(of(2));
    expect(await wessex('')).toEqual(of(2));
  });
});

describe('with loaded reviews', () => {
  beforeAll(() =>
    load(
      'loaded',
      ['se-lsip', 'south-east', 'disability', '2016-05-10', 'guilty plea', 'yes'],
      ['wessex-hate-crime', 'wessex', 'racist', '2016-06-10', 'acquitted', 'no'],
      ['wessex-hate-crime', 'wessex', 'racist', '2018-06-10', 'acquitted', 'yes'],
    ),
  );

  test('they are counted nationally by financial year', async () => {
    const answer = await data(`{
      scrutinyStatistics(by: [FINANCIAL_YEAR], filter: { financialYears: ["2016-17", "2018-19"] }, having: { measure: CASE_REVIEW_COUNT, min: 1 }) {
        rows { financialYear ${counts} } total { ${counts} }
      }
      ever: scrutinyStatistics(by: []) { total { caseReviewCount } }
      both: scrutinyStatistics(by: [], includeSynthetic: true) { total { caseReviewCount containsSynthetic } }
    }`);
    expect(answer).toEqual({
      scrutinyStatistics: {
        rows: [
          { financialYear: '2016-17', caseReviewCount: 2, correctlyFlaggedRate: 50 },
          { financialYear: '2018-19', caseReviewCount: 1, correctlyFlaggedRate: 100 },
        ],
        total: { caseReviewCount: 3, correctlyFlaggedRate: expect.closeTo(66.667, 3) as number },
      },
      ever: { total: { caseReviewCount: 3 } },
      both: { total: { caseReviewCount: 8, containsSynthetic: true } },
    });
  });

  test.each([
    ['by Area', `by: [AREA]`],
    ['by quarter', `by: [QUARTER]`],
    ['by outcome and year', `by: [CASE_OUTCOME, FINANCIAL_YEAR]`],
    ['of a strand', `by: [], filter: { strands: [RACIST] }`],
    ['of an outcome that none has', `by: [], filter: { outcomes: [] }`],
    ['of kinds of panel', `by: [FINANCIAL_YEAR], filter: { panelKinds: [LSIP] }`],
    ['together with synthetic ones', `by: [AREA], includeSynthetic: true`],
  ])('%s they are TABLE_NOT_AVAILABLE', async (_, given) => {
    const { data: answer, errors } = await ask(
      `{ scrutinyStatistics(${given}) { rows { caseReviewCount } total { caseReviewCount } } }`,
    );
    expect(answer).toEqual({ scrutinyStatistics: null });
    expect(errors).toMatchObject([
      {
        message: 'This table is not available.',
        extensions: { code: 'TABLE_NOT_AVAILABLE' },
        path: ['scrutinyStatistics'],
      },
    ]);
  });

  test('as a bound, an order or a comparison they are refused alike, and on an Area too', async () => {
    for (const given of [
      'having: { measure: CASE_REVIEW_COUNT, min: 2 }',
      'orderBy: { measure: CORRECTLY_FLAGGED_RATE }',
    ])
      expect(await codes(`{ scrutinyStatistics(by: [AREA], ${given}) { rows { recommendationCount } } }`)).toEqual([
        'TABLE_NOT_AVAILABLE',
      ]);
    expect(
      await codes(`{ scrutinyStatistics(by: [QUARTER]) { rows { change(measure: CASE_REVIEW_COUNT) } } }`),
    ).toEqual(['TABLE_NOT_AVAILABLE']);
    expect(
      await codes(
        `{ _entities(representations: [{ __typename: "Area", code: "wessex" }]) { ... on Area { scrutinyStatistics(by: []) { total { caseReviewCount } } } } }`,
      ),
    ).toEqual(['TABLE_NOT_AVAILABLE']);
  });

  test('a refusal asks the database nothing', async () => {
    const counted = await countDuring(() => codes(`{ scrutinyStatistics(by: [AREA]) { total { caseReviewCount } } }`));
    expect(counted.statements).toEqual({});
  });

  test('recommendations answer as before, and reviews make no row beside them', async () => {
    const answer =
      await data(`{ scrutinyStatistics(by: [PANEL, STRAND], filter: { panels: ["wessex-hate-crime"] }, includeSynthetic: true) {
      rows { strand { code } recommendationCount }
    } }`);
    expect(answer.scrutinyStatistics).toEqual({ rows: [{ strand: { code: 'HATE_CRIME' }, recommendationCount: 1 }] });
  });
});
