import { describe, expect, test } from 'vitest';
import { subjectsOf } from '../../reporting/builder/subjects.ts';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs();
const get = (query: string, form = 'csv', transport: (typeof transports)[number] = 'embedded') =>
  fetch(`${graphs.url(transport)}/reports/builder.${form}?${query}`);
const subjects = () => subjectsOf(graphs.engine('embedded').apiSchema);

test('its subjects, dimensions and measures are those of the catalogue', async () => {
  const part = 'dimensions { statistic name } measures { statistic enumValue }';
  const { data } = await graphs.ask(
    'embedded',
    `{ catalogue { forums { ${part} } scrutiny { ${part} } publications { ${part} } workforce { ${part} } } }`,
  );
  type Part = {
    dimensions: { statistic: string; name: string }[];
    measures: { statistic: string; enumValue: string }[];
  };
  const parts = Object.values(data!.catalogue as Record<string, Part>);
  const listed = (statistic: string) => ({
    by: parts
      .flatMap(({ dimensions }) => dimensions.filter((each) => each.statistic === statistic).map(({ name }) => name))
      .sort(),
    measures: parts
      .flatMap(({ measures }) =>
        measures.filter((each) => each.statistic === statistic).map(({ enumValue }) => enumValue),
      )
      .sort(),
  });
  expect(subjects().map(({ name }) => name)).toEqual(['engagement', 'membership', 'publication', 'scrutiny']);
  for (const { field, dimensions, measures } of subjects())
    expect([
      field,
      { by: dimensions.map(({ value }) => value).sort(), measures: measures.map(({ value }) => value).sort() },
    ]).toEqual([field, listed(field)]);
});

describe.each(transports)('over %s', (transport) => {
  test.each(['engagement', 'membership', 'publication', 'scrutiny'])(
    'every dimension and measure of %s makes a page and a table with a column for each',
    async (name) => {
      const subject = subjects().find((each) => each.name === name)!;
      // What speaks of cases is answered by few dimensions alone: docs/case-statistics.md.
      const measures = subject.measures.filter(({ value }) => !/CASE_REVIEW|FLAGGED/.test(value));
      const asked = measures.map(({ value }) => `&measure=${value}`).join('');
      for (const { value } of subject.dimensions) {
        const query = `subject=${name}&by=${value}${value === 'CASE_OUTCOME' ? '&measure=CASE_REVIEW_COUNT&synthetic=true' : asked}`;
        const response = await get(query, 'csv', transport);
        expect([query, response.status]).toEqual([query, 200]);
        const [head] = (await response.text()).split('\n');
        if (value !== 'CASE_OUTCOME') for (const { field } of measures) expect(head!.split(',')).toContain(field);
      }
    },
  );

  test('its numbers are those of the graph', async () => {
    const query =
      'subject=scrutiny&by=FINANCIAL_YEAR&measure=RECOMMENDATION_COUNT&measure=ACCEPTANCE_RATE&strands=DISABILITY';
    const rows = (await (await get(`${query}&table=scrutiny`, 'json', transport)).json()) as Record<string, unknown>[];
    const { data } = await graphs.ask(
      transport,
      `{ scrutinyStatistics(by: [FINANCIAL_YEAR], filter: { strands: [DISABILITY], includePredecessors: true }) {
        rows { financialYear recommendationCount acceptanceRate containsSynthetic }
      } }`,
    );
    expect(rows).toEqual((data!.scrutinyStatistics as { rows: unknown }).rows);
    expect(rows.length).toBeGreaterThan(5);
  });
});

test('by nothing there is the total alone, as one row', async () => {
  const rows = (await (
    await get('subject=publication&measure=PUBLICATION_COUNT&table=publication', 'json')
  ).json()) as object[];
  expect(rows).toEqual([{ publicationCount: 366, containsSynthetic: false }]);
});

test('a form sent again with another subject keeps what that subject has; an address of a file that asks for more is refused', async () => {
  const query = 'subject=membership&by=AREA&by=STATUS&measure=SEAT_COUNT&measure=EVENT_COUNT&statuses=ACTIVE';
  const response = await fetch(`${graphs.url('embedded')}/reports/builder?${query}`);
  const page = await response.text();
  expect([response.status, page.includes('by: [AREA]'), page.includes('seatCount')]).toEqual([200, true, true]);
  const file = await get(query);
  const { errors } = (await file.json()) as { errors: { message: string }[] };
  expect(file.status).toBe(400);
  for (const name of ['statuses', 'by', 'measure']) expect(errors[0]!.message).toContain(`${name}: expected one of`);
});

test.each([
  ['subject=weather', 'subject: expected one of engagement, membership, publication, scrutiny; got weather'],
  ['by=COLOUR', 'by: expected one of'],
  ['by=AREA&by=STRAND&by=STATUS&by=LEVEL', 'by: expected at most 3 values; got AREA, STRAND, STATUS, LEVEL'],
  ['measure=HAPPINESS', 'measure: expected one of'],
  ['financialYears=2016', 'financialYears: expected a financial year such as 2016-17; got 2016'],
  ['chart=pie', 'chart: expected one of none, bar, line, stacked, tiles; got pie'],
])('%s is refused with what was expected', async (query, message) => {
  const response = await get(query);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect([response.status, errors[0]!.message]).toEqual([400, expect.stringContaining(message)]);
});

test('the page holds what was chosen, in its form and in its links to files', async () => {
  const query = 'subject=publication&by=KIND&by=LANGUAGE&measure=PUBLICATION_COUNT&chart=stacked';
  const response = await fetch(`${graphs.url('embedded')}/reports/builder?${query}`);
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain('by: [KIND, LANGUAGE]');
  for (const value of ['publication', 'stacked']) expect(page).toContain(`<option value="${value}" selected>`);
  for (const value of ['KIND', 'LANGUAGE', 'PUBLICATION_COUNT'])
    expect(page).toMatch(new RegExp(`value="${value}" checked`));
  expect(page).toContain(`/reports/builder.csv?${query.replaceAll('&', '&amp;')}&amp;table=publication`);
  expect(page).toContain('<svg');
});
