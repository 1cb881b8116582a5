import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../platform/log.ts';
import { scalars } from '../../platform/scalars.ts';
import { listen } from '../../gateway/channels.ts';
import { engines } from '../../gateway/engine/index.ts';
import { gatewayServer } from '../../gateway/server.ts';
import { embeddedTransport } from '../../gateway/transport/embedded.ts';
import { httpTransport } from '../../gateway/transport/http.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { openLoaded, pick } from '../../subgraphs/load.ts';
import { freshDatabases } from '../support/database.ts';

/** The gateway over the forums subgraph, while the other three are down, with a collector for its traces. */
const config = { ...freshDatabases(), metrics: 'on' } as const;
const supergraph = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');
const lines: string[] = [];
const spans: Span[] = [];
let server: FastifyInstance;
let url: string;

type Attribute = { key: string; value: Record<string, unknown> };
type Span = {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  kind: number;
  status: { code: number };
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: Attribute[];
  service: unknown;
};
type Export = { resourceSpans: { resource: { attributes: Attribute[] }; scopeSpans: { spans: Span[] }[] }[] };
const valueOf = (attributes: Attribute[], key: string) =>
  Object.values(attributes.find((attribute) => attribute.key === key)?.value ?? {})[0];

const lastedOf = (span: Span) => Number(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano));
/** On a busy machine a line or an export may take its time. */
const patience = { timeout: 10_000 };

const collector = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += String(part)));
  request.on('end', () => {
    if (request.url === '/v1/traces')
      for (const { resource, scopeSpans } of (JSON.parse(body) as Export).resourceSpans)
        for (const span of scopeSpans.flatMap((each) => each.spans))
          spans.push({ ...span, service: valueOf(resource.attributes, 'service.name') });
    response.end('{}');
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => void collector.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '20');
  vi.stubEnv('OTEL_SERVICE_NAME', 'the-graph');
  const forums = await openLoaded(pick('a subgraph', subgraphs, 'forums'), config);
  const log = createLog('info', 'gateway', { write: (line) => lines.push(line) });
  const transports = subgraphs.map(({ name }) =>
    name === 'forums'
      ? embeddedTransport(forums, log)
      : httpTransport(name, 'http://127.0.0.1:1/graphql', createLog('silent', 'test')),
  );
  server = gatewayServer(
    await engines[config.engine](supergraph, transports, { log, scalars }),
    transports,
    log,
    config,
  );
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  collector.close();
  vi.unstubAllEnvs();
});

const post = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
/** Asks, and waits for the line that tells of it. */
async function askLogged(body: object, headers?: Record<string, string>): Promise<Record<string, unknown>> {
  const id = (await post(body, headers)).headers.get('x-request-id');
  return vi.waitFor(() => {
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const line = told.find(({ msg, requestId }) => msg === 'request' && requestId === id);
    if (line === undefined) throw new Error(`no line of ${id}`);
    return line;
  }, patience);
}

const oneName = 'query OneName($id: ID!) { panel(id: $id) { name } }';
const lost = '{ panel(id: "caf") { name } publication(id: "any") { id } }';

describe('a line a request', () => {
  it('says who, how long and by which subgraphs', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const line = await askLogged(
      { query: oneName, variables: { id: 'caf' }, operationName: 'OneName' },
      { traceparent: `00-${traceId}-00f067aa0ba902b7-00` },
    );
    expect(line).toEqual({
      level: 30,
      time: expect.any(Number) as number,
      name: 'gateway',
      requestId: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      traceId,
      operation: 'OneName',
      status: 200,
      ms: expect.any(Number) as number,
      codes: [],
      fetches: { forums: { count: 1, ms: expect.any(Number) as number } },
      msg: 'request',
    });
  });

  it('is a warning where a subgraph is down, and none where the client is at fault', async () => {
    expect(await askLogged({ query: lost })).toMatchObject({ level: 40, codes: ['SUBGRAPH_UNAVAILABLE'] });
    expect(await askLogged({ query: '{ nowhere }' })).toMatchObject({
      level: 30,
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    });
  });

  it('and no other have nothing that a client sent but the names of operations', async () => {
    const value = 'jane.doe@example.org';
    const before = lines.length;
    const headers = {
      authorization: `Bearer ${value}`,
      cookie: `session=${value}`,
      'user-agent': value,
      'x-forwarded-for': '203.0.113.77',
      traceparent: value,
      tracestate: `congo=${value}`,
    };
    const planted = [
      { query: oneName, variables: { id: value } },
      { query: oneName, variables: { id: [value] } },
      { query: `{ panel(id: "${value}") { name } }` },
      { query: `{ panel(id: "${value}") { name } publication(id: "${value}") { id } }` },
      { query: `{ panels(after: "${value}") { totalCount } }` },
      { query: `{ panel(id: ${JSON.stringify(value)}, ${value}` },
      { query: '{ __typename }', operationName: value },
    ];
    for (const body of planted) await askLogged(body, headers);
    await fetch(`${url}/graphql?query=${encodeURIComponent(`{ panel(id: "${value}") { name } }`)}`, { headers });
    await fetch(`${url}/${encodeURIComponent(value)}`, { headers });
    await vi.waitFor(() => expect(lines.length).toBeGreaterThan(before + planted.length), patience);
    const told = lines.slice(before).join('');
    expect(told).not.toMatch(/jane|doe|example\.org|203\.0\.113|127\.0\.0\.1/i);
  });
});

