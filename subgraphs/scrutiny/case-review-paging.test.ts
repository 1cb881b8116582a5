import sql, { type Sql } from 'sql-template-tag';
import { beforeAll, expect, test } from 'vitest';
import { rootConnections } from '../../platform/connection.ts';
import type { Source } from '../../platform/database.ts';
import { writeCaseReviews } from '../../tests/support/case-reviews.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviewListing, type CaseReviewArguments } from './data/case-reviews.ts';
import type { CaseReviewRow } from './entities.ts';
import { scrutiny } from './index.ts';

const { data, opened } = testSubgraph(scrutiny);
const total = 50_000;
beforeAll(() => writeCaseReviews(opened().database, total, 1));

type Page = { nodes: { id: string }[]; pageInfo: { startCursor: string; endCursor: string } };
const page = async (given: string) =>
  (
    await data(
      `{ caseReviews(includeSynthetic: true, ${given}) { nodes { id reviewedOn } pageInfo { startCursor endCursor } } }`,
    )
  ).caseReviews as Page;

/** How the database says it will run the statement of a page. */
async function plan(given: Partial<CaseReviewArguments>): Promise<string> {
  const { database } = opened();
  const asked: Sql[] = [];
  const watched: Source = {
    select: (statement) => {
      asked.push(statement);
      return database.select(statement);
    },
  };
  const scope = { recorded: false, synthetic: true };
  await rootConnections<CaseReviewArguments, CaseReviewRow>(watched, caseReviewListing)({ scope, ...given }).nodes();
  const explain = database.engine === 'sqlite' ? sql`EXPLAIN QUERY PLAN ` : sql`EXPLAIN `;
  return JSON.stringify(await database.select(sql`${explain}${asked[0]!}`));
}
const sorts = /TEMP B-TREE|filesort|temporary/;

test.each([
  ['newest first', {}, 'case_review_newest'],
  ['oldest first', { orderBy: { field: 'REVIEWED', direction: 'ASC' } as const }, 'case_review_oldest'],
  ['of a panel', { filter: { panels: ['se-lsip'] } }, 'case_review_panel'],
  ['of an Area', { filter: { areas: ['wessex'] } }, 'case_review_area'],
  ['of a rare strand', { filter: { strands: ['FORCED_MARRIAGE'] } as const }, 'case_review_strand'],
])(
  'a page deep in the list %s starts where its cursor stands, in an index, and sorts nothing',
  async (_, given, index) => {
    const { nodes } = await page('first: 1');
    expect(nodes).toHaveLength(1);
    const order = 'orderBy' in given ? 'REVIEWED ASC' : 'REVIEWED DESC';
    const after = Buffer.from(JSON.stringify([order, '2015-06-30', 'synthetic-case-05'])).toString('base64url');
    for (const deep of [{}, { after }]) {
      const told = await plan({ ...given, ...deep });
      expect(told).toContain(index);
      expect(told).not.toMatch(sorts);
    }
    if (opened().database.engine === 'sqlite')
      expect(await plan({ ...given, after })).toMatch(/synthetic=\? AND reviewed_on[<>]\?/);
  },
);
