import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { acceptanceOperations } from '../support/acceptance.ts';
import { listen } from '../../gateway/channels.ts';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs({ exposePlan: true });

const url = () => `${graphs.url('embedded')}/graphql`;
const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(url(), { method: 'POST', headers, body });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('GraphQL over HTTP', () => {
  it.each(serverAudits({ url }))('$id $name', async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
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

  it('refuses a batch, parameters that are none, and a media type that it has not', async () => {
    const batch = await post('[{"query":"{ __typename }"}]');
    expect([batch.status, await codeOf(batch)]).toEqual([400, 'BAD_REQUEST']);
    const percent = await fetch(`${url()}?query=%`);
    expect([percent.status, percent.headers.get('cache-control')]).toEqual([400, 'no-store']);
    const page = await post('{"query":"{ __typename }"}', { 'content-type': 'application/json', accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([406, 'application/json; charset=utf-8']);
  });

  it('reads a compressed request', async () => {
    const response = await fetch(url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync('{"query":"{ __typename }"}'),
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it.each([
    ['gzip', 'gzip'],
    ['gzip, br', 'br'],
    ['gzip;q=0.9, br;q=0.1', 'gzip'],
    ['deflate', null],
  ])('compresses a large answer for a client that takes %s, and no small one', async (accepted, encoding) => {
    const ask = async (query: string) => {
      const response = await post(JSON.stringify({ query }), {
        'content-type': 'application/json',
        'accept-encoding': accepted,
      });
      return { encoding: response.headers.get('content-encoding'), answer: (await response.json()) as object };
    };
    const large = await ask('{ __schema { types { name description fields { name description } } } }');
    expect(large).toMatchObject({ encoding, answer: { data: { __schema: {} } } });
    expect((await ask('{ __typename }')).encoding).toBeNull();
  });

  it('keeps an id that a client gives, and makes one for what is none', async () => {
    const idFor = async (given: string) =>
      (await post('', { 'content-type': 'application/json', 'x-request-id': given })).headers.get('x-request-id');
    expect(await idFor('report-7.a')).toBe('report-7.a');
    expect(await idFor('a b')).toMatch(/^[0-9a-f-]{36}$/);
    const page = await fetch(`${graphs.url('embedded')}/healthz`, { headers: { 'x-request-id': 'probe' } });
    expect(page.headers.get('x-request-id')).toBe('probe');
  });

  it('gives a request as long as its header says', async () => {
    const withTimeout = (ms: string) =>
      post('{"query":"{ __typename }"}', { 'content-type': 'application/json', 'x-request-timeout-ms': ms });
    expect((await withTimeout('60000')).status).toBe(200);
    const heard: { deadline: number; at: number }[] = [];
    const stop = listen('request', ({ context: { deadline } }) => heard.push({ deadline, at: performance.now() }));
    await withTimeout('5000');
    await expect.poll(() => heard.length).toBe(1);
    stop();
    expect(heard[0]!.deadline).toBeLessThanOrEqual(heard[0]!.at + 5000);
    for (const nonsense of ['soon', '0', '-1', '1.5', '']) {
      const response = await withTimeout(nonsense);
      expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
    }
  });

  it('tells of each answer once, also of a refusal', async () => {
    const heard: unknown[] = [];
    const stop = listen('request', ({ context: { requestId, traceparent }, status, ms, operationName, codes }) =>
      heard.push({ requestId, trace: traceparent?.slice(3, 35), ms: typeof ms, status, operationName, codes }),
    );
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const headers = { 'content-type': 'application/json', traceparent: `00-${trace}-b7ad6b7169203331-01` };
    await post('{"query":"query Name { __typename }","operationName":"Name"}', { ...headers, 'x-request-id': 'good' });
    await post('{"query":"{ nowhere }"}', { ...headers, 'x-request-id': 'invalid' });
    await post('', { ...headers, 'x-request-id': 'empty' });
    await expect.poll(() => heard.length).toBe(3);
    stop();
    const common = { trace, ms: 'number', operationName: null };
    expect(heard).toEqual([
      { ...common, requestId: 'good', status: 200, operationName: 'Name', codes: [] },
      { ...common, requestId: 'invalid', status: 200, codes: ['GRAPHQL_VALIDATION_FAILED'] },
      { ...common, requestId: 'empty', status: 400, codes: ['BAD_REQUEST'] },
    ]);
  });

  it('remembers a document by its hash, by POST and by GET', async () => {
    const query = '{ area(code: "wessex") { code name } }';
    const extensions = {
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    };
    const byHash = `${url()}?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    const unknown = await fetch(byHash, { headers: { accept: 'application/graphql-response+json' } });
    expect([unknown.status, await codeOf(unknown)]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    const first = await post(JSON.stringify({ query, extensions }));
    const answer = { data: { area: { code: 'wessex', name: 'CPS Wessex' } } };
    expect(await first.json()).toEqual(answer);
    expect(await (await post(JSON.stringify({ extensions }))).json()).toEqual(answer);
    expect(await (await fetch(byHash)).json()).toEqual(answer);
  });

  it.runIf(graphs.config.engine === 'compiled')('shows the plan to a request that asks for it', async () => {
    const planOf = async (headers: Record<string, string>) => {
      const response = await post('{"query":"{ areas { code } }"}', { 'content-type': 'application/json', ...headers });
      return ((await response.json()) as { extensions?: { plan: unknown } }).extensions?.plan;
    };
    expect(await planOf({ 'x-show-plan': '1' })).toBeDefined();
    expect(await planOf({})).toBeUndefined();
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
    // Its sources are links; what it loads is its own.
    expect(page).not.toMatch(/src="https?:|<link[^>]*href="https?:/);
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
