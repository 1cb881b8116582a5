/** Statistics over a hundred thousand and a million case reviews; see bench/main.ts. */
import assert from 'node:assert/strict';
import { cpus, totalmem } from 'node:os';
import autocannon from 'autocannon';
import sql, { raw } from 'sql-template-tag';
import { childEnvironment, readConfig } from '../platform/config.ts';
import { encodeCursor } from '../platform/cursor.ts';
import type { Database } from '../platform/database.ts';
import { subgraphExecutor } from '../platform/execute.ts';
import { anonymous } from '../platform/identity.ts';
import { createLog } from '../platform/log.ts';
import { openSubgraph } from '../platform/subgraph.ts';
import { rootStatistics } from '../platform/statistics.ts';
import { scrutiny } from '../subgraphs/scrutiny/index.ts';
import { scrutinyStatistics } from '../subgraphs/scrutiny/statistics.ts';
import { median, start } from './processes.ts';
import { discard, engines, generate, generateOnce, type Engine } from './statistics-data.ts';
import { queries, type StatisticsQuery } from './statistics-queries.ts';

const rounds = 5;
const timesARound = 20;
const secondsARound = 5;
const scales = [6, 60];
const importScale = 6;
const progress = (text: string) => process.stderr.write(`${text}\n`);

let commits = 0;

/** A process that remembers what statements found forgets it with the next commit, and asks them again. */
async function forget(database: Database): Promise<void> {
  if (database.engine === 'sqlite')
    await database.transaction(({ run }) => run(sql`PRAGMA user_version = ${raw(String(++commits))}`));
}

/** Milliseconds of each of several runs, one after another, none of which is answered from memory. */
async function timed(database: Database, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < timesARound; run++) {
    await forget(database);
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

const operation = ({ arguments: given, fields }: StatisticsQuery) =>
  `{ scrutinyStatistics(${given}, includeSynthetic: true) { ${fields} } }`;

/** Medians of the engine and of both kinds of SQL by hand, taking turns in each round. */
async function compare(database: Database, execute: (query: string) => Promise<unknown>, query: StatisticsQuery) {
  const ask = rootStatistics(database, scrutinyStatistics);
  const works = {
    engine: () => ask({ ...query.request, includeSynthetic: true }),
    subgraph: () => execute(operation(query)),
    rollUp: () => database.select(query.rollUp),
    records: () => database.select(query.records),
  };
  const times: Record<keyof typeof works, number[]> = { engine: [], subgraph: [], rollUp: [], records: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of ['engine', 'rollUp', 'subgraph'] as const)
      times[name].push(median(await timed(database, works[name])));
  for (let round = 0; round < 3; round++) {
    await forget(database);
    const began = performance.now();
    await works.records();
    times.records.push(performance.now() - began);
  }
  return {
    engine: median(times.engine),
    subgraph: median(times.subgraph),
    rollUp: median(times.rollUp),
    records: median(times.records),
  };
}

type Running = Awaited<ReturnType<typeof start>>;

async function load(graph: Running, query: StatisticsQuery, connections: number) {
  const body = JSON.stringify({ query: operation(query) });
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await reply.json()) as { data?: { scrutinyStatistics?: unknown }; errors?: unknown };
  assert.equal(errors, undefined);
  assert.ok(data?.scrutinyStatistics, `${query.name} has no answer`);
  await graph.loop();
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url: `${graph.url}/graphql`,
        method: 'POST',
        headers,
        body,
        connections,
        duration: secondsARound,
      },
      (error: Error | null, found) => (error === null ? resolve(found) : reject(error)),
    );
    run.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  assert.equal(result.non2xx + result.errors, 0, `${query.name} failed under load`);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!;
  return { p50: at(0.5), p95: at(0.95), held: await graph.loop() };
}

/** Milliseconds of a page of 25 reviews at the start of the list and after 10,000 others: medians, taking turns. */
async function pages(database: Database, execute: (query: string) => Promise<unknown>) {
  const [last] = await database.select<{ reviewedOn: string; id: string }>(
    sql`SELECT reviewed_on, id FROM case_review WHERE synthetic = 1 ORDER BY reviewed_on DESC, id LIMIT 1 OFFSET 249999`,
  );
  if (last === undefined) return null;
  const page = (after: string) =>
    `{ caseReviews(includeSynthetic: true, first: 25${after}) { nodes { id reviewedOn } pageInfo { hasNextPage } } }`;
  const cursor = encodeCursor('caseReviews by REVIEWED DESC', { key: last.reviewedOn, id: last.id });
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const [index, after] of ['', `, after: "${cursor}"`].entries())
      times[index]!.push(median(await timed(database, () => execute(page(after)))));
  return { first: median(times[0]), later: median(times[1]) };
}

