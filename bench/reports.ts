/** What docs/performance-reports.md tells: pages, files and what a cache is told. Arguments: `--seconds 1 --rounds 1` for a trial. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { readConfig } from '../platform/config.ts';
import { median, start, type Running } from './processes.ts';
import { generateOnce } from './statistics-data.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' } },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
const clients = 16;
/** A million case reviews. */
const scale = 60;
/** Financial years in which a hundred thousand cases and more were reviewed, for a workbook. */
const workbookYears = ['2017-18', '2018-19'];
const pages = [
  '/',
  '/reports/area-profile.html?area=wessex',
  '/reports/cqs-12-assessment.html',
  '/reports/workforce-representation.html',
  '/reports/publications.html',
  '/reports/builder?subject=scrutiny&by=FINANCIAL_YEAR&measure=RECOMMENDATION_COUNT&chart=line',
];
const progress = (text: string) => process.stderr.write(`${text}\n`);
const started = (dataDir: string) => start('gateway/main.ts', [], { port: '0', dataDir, databaseUrl: '' });

type Load = { perSecond: number; p50: number; p95: number; p99: number };

/** Milliseconds until an answer is there whole, of all answers of a few seconds. */
async function load(
  url: string,
  connections: number,
  headers: Record<string, string> = {},
  status = 200,
): Promise<Load> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ url, connections, duration: seconds, headers }, (error, ended) =>
      error ? reject(error as Error) : resolve(ended),
    );
    run.on('response', (_, answered, __, took) => {
      assert.equal(answered, status);
      times.push(took);
    });
  });
  assert.equal(result.errors, 0);
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { perSecond: result.requests.average, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const of = (loads: Load[], figure: keyof Load) => median(loads.map((each) => each[figure]));

/** Reads a file to its end without keeping it, by the lightest client there is: how long that took, its lines, its bytes, and how much memory the server took more. */
async function read(server: Running, address: string) {
  const before = server.memory();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, server.memory())), 100);
  const began = performance.now();
  const [response] = (await once(get(server.url + address, { agent: false }), 'response')) as [IncomingMessage];
  assert.equal(response.statusCode, 200);
  let bytes = 0;
  let lines = 0;
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  });
  await once(response, 'end');
  clearInterval(watch);
  return { seconds: (performance.now() - began) / 1000, lines, bytes, grown: most - before };
}

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const thousands = (value: number) => Math.round(value).toLocaleString('en-GB');

