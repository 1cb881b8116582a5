import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { acceptanceOperations } from '../support/acceptance.ts';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs();

const url = () => `${graphs.url('embedded')}/graphql`;
const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(url(), { method: 'POST', headers, body });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('GraphQL over HTTP', () => {
  it.each(serverAudits({ url }))('$id $name', async (audit) => {
    expect((await audit.fn()).status).toBe('ok');
  });

  it('answers a query by GET', async () => {
    const response = await fetch(`${url()}?query=${encodeURIComponent('{ area(code: "wessex") { code } }')}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { area: { code: 'wessex' } } });
  });

  it('refuses a mutation by GET and by POST', async () => {
    const byGet = await fetch(`${url()}?query=${encodeURIComponent('mutation { __typename }')}`);
    expect([byGet.status, byGet.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await codeOf(await post('{"query":"mutation { __typename }"}'))).toBe('BAD_USER_INPUT');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses %s, which a foreign page may post without asking',
    async (type) => {
      const response = await post('{"query":"{ __typename }"}', { 'content-type': type });
      expect([response.status, await codeOf(response)]).toEqual([415, 'BAD_REQUEST']);
    },
  );

  it('names the methods it knows', async () => {
    const response = await fetch(url(), { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it.each([
    ['a document that does not parse', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', { query: '{ nowhere }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation name that no operation has',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'several operations and no name',
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of the wrong type',
      { query: 'query ($code: ID!) { area(code: $code) { code } }', variables: {} },
      'BAD_USER_INPUT',
    ],
    ['a date that is none', { query: '{ meetings(filter: { from: "yesterday" }) { totalCount } }' }, 'BAD_USER_INPUT'],
    [
      'a variable date that is none',
      {
        query: 'query ($from: Date) { meetings(filter: { from: $from }) { totalCount } }',
        variables: { from: '2023-02-30' },
      },
      'BAD_USER_INPUT',
    ],
  ])('%s has status 400 for a GraphQL client, 200 for a JSON one, and a code', async (_, request, code) => {
    const asGraphql = await post(JSON.stringify(request), {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    });
    const asJson = await post(JSON.stringify(request));
    expect([asGraphql.status, await codeOf(asGraphql)]).toEqual([400, code]);
    expect([asJson.status, await codeOf(asJson)]).toEqual([200, code]);
  });

  it('answers in GraphQL form where nothing is served', async () => {
    const response = await fetch(`${graphs.url('embedded')}/nowhere`);
    expect([response.status, await codeOf(response)]).toEqual([404, 'BAD_REQUEST']);
  });
});

describe.each(transports)('pages and health over the %s transport', (transport) => {
  const get = (path: string) => fetch(`${graphs.url(transport)}${path}`);

  it('lives, and is ready when every subgraph answers', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('says what it is, with links', async () => {
    const page = await (await get('/')).text();
    expect(page).toContain('href="/graphiql"');
    expect(page).not.toMatch(/(src|href)="https?:/);
  });
});

describe('GraphiQL', () => {
  const get = (path: string) => fetch(`${graphs.url('embedded')}${path}`);

  it('serves a page that loads nothing from elsewhere', async () => {
    const response = await get('/graphiql');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await response.text()).not.toMatch(/https?:/);
  });

  it.each(['app.js', 'app.css', 'codicon.ttf', 'editor-worker.js', 'json-worker.js', 'graphql-worker.js'])(
    'serves %s',
    async (file) => {
      const response = await get(`/graphiql/${file}`);
      expect(response.status).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
    },
  );

  it('opens with the example operations, each of which runs', async () => {
    const tabs = (await (await get('/graphiql/examples.json')).json()) as { query: string }[];
    expect(tabs).toHaveLength(acceptanceOperations.length);
    for (const { query } of tabs) expect((await graphs.ask('embedded', query)).errors).toBeUndefined();
  });
});
