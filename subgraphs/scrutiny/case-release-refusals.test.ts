import { beforeAll, expect, test } from 'vitest';
import { caseReleases, of2016, of2017, threeYears } from '../../tests/support/case-releases.ts';
import { countDuring, statementsDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { scrutiny } from './index.ts';

const subgraph = testSubgraph(scrutiny);
const { ask } = subgraph;
const { release } = caseReleases(subgraph);

beforeAll(async () => {
  await release('2017-03-31', of2016);
  await release('2018-03-31', [...of2016, ...of2017]);
});

const refused = [{ message: 'This table is not available.', extensions: { code: 'TABLE_NOT_AVAILABLE' } }];
const year = 'filter: { financialYears: ["2017-18"] }';
const refuses = async (query: string) => {
  // Known from the answer before, so that what is asked below is asked for the refusal.
  await ask(`{ scrutinyStatistics(by: [AREA], ${year}) { total { caseReviewCount } } }`);
  const texts = await statementsDuring(async () => {
    const { errors } = await ask(query);
    expect(errors).toMatchObject(refused);
  });
  expect(texts.filter((text) => !text.includes('FROM release_receipt'))).toEqual([]);
};

test.each([
  ['of all years', 'by: [AREA]'],
  ['of no year', 'by: [AREA], filter: { financialYears: [] }'],
  ['by year, of none', 'by: [AREA, FINANCIAL_YEAR], filter: { financialYears: [] }'],
  ['of two years', 'by: [AREA], filter: { financialYears: ["2016-17", "2017-18"] }'],
  ['of three years by Area alone', `by: [AREA], filter: { ${threeYears} }`],
  ['by Area and strand of a year', `by: [AREA, STRAND], ${year}`],
  ['by Area, strand and year', `by: [AREA, STRAND, FINANCIAL_YEAR], filter: { ${threeYears} }`],
  ['by Area and outcome', `by: [AREA, CASE_OUTCOME], ${year}`],
  ['by quarter', `by: [QUARTER], ${year}`],
  ['by panel', `by: [PANEL], ${year}`],
  ['of a kind of panel', 'by: [AREA], filter: { financialYears: ["2017-18"], panelKinds: [LSIP] }'],
  ['of a strand beside Areas of a year', 'by: [AREA], filter: { financialYears: ["2017-18"], strands: [RACIST] }'],
  ['of two strands merged', 'by: [], filter: { financialYears: ["2017-18"], strands: [RACIST, RAPE] }'],
  [
    'of a strand and those it is part of',
    'by: [], filter: { financialYears: ["2017-18"], strands: [RACIST], includeBroader: true }',
  ],
  ['of no outcome', 'by: [], filter: { financialYears: ["2017-18"], outcomes: [] }'],
  ['rolled up', 'by: [AREA], filter: { financialYears: ["2017-18"], includePredecessors: true }'],
  ['kept by it', `by: [AREA], ${year}, having: { measure: CASE_REVIEW_COUNT, max: 20 }`],
  ['ordered by it', `by: [AREA], ${year}, orderBy: { measure: CASE_REVIEW_COUNT }`],
])('counts %s are refused before a statement', async (_, given) => {
  const query = `{ scrutinyStatistics(${given}) { rows { caseReviewCount } total { caseReviewCount } } }`;
  await refuses(query);
  expect((await countDuring(() => ask(query))).statements).toEqual({});
});

test.each([
  ['a year without a release', 'by: [AREA], filter: { financialYears: ["2018-19"] }'],
  ['such a year among others', 'by: [AREA, FINANCIAL_YEAR], filter: { financialYears: ["2017-18", "2018-19"] }'],
  [
    'three years that no release ends',
    'by: [AREA, STRAND], filter: { financialYears: ["2016-17", "2017-18", "2018-19"] }',
  ],
  [
    'three years that do not follow one another',
    'by: [AREA, STRAND], filter: { financialYears: ["2013-14", "2016-17", "2017-18"] }',
  ],
])('counts of %s are refused before a statement about cases', (_, given) =>
  refuses(`{ scrutinyStatistics(${given}) { rows { caseReviewCount } } }`),
);

test.each(['change(measure: CASE_REVIEW_COUNT)', 'caseReviewCount previous { financialYear }'])(
  '%s is refused: releases are not compared',
  (fields) => refuses(`{ scrutinyStatistics(by: [AREA, FINANCIAL_YEAR]) { rows { ${fields} } } }`),
);

test('the rate of correct marks, alone and beside the count', async () => {
  for (const fields of ['correctlyFlaggedRate', 'caseReviewCount correctlyFlaggedRate'])
    await refuses(`{ scrutinyStatistics(by: [AREA], ${year}) { rows { ${fields} } } }`);
});

test('on a panel, and on an Area with those it was made from', async () => {
  const on = (entity: string, type: string, given: string) =>
    refuses(`{ _entities(representations: [{ ${entity} }]) { ... on ${type} {
        scrutinyStatistics(by: [], ${year}${given}) { total { caseReviewCount } } } } }`);
  await on('__typename: "Panel", id: "se-lsip"', 'Panel', '');
  await on('__typename: "Area", code: "wessex"', 'Area', ', includePredecessors: true');
});

test('together with synthetic ones', () =>
  refuses(`{ scrutinyStatistics(by: [AREA], ${year}, includeSynthetic: true) { rows { caseReviewCount } } }`));