// Pages, and what a client that has them is told: the published facts.
const published = await started(join(readConfig().dataDir, 'bench', 'reports'));
const rested = published.memory();
const first: string[] = [];
for (const address of pages) {
  const began = performance.now();
  const size = (
    await (await fetch(published.url + address, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer()
  ).byteLength;
  first.push(line([`\`${address}\``, `${Math.round(size / 1000)} kB`, ms(performance.now() - began)]));
}
const withThread = published.memory();
const pageRows: string[] = [];
for (const address of pages) {
  const loads: Load[] = [];
  const known: Load[] = [];
  const etag = (await fetch(published.url + address)).headers.get('etag')!;
  for (let round = 0; round < rounds; round++) {
    loads.push(await load(published.url + address, clients));
    known.push(await load(published.url + address, 1, { 'if-none-match': etag }, 304));
  }
  progress(
    `${address}: ${Math.round(of(loads, 'perSecond'))}/s, p95 ${ms(of(loads, 'p95'))} ms; 304 p50 ${ms(of(known, 'p50'))} ms`,
  );
  pageRows.push(
    line([
      `\`${address}\``,
      thousands(of(loads, 'perSecond')),
      ms(of(loads, 'p50')),
      ms(of(loads, 'p95')),
      ms(of(loads, 'p99')),
      of(known, 'p50').toFixed(2),
      of(known, 'p95').toFixed(2),
    ]),
  );
}
await published.stop();

// Long files: a million made-up case reviews.
const dataDir = join(readConfig().dataDir, 'bench', `scale-${scale}`);
await generateOnce({ dataDir, databaseUrl: '' }, scale);
const files: string[] = [];
const csvBytes = new Set<number>();
let csvRows = 0;
for (const { form, address, serve } of [
  { form: 'csv', address: '/reports/case-reviews.csv', serve: () => started(dataDir) },
  { form: 'csv by hand', address: '/', serve: () => start('bench/reports-by-hand.ts', [], { dataDir }) },
  { form: 'parquet', address: '/reports/case-reviews.parquet', serve: () => started(dataDir) },
  { form: 'json', address: '/reports/case-reviews.json?table=case-reviews', serve: () => started(dataDir) },
  {
    form: 'xlsx',
    address: `/reports/case-reviews.xlsx?${workbookYears.map((year) => `years=${year}`).join('&')}`,
    serve: () => started(dataDir),
  },
]) {
  const first: Awaited<ReturnType<typeof read>>[] = [];
  const again: typeof first = [];
  let rows = csvRows;
  for (let round = 0; round < rounds; round++) {
    // One process a file: what an earlier one left in memory is not counted.
    const server = await serve();
    if (form === 'xlsx') rows = (await read(server, address.replace('.xlsx', '.csv'))).lines - 1;
    first.push(await read(server, address));
    again.push(await read(server, address));
    await server.stop();
  }
  if (form === 'csv') rows = csvRows = first[0]!.lines - 1;
  if (form.startsWith('csv')) csvBytes.add(first[0]!.bytes);
  const seconds = (reads: typeof first) => median(reads.map((each) => each.seconds));
  const grown = (reads: typeof first) => Math.round(median(reads.map((each) => each.grown)));
  progress(
    `${form}: ${thousands(rows)} rows, ${thousands(rows / seconds(first))} then ${thousands(rows / seconds(again))} rows/s`,
  );
  files.push(
    line([
      form,
      thousands(rows),
      ...[first, again].map((reads) => `${seconds(reads).toFixed(1)} s, ${thousands(rows / seconds(reads))}`),
      `${Math.round(first[0]!.bytes / 1e6)} MB`,
      `${grown(first)} MB, ${grown(again)} MB`,
    ]),
  );
}
assert.equal(csvBytes.size, 1, 'the yardstick writes another CSV');

process.stdout.write(`# Performance of reports

Measured by \`npm run --silent bench -- reports\`: Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; the client runs on the same machine. Medians of ${rounds} rounds of ${seconds} s, embedded databases.

## Pages

The published facts, ${clients} connections, warm; goal: p95 under 50 ms. Beside it what a client waits that has the page already and is told so (304), one connection; goal: under 2 ms.

${line(['page', 'pages/s', 'p50 ms', 'p95 ms', 'p99 ms', '304: p50 ms', '304: p95 ms'])}
${line(Array(7).fill('---'))}
${pageRows.join('\n')}

The first time it is asked for, one after the other; the first of them starts the thread that makes pages (the process grows from ${Math.round(rested)} to ${Math.round(withThread)} MB by all six):

${line(['page', 'uncompressed', 'ms'])}
${line(Array(3).fill('---'))}
${first.join('\n')}

## Files

Record-level case reviews made by the generator, ${cpus().length} cores for server and client; goals: a CSV of a million rows at 100,000 rows/s with less than 50 MB more memory, a workbook of 100,000 rows within 5 s. Each is read twice from a process that has just started: the first time V8 compiles, and the kernel has to read the database. By hand is the same CSV, to the byte, written for this report alone from SQL to HTTP in one thread, with no graph between (bench/reports-by-hand.ts).

${line(['form', 'rows', 'first: rows/s', 'again: rows/s', 'size', 'memory grown by at most'])}
${line(Array(6).fill('---'))}
${files.join('\n')}
`);
