import { expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { publications } from './index.ts';

const { data } = testSubgraph(publications);

test('commitments name their framework, Area and documents', async () => {
  expect(
    await data(`{ commitment(id: "cqs-12") { framework reference period { label start end kind } area { code } publications { id } source { kind } }
      wales: commitment(id: "welsh-scheme-2000") { area { code } target progress } none: commitment(id: "none") { id } }`),
  ).toEqual({
    commitment: {
      framework: 'Core Quality Standards 2010',
      reference: '12',
      period: { label: '2010-04 to 2014-04', start: '2010-04-01', end: '2014-04-30', kind: 'SPAN' },
      area: null,
      publications: [
        { id: 'community-engagement-good-practice-in-relation-to-cqs-12-2012-13' },
        { id: 'cps-equality-and-diversity-objectives-annual-report-2012-13' },
        { id: 'national-review-of-local-scrutiny-involvement-panels-2012-13' },
      ],
      source: { kind: 'PUBLISHED' },
    },
    wales: { area: { code: 'cymru-wales' }, target: null, progress: 'Approved by the Welsh Language Board' },
    none: null,
  });
});
test('commitments are filtered and ordered', async () => {
  expect(
    await data(`{ all: commitments { totalCount } hate: commitments(filter: { themes: ["hate crime"], areas: ["wessex"] }) { totalCount }
      frameworks: commitments(filter: { frameworks: ["Casework Quality Standards 2014"] }) { nodes { id } }
      family: commitments(filter: { areas: ["south-east", "east-of-england"], includePredecessors: true }) { totalCount }
      newest: commitments(first: 1, orderBy: { field: PERIOD, direction: DESC }) { nodes { id } }
      last: commitments(last: 1, orderBy: { field: PERIOD, direction: DESC }) { nodes { period { label } } } }`),
  ).toEqual({
    all: { totalCount: 77 },
    hate: { totalCount: 5 },
    frameworks: { nodes: [1, 2, 3, 4].map((number) => ({ id: `casework-quality-standard-${number}` })) },
    family: { totalCount: 2 },
    newest: { nodes: [{ id: 'vawg-2025-1' }] },
    last: { nodes: [{ period: null }] },
  });
});