it('/metrics counts requests, fetches and what the process uses', async () => {
  await askLogged({ query: oneName, variables: { id: 'caf' }, operationName: 'OneName' });
  await askLogged({ query: lost });
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await response.text();
  for (const sample of [
    'gateway_info{engine="\\w+",version="[\\d.]+",node="v[\\d.]+"} 1',
    'gateway_requests_total{status="2xx",code="none"} [1-9]',
    'gateway_requests_total{status="2xx",code="SUBGRAPH_UNAVAILABLE"} [1-9]',
    'gateway_request_seconds_bucket{le="10",operation="OneName"} [1-9]',
    'gateway_request_seconds_count{operation="anonymous"} [1-9]',
    'gateway_fetch_seconds_count{subgraph="forums",outcome="answered"} [1-9]',
    'gateway_fetch_seconds_count{subgraph="publications",outcome="unavailable"} [1-9]',
    'nodejs_eventloop_lag_p99_seconds [\\d.e-]+',
    'process_resident_memory_bytes [1-9]\\d{7}',
    'process_cpu_seconds_total [\\d.]+',
  ])
    expect(text).toMatch(new RegExp(`^${sample.replace(/[{}]/g, '\\$&').replace('\\{7\\}', '{7}')}`, 'm'));
});

describe('traces', () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const caller = 'b7ad6b7169203331';
  const of = (trace: string) => spans.filter((span) => span.traceId === trace);

  it('have a span of the request, whose id the subgraphs are told, and below it one a fetch', async () => {
    const sent: string[] = [];
    const stop = listen('fetch', ({ context }) => sent.push(context.traceparent!));
    await askLogged(
      { query: `query Lost ${lost}`, operationName: 'Lost' },
      { traceparent: `00-${traceId}-${caller}-01` },
    );
    stop();
    // The span of the request ends last, so it is not sent before the others.
    const request = await vi.waitFor(() => {
      const found = of(traceId).find(({ name }) => name === 'Lost');
      if (found === undefined) throw new Error(`no span of the request among ${JSON.stringify(of(traceId))}`);
      return found;
    }, patience);
    expect(request).toMatchObject({ parentSpanId: caller, kind: 2, status: { code: 2 }, service: 'the-graph' });
    expect(valueOf(request.attributes, 'error.type')).toBe('SUBGRAPH_UNAVAILABLE');
    expect(new Set(sent)).toEqual(new Set([`00-${traceId}-${request.spanId}-01`]));
    const fetches = of(traceId).filter((span) => span !== request);
    // A second attempt at the subgraph that is down is a fetch too.
    const told = new Set(fetches.map((each) => [each.name, each.parentSpanId, each.kind, each.status.code].join(' ')));
    expect([...told].sort()).toEqual([
      `fetch forums ${request.spanId} 3 0`,
      `fetch publications ${request.spanId} 3 2`,
    ]);
    for (const each of fetches) expect(lastedOf(each)).toBeLessThan(lastedOf(request));
    expect(JSON.stringify(of(traceId))).not.toContain('caf');
  });

  it('begin here where the client sent none, and are not recorded where it said so', async () => {
    const unwanted = '11112222333344445555666677778888';
    await askLogged({ query: oneName, variables: { id: 'caf' } }, { traceparent: `00-${unwanted}-${caller}-00` });
    const { traceId: begun } = await askLogged({ query: oneName, variables: { id: 'caf' } });
    await vi.waitFor(() => expect(of(begun as string)).toHaveLength(2), patience);
    expect(of(begun as string).filter(({ parentSpanId }) => !parentSpanId)).toHaveLength(1);
    expect(of(unwanted)).toEqual([]);
  });
});