async function measure(engine: Engine, scale: number) {
  const settings = engine.settings(scale);
  await generateOnce(settings, scale);
  const config = readConfig(childEnvironment(settings));
  const subgraph = await openSubgraph(scrutiny, config);
  const executor = subgraphExecutor(subgraph, createLog('error', 'bench'));
  const execute = async (query: string) =>
    assert.equal((await executor({ query, variables: {} }, anonymous)).errors, undefined);
  const [{ reviews }] = (await subgraph.database.select<{ reviews: number }>(
    sql`SELECT COUNT(*) AS reviews FROM case_review`,
  )) as [{ reviews: number }];
  const found = [];
  for (const query of queries) {
    found.push(await compare(subgraph.database, execute, query));
    progress(`${engine.name}, ${reviews} reviews, ${query.name}: ${JSON.stringify(found.at(-1))}`);
  }
  const paging = await pages(subgraph.database, execute);
  await subgraph.database.close();
  const graph = await start('gateway/main.ts', [], { port: '0', ...settings }, ['./bench/loop-delay.ts']);
  const served = [];
  for (const query of queries) {
    served.push({ one: await load(graph, query, 1), sixteen: await load(graph, query, 16) });
    progress(`${query.name}: ${JSON.stringify(served.at(-1))}`);
  }
  const memory = graph.memory();
  await graph.stop();
  return { engine: engine.name, reviews, found, served, memory, paging };
}

const imports = [];
for (const engine of engines) {
  const settings = engine.settings(`import_${process.pid}`);
  const { said, peak } = await generate(settings, importScale);
  progress(`${engine.name}: ${said}, at most ${Math.round(peak)} MB`);
  imports.push({ engine: engine.name, said, peak });
  await discard(settings);
}
const measured = [];
for (const engine of engines) for (const scale of scales) measured.push(await measure(engine, scale));

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: (string | number)[][]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
const ms = (value: number) => (value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : Math.round(value));
process.stdout.write(`# Performance of statistics

Measured by \`npm run --silent bench -- statistics\`: Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB. The data is synthetic (\`npm run generate\`). "Engine" makes the SQL, asks it and reads the rows; "by hand" is the same numbers in SQL written by hand, through the same connection: on the roll-up the engine reads, and on the records. "Subgraph" is a request to the subgraph, from the text of its query to the answer. Medians of ${rounds} rounds of ${timesARound}, taking turns; milliseconds. "Graph" is the whole way over HTTP through the gateway, and "held" how long its event loop was held at most.

Importing (\`npm run generate -- --scale ${importScale}\`, from making the rows to the last commit, roll-ups included):

${table(
  ['database', 'said', 'peak memory'],
  imports.map(({ engine, said, peak }) => [engine, said, `${Math.round(peak)} MB`]),
)}
${measured
  .map(
    ({ engine, reviews, found, served, memory, paging }) => `
## ${engine}, ${reviews.toLocaleString('en-GB')} reviews

${table(
  [
    'query',
    'engine',
    'by hand, roll-up',
    'engine : by hand',
    'by hand, records',
    'subgraph',
    'graph p50 / p95, 1 connection',
    'p50 / p95, 16 connections',
    'held p99 / max',
  ],
  queries.map(({ name }, index) => {
    const { engine: ours, subgraph, rollUp, records } = found[index]!;
    const { one, sixteen } = served[index]!;
    return [
      name,
      ms(ours),
      ms(rollUp),
      `${(ours / rollUp).toFixed(1)} : 1`,
      ms(records),
      ms(subgraph),
      `${ms(one.p50)} / ${ms(one.p95)}`,
      `${ms(sixteen.p50)} / ${ms(sixteen.p95)}`,
      `${ms(sixteen.held.p99)} / ${ms(Math.max(one.held.max, sixteen.held.max))}`,
    ];
  }),
)}

${paging === null ? '' : `A page of 25 reviews, newest first, by the subgraph: the first ${ms(paging.first)} ms, the 10,001st ${ms(paging.later)} ms. `}Resident memory of the gateway afterwards: ${Math.round(memory)} MB.
`,
  )
  .join('')}`);
