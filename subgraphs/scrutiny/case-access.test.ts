import { beforeAll, expect, test } from 'vitest';
import { reviewCells } from '../../tests/support/case-reviews.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviews } from './import/case-reviews.ts';
import { feedback } from './import/feedback.ts';
import { scrutiny } from './index.ts';

const { data, ask, opened } = testSubgraph(scrutiny);
const { load } = rowImporter(opened);

const synthetic = 'urn:cps:synthetic:trial';
const review = (id: string, row: Record<string, string> = {}) => reviewCells({ id, flagged_correctly: 'yes', ...row });

beforeAll(async () => {
  await load(caseReviews, [
    review('case-1'),
    review('case-2', { reviewed_on: '2020-01-10', panel_slug: 'caf', meeting_id: '' }),
    review('synthetic-1'),
    review('synthetic-2', { reviewed_on: '2017-03-31' }),
    review('synthetic-3', { reviewed_on: '2017-04-01' }),
    review('synthetic-4', { panel_slug: 'caf', meeting_id: '' }),
  ]);
  const remark = { kind: 'lesson', stage: 'charging', point: 'Explain the charge' };
  await load(feedback, [
    { ...remark, id: 'synthetic-11', case_review_id: 'synthetic-1', source_url: synthetic },
    { ...remark, id: 'synthetic-10', case_review_id: 'synthetic-1', source_url: synthetic },
    { ...remark, id: 'remark-1', case_review_id: 'case-1', source_url: 'https://example.org/page' },
  ]);
});

const unauthorised = {
  message:
    'CaseReview: expected an identity that may read record-level case reviews; got an anonymous one. `includeSynthetic: true` reads the synthetic ones.',
  extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
};
const entity = (fields: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;

test.each([
  'caseReviews { totalCount }',
  'caseReviews(first: 1) { nodes { id } }',
  'caseReviews(includeSynthetic: false) { pageInfo { hasNextPage } }',
])('{ %s } is refused, and says how the synthetic ones are read', async (field) => {
  expect(await ask(`{ ${field} }`)).toEqual({
    data: { caseReviews: null },
    errors: [{ ...unauthorised, path: ['caseReviews'] }],
  });
});

test('a list and its counts hold synthetic reviews alone', async () => {
  const { caseReviews: list } = await data(
    '{ caseReviews(includeSynthetic: true) { totalCount nodes { id source { kind } } pageInfo { containsSynthetic } } }',
  );
  expect(list).toEqual({
    totalCount: 4,
    nodes: ['synthetic-3', 'synthetic-2', 'synthetic-1', 'synthetic-4'].map((id) => ({
      id,
      source: { kind: 'SYNTHETIC' },
    })),
    pageInfo: { containsSynthetic: true },
  });
});

test('a synthetic review is read by id; a recorded one and one that is not there are answered alike', async () => {
  expect(await data('{ caseReview(id: "synthetic-2") { id } }')).toEqual({ caseReview: { id: 'synthetic-2' } });
  for (const id of ['case-1', 'case-99'])
    expect(await ask(`{ caseReview(id: "${id}") { id outcome } }`)).toEqual({
      data: { caseReview: null },
      errors: [{ ...unauthorised, path: ['caseReview'] }],
    });
});

test('an entity is answered as the field is', async () => {
  const of = ['synthetic-1', 'case-1', 'case-99'].map((id) => ({ __typename: 'CaseReview', id }));
  expect(await ask(entity('... on CaseReview { id feedback { id } }'), { of })).toEqual({
    data: {
      _entities: [{ id: 'synthetic-1', feedback: [{ id: 'synthetic-10' }, { id: 'synthetic-11' }] }, null, null],
    },
    errors: [1, 2].map((place) => ({ ...unauthorised, path: ['_entities', place] })),
  });
  const { errors } = await ask(entity('__typename'), { of: [{ __typename: 'CaseReview', id: 7 }] });
  expect(errors).toMatchObject([
    { message: 'CaseReview.id: expected a string as key; got 7', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('the catalogue tells nothing of files with recorded reviews, beyond when they were loaded', async () => {
  const answer = await data(
    entity('... on Catalogue { scrutiny { datasets { kind } measures { name lastImport } } }'),
    { of: [{ __typename: 'Catalogue', id: 'catalogue' }] },
  );
  const [{ scrutiny: held }] = answer._entities as [
    { scrutiny: { datasets: { kind: string }[]; measures: { name: string; lastImport: string | null }[] } },
  ];
  expect(held.datasets.map(({ kind }) => kind)).toEqual(['casework-outcomes', 'recommendations']);
  expect(held.measures.find(({ name }) => name === 'caseReviewCount')?.lastImport).toEqual(expect.any(String));
});

test('panels and meetings are answered as the root is, and others of their fields stand', async () => {
  const of = [
    { __typename: 'Panel', id: 'se-lsip' },
    { __typename: 'Meeting', id: 'meeting-0123456789' },
  ];
  const refused = await ask(
    entity('... on Panel { id caseReviews { totalCount } } ... on Meeting { id caseReviews { nodes { id } } }'),
    { of },
  );
  expect(refused).toEqual({
    data: {
      _entities: [
        { id: 'se-lsip', caseReviews: null },
        { id: 'meeting-0123456789', caseReviews: null },
      ],
    },
    errors: [0, 1].map((place) => ({ ...unauthorised, path: ['_entities', place, 'caseReviews'] })),
  });
  const list = 'caseReviews(includeSynthetic: true) { totalCount nodes { id } }';
  const answer = await data(entity(`... on Panel { ${list} } ... on Meeting { ${list} }`), {
    of: [...of, { __typename: 'Panel', id: 'caf' }, { __typename: 'Meeting', id: 'meeting-9999999999' }],
  });
  const three = { totalCount: 3, nodes: ['synthetic-3', 'synthetic-2', 'synthetic-1'].map((id) => ({ id })) };
  expect(answer._entities).toEqual([
    { caseReviews: three },
    { caseReviews: three },
    { caseReviews: { totalCount: 1, nodes: [{ id: 'synthetic-4' }] } },
    { caseReviews: { totalCount: 0, nodes: [] } },
  ]);
});
