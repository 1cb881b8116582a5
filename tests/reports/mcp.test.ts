import { request } from 'node:http';
import { readdirSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, describe, expect, it } from 'vitest';
import { childEnvironment } from '../../platform/config.ts';
import { writeCaseReviews } from '../support/case-reviews.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs();
const patience = 60_000;
const open: Client[] = [];
afterAll(() => Promise.all(open.map((client) => client.close())));

type Answer = {
  title: string;
  address: string;
  containsSynthetic: boolean;
  notAnswered: string[];
  figures: { label: string; value: unknown }[];
  tables: Record<string, Record<string, unknown>[]>;
  next: string | null;
};

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  // So that what a tool answers is checked against what it promised.
  await client.listTools();
  open.push(client);
  return client;
}

const overHttp = (name: 'embedded' | 'http' = 'embedded') =>
  connected(new StreamableHTTPClientTransport(new URL(`${graphs.url(name)}/mcp`)) as Transport);

function overStdio(): Promise<Client> {
  const { dataDir, databaseUrl } = graphs.config;
  const env = childEnvironment({ dataDir, databaseUrl: databaseUrl ?? '' }) as Record<string, string>;
  return connected(
    new StdioClientTransport({ command: 'npm', args: ['run', '--silent', 'mcp'], env, stderr: 'ignore' }),
  );
}

async function call(client: Client, name: string, given: Record<string, unknown>) {
  const { isError = false, structuredContent, content } = await client.callTool({ name, arguments: given });
  const [{ text }] = content as [{ text: string }];
  return { isError, answer: structuredContent as Answer, text };
}

