import { describe, expect, it } from 'vitest';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs();

describe('bad input', () => {
  it.each([
    ['too long a page at the root', '{ panels(first: 101) { totalCount } }', [['panels']]],
    [
      'too long a page under every member of a list, by alias and index',
      '{ some: areas(isCurrent: true, kind: VIRTUAL_AREA) { many: panels(first: 101) { totalCount } } }',
      [['some']],
    ],
    [
      'a page from both ends',
      '{ area(code: "wessex") { panels(first: 1, last: 1) { totalCount } } }',
      [['area', 'panels']],
    ],
    [
      'a page in another subgraph',
      '{ area(code: "wessex") { code documents: publications(first: 101) { totalCount } } }',
      [['area', 'documents']],
    ],
    ['a cursor that is none', '{ panels(after: "nonsense") { totalCount } }', [['panels']]],
  ])('%s: the same data, places and codes over both transports', async (_, query, places) => {
    const embedded = await graphs.ask('embedded', query);
    expect(await graphs.ask('http', query)).toEqual(embedded);
    expect(embedded.errors!.map(({ path }) => path?.slice(0, places[0]!.length))).toEqual(
      expect.arrayContaining(places),
    );
    expect(new Set(embedded.errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});

describe('a value that cannot be', () => {
  const statistics = (given: string) => `scrutinyStatistics(${given}) { rows { recommendationCount } }`;
  const declared =
    'query ($by: [ScrutinyDimension!]!, $having: [ScrutinyHaving!], $filter: ScrutinyFilter, $first: Int)';
  const given = 'by: $by, having: $having, filter: $filter, first: $first';

  it.each([
    [
      'a measure that does not exist',
      'having: { measure: NOPE, min: 1 }',
      { having: [{ measure: 'NOPE', min: 1 }] },
      /"NOPE".*ScrutinyMeasure/,
    ],
    ['a number that is none', 'first: "ten"', { first: 'ten' }, /Int cannot represent/],
    ['a member that a filter has not', 'filter: { colours: [] }', { filter: { colours: [] } }, /"colours"/],
    [
      'a year that is none',
      'filter: { financialYears: "2016-18" }',
      { filter: { financialYears: ['2016-18'] } },
      /expected a financial year as "2016-17"; got "2016-18"/,
    ],
    ['no rows', 'first: 0', { first: 0 }, /first: expected 1 to 5000; got 0/],
  ])('%s is BAD_USER_INPUT in the document and in a variable', async (_, literal, variables, message) => {
    const inDocument = await graphs.ask('embedded', `{ ${statistics(`by: [AREA], ${literal}`)} }`);
    const inVariable = await graphs.ask('embedded', `${declared} { ${statistics(given)} }`, {
      by: ['AREA'],
      ...variables,
    });
    if (!inDocument.errors![0]!.path) expect(inDocument.errors![0]!.locations).toHaveLength(1);
    for (const { errors } of [inDocument, inVariable])
      expect(errors).toMatchObject([
        { message: expect.stringMatching(message) as string, extensions: { code: 'BAD_USER_INPUT' } },
      ]);
  });
});

const query = `{
  panel(id: "caf") { name }
  areas(isCurrent: true, kind: AREA) { code documents: publications(first: 1) { totalCount } }
  publication(id: "any") { id }
}`;
const currentAreas = 14;
/** The places of the query that publications answers; below a list, with what follows there. */
const lost = (...below: string[]) => [
  ...Array.from({ length: currentAreas }, (_, index) => ['areas', index, 'documents', ...below]),
  ['publication'],
];
const sorted = (paths: unknown[]) => paths.map((path) => JSON.stringify(path)).sort();

/** All but what publications answers, which is null. */
const rest = {
  panel: { name: 'Community Accountability Forum' },
  areas: Array.from({ length: currentAreas }, () => ({ code: expect.any(String) as string, documents: null })),
  publication: null,
};

describe('a subgraph whose database fails', () => {
  it.each(transports)('gives the rest, and masked errors at every place, over %s', async (transport) => {
    await graphs.subgraph('publications').database.dataSource.query('DROP TABLE IF EXISTS publication');
    const { data, errors } = await graphs.ask(transport, query);
    expect(data).toEqual(rest);
    expect(sorted(errors!.map(({ path }) => path))).toEqual(sorted(lost('totalCount')));
    for (const error of errors!) {
      expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', serviceName: 'publications' });
      expect(error.message).toBe('Something went wrong on our side; it has been logged.');
    }
  });
});

describe('a subgraph that is down', () => {
  it('gives the rest, and at every place an error that names the subgraph and nothing else', async () => {
    await graphs.endServer('publications');
    const { data, errors } = await graphs.ask('http', query);
    expect(data).toEqual(rest);
    expect(sorted(errors!.map(({ path }) => path))).toEqual(sorted(lost()));
    for (const error of errors!) {
      expect(error.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'publications' });
      expect(error.message).toBe('The subgraph publications did not answer.');
    }
  });

  it('leaves the gateway alive but not ready', async () => {
    const [live, ready] = await Promise.all(['/healthz', '/readyz'].map((path) => fetch(graphs.url('http') + path)));
    expect(live!.status).toBe(200);
    expect([ready!.status, await ready!.json()]).toEqual([503, { status: 'not ready', missing: ['publications'] }]);
  });
});

describe('what would cost too much is refused before it is planned', () => {
  const circle = (levels: number): string =>
    levels === 0 ? 'code' : `predecessors { successors { ${circle(levels - 1)} } }`;
  it('fields nested in a circle', async () => {
    expect(await graphs.ask('embedded', `{ area(code: "wessex") { ${circle(50)} } }`)).toEqual({
      errors: [
        {
          message: 'expected at most 14 levels of fields; got 102',
          extensions: { code: 'OPERATION_TOO_COMPLEX' },
        },
      ],
    });
    const along = (levels: number): string => (levels === 0 ? 'id' : `benchmark { ${along(levels - 1)} }`);
    const figures = (levels: number) => `{ workforceFigures(first: 1) { nodes { ${along(levels)} } } }`;
    expect(await graphs.ask('embedded', figures(11))).toHaveProperty('data.workforceFigures');
    expect(await graphs.ask('embedded', figures(12))).toHaveProperty(
      'errors[0].message',
      'expected at most 14 levels of fields; got 15',
    );
  });
  it('lists in lists, as far as their sizes are known', async () => {
    expect(await graphs.ask('embedded', `{ area(code: "wessex") { ${circle(6)} } }`)).toEqual({
      errors: [
        {
          message: 'expected at most 100000 objects by estimate; got 1111111111111',
          extensions: { code: 'OPERATION_TOO_COMPLEX' },
        },
      ],
    });
  });
  it('a document without end', async () => {
    const { errors } = await graphs.ask('embedded', `{ ${'a '.repeat(30_000)} }`);
    expect(errors).toEqual([
      { message: 'expected at most 4000 tokens; got 30002', extensions: { code: 'OPERATION_TOO_COMPLEX' } },
    ]);
  });
});