describe.each([
  ['streamable HTTP', () => overHttp()],
  ['streamable HTTP, subgraphs of their own', () => overHttp('http')],
  ['stdio', overStdio],
] as const)('over %s', (_, connect) => {
  it('has exactly the reports as tools, and answers as the graph does', { timeout: patience }, async () => {
    const client = await connect();
    const { tools } = await client.listTools();
    const reports = readdirSync('reports', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(tools.map(({ name }) => name).sort()).toEqual(reports.map(({ name }) => name.replaceAll('-', '_')).sort());

    const { isError, answer, text } = await call(client, 'area_profile', { area: 'cymru-wales', lang: 'cy' });
    expect(isError).toBe(false);
    const query = `{ area(code: "cymru-wales") {
      panels(includePredecessors: true, first: 100) { totalCount nodes { id name source { url } } }
    } }`;
    const { area } = (await graphs.ask('embedded', query)).data as {
      area: { panels: { totalCount: number; nodes: { id: string; name: string; source: { url: string } }[] } };
    };
    expect(answer).toMatchObject({ title: 'Proffil Ardal', containsSynthetic: false, notAnswered: [] });
    expect(answer.figures[0]).toEqual({ label: 'Paneli a fforymau', value: area.panels.totalCount });
    expect(answer.tables.panels!.map(({ id, name, sourceUrl: url }) => ({ id, name, source: { url } }))).toEqual(
      area.panels.nodes,
    );
    expect(answer.address).toMatch(/\/reports\/area-profile\.html\?area=cymru-wales&lang=cy$/);
    expect(text).toContain('# Proffil Ardal');
    for (const { name, source } of area.panels.nodes.slice(0, 8)) {
      const row = text.split('\n').find((line) => line.startsWith(`| ${name} |`));
      expect(text).toContain(`\n${/\[(\d+)\] \|$/.exec(row!)![1]}. <${source.url}>\n`);
    }
  });
});

it('types each tool by the parameters of its report', async () => {
  const { tools } = await (await overHttp()).listTools();
  const ofArea = tools.find(({ name }) => name === 'area_profile')!;
  expect(ofArea).toMatchObject({ title: 'Area profile', annotations: { readOnlyHint: true } });
  expect(ofArea.inputSchema).toMatchObject({
    type: 'object',
    required: ['area'],
    additionalProperties: false,
    properties: {
      area: { type: 'string' },
      year: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
      predecessors: { type: 'boolean', default: true },
      synthetic: { type: 'boolean', default: false },
      lang: { enum: ['en', 'cy'] },
    },
  });
  const ofAreas = tools.find(({ name }) => name === 'areas')!;
  expect(Object.keys(ofAreas.inputSchema.properties!)).toEqual(['kind', 'lang']);
  const ofPublications = tools.find(({ name }) => name === 'publications')!;
  expect(ofPublications.inputSchema.properties).toMatchObject({
    languages: { type: 'array', items: { enum: ['EN', 'CY'] } },
    from: { type: 'string', format: 'date' },
    after: { type: 'string' },
  });
});

it('reads a long table page by page to its end', { timeout: patience }, async () => {
  const client = await overHttp();
  const ids: unknown[] = [];
  for (let after: string | undefined; ;) {
    const { answer, text } = await call(client, 'publications', after === undefined ? {} : { after });
    expect(answer.tables.publications!.length).toBeLessThanOrEqual(50);
    expect(text.length).toBeLessThan(30_000);
    ids.push(...answer.tables.publications!.map(({ id }) => id));
    if (answer.next === null) break;
    expect(text).toContain(JSON.stringify(answer.next));
    after = answer.next;
  }
  const { publications } = (await graphs.ask('embedded', '{ publications(first: 0) { totalCount } }')).data as {
    publications: { totalCount: number };
  };
  expect(new Set(ids).size).toBe(publications.totalCount);
  expect(ids.length).toBe(publications.totalCount);
});

it('says where what it tells is made up', { timeout: patience }, async () => {
  await writeCaseReviews(graphs.subgraph('scrutiny').database, 120, 1);
  const client = await overHttp();
  const madeUp = await call(client, 'case_reviews', {});
  expect(madeUp.answer).toMatchObject({ containsSynthetic: true, figures: [{ value: 120 }] });
  expect(madeUp.text).toContain('**Warning: This page contains made-up records.');
  const facts = await call(client, 'case_reviews', { synthetic: false });
  expect(facts.answer).toMatchObject({ containsSynthetic: false, tables: { 'case-reviews': [] }, next: null });
  expect(facts.text).not.toContain('made-up records.');
});

it.each([
  ['area_profile', {}, 'area: expected a value; got none'],
  ['area_profile', { area: 'cymru' }, 'area: expected one of 70 values, such as cymru-wales; got cymru'],
  ['area_profile', { area: 'wessex', year: '2016' }, 'year: expected a financial year such as 2016-17; got 2016'],
  ['area_profile', { area: ['wessex', 'london'] }, 'area: expected one value; got wessex, london'],
  [
    'area_profile',
    { area: { code: 'wessex' } },
    'area: expected a text, a number, true or false; got {"code":"wessex"}',
  ],
  ['area_profile', { area: 'wessex', colour: 'red' }, 'colour: expected one of the parameters area, year'],
  ['area_profile', { area: 'wessex', lang: 'fr' }, 'lang: expected one of en, cy; got "fr"'],
  ['areas', { after: 'x' }, 'after: expected nothing, for no table of this report is long; got "x"'],
  ['publications', { after: 'x' }, 'after: expected a cursor'],
  ['publications', { kinds: ['SONG'] }, 'kinds: expected one of'],
  ['weather', {}, 'expected one of the tools national_overview, area_profile'],
])('%s refuses %j', async (name, given, message) => {
  const { isError, text } = await call(await overHttp(), name, given);
  expect(isError).toBe(true);
  expect(text).toContain(message);
});

const listing = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
/** Sends what no client of the SDK would; answers the status and the message. */
function post(headers: Record<string, string>, body = listing, method = 'POST') {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(`${graphs.url('embedded')}/mcp`, {
      method,
      headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json', ...headers },
    });
    sent.on('error', reject).on('response', (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => resolve({ status: response.statusCode!, text }));
    });
    sent.end(body);
  });
}

it('answers no page of another site, also where its name leads to this machine', async () => {
  expect(await post({ origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
  expect(await post({ origin: 'http://elsewhere.example:80', host: 'elsewhere.example:80' })).toMatchObject({
    status: 403,
  });
  expect(await post({ origin: 'null' })).toMatchObject({ status: 403 });
  expect(await post({ origin: 'http://localhost:6274' })).toMatchObject({ status: 200 });
  expect(await post({})).toMatchObject({ status: 200 });
});

it('says what is wrong with a message in the form of the protocol', async () => {
  const broken = await post({}, '{"jsonrpc":');
  expect(broken.status).toBe(400);
  expect(JSON.parse(broken.text)).toMatchObject({ jsonrpc: '2.0', error: { code: -32700 } });
  expect(await post({ 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
  const long = await post({}, `"${'x'.repeat(2_000_000)}"`);
  expect(long.status).toBe(413);
  expect(JSON.parse(long.text)).toMatchObject({ jsonrpc: '2.0', error: { code: -32000 } });
  const batch = await post({}, '[{"jsonrpc":"2.0","id":1,"method":"tools/list"}]');
  expect([batch.status, JSON.parse(batch.text)]).toMatchObject([
    400,
    { error: { message: expect.stringContaining('one message') as string } },
  ]);
  expect(await post({}, '', 'GET')).toMatchObject({ status: 405 });
});
