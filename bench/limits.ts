import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { checkEstimate } from '../gateway/limits/cost.ts';
import { checkDocument } from '../gateway/limits/document.ts';
import { costOf } from '../gateway/limits/estimate.ts';
import { checkText } from '../gateway/limits/text.ts';
import { validationOptions } from '../gateway/limits/validation.ts';
import { checkVariables } from '../gateway/limits/variables.ts';
import { hostileRequests, type Hostile } from '../tests/support/hostile.ts';
import { median, start } from './processes.ts';

const rounds = 20;
const workRounds = 300;
const distinct = 10_000;
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema/api.graphql'), 'utf8'));

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Documents that stay just within the limits and make validation work hardest; what is wrong with some is what takes long. */
const within: { name: string; query: string }[] = [
  {
    name: '89 times one field with arguments',
    query: `{ area(code: "wessex") { ${times(89, () => 'name(language: EN)')} } }`,
  },
  {
    name: '3,900 tokens of fields',
    query: `{ ${times(99, (at) => `a${at}: panel(id: "caf") { id name kind level status source { title } areas { code name } }`)} }`,
  },
  { name: '970 variables that nothing uses', query: `query (${times(970, (at) => `$v${at}: Int`)}) { __typename }` },
  { name: '100 fields that are not there', query: `{ ${times(100, (at) => `publicatons${at}`)} }` },
  {
    name: '99 wrong enum values behind 1,900 lines',
    query: `${'\n'.repeat(1900)}{ ${times(99, (at) => `a${at}: areas(kind: ARAE) { code }`)} }`,
  },
  { name: 'the whole schema', query: getIntrospectionQuery() },
];

const folder = mkdtempSync(join(tmpdir(), 'engagement-bench-'));
const gateway = await start('gateway/main.ts', [], { port: '0', dataDir: folder, databaseUrl: '' }, [
  './bench/loop-delay.ts',
]);

async function ask(query: string, variables?: Record<string, unknown>): Promise<{ ms: number; text: string }> {
  const body = JSON.stringify({ query, variables });
  const began = performance.now();
  const reply = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await reply.text();
  return { ms: performance.now() - began, text };
}

/** The work of refusing alone, as the engines do it: the processor's milliseconds, whatever else the machine does. */
function work(query: string, variables: Record<string, unknown>): number {
  for (let round = 0; round < workRounds; round++) check(query, variables);
  const began = process.cpuUsage();
  for (let round = 0; round < workRounds; round++) check(query, variables);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / workRounds;
}

function check(query: string, variables: Record<string, unknown>): unknown {
  const early = checkText(query) ?? checkVariables(variables);
  if (early !== null) return early;
  const document = parse(query);
  const refusal = checkDocument(document);
  if (refusal !== null) return refusal;
  const faults = validate(schema, document, specifiedRules, validationOptions(schema));
  if (faults.length > 0) return faults;
  return checkEstimate(costOf(document, getOperationAST(document)!, schema)(variables));
}

async function measure({
  name,
  query,
  variables = {},
  message,
}: Pick<Hostile, 'name' | 'query' | 'variables'> & { message?: string }) {
  const own = work(query, variables);
  for (let round = 0; round < rounds; round++) await ask(query, variables);
  await gateway.loop();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { ms, text } = await ask(query, variables);
    if (message !== undefined) assert.ok(text.includes(JSON.stringify(message)), `${name}: got ${text.slice(0, 200)}`);
    taken.push(ms);
  }
  const { max } = await gateway.loop();
  const sent = JSON.stringify({ query, variables }).length / 1000;
  process.stderr.write(`${name}: ${own.toFixed(2)} ms\n`);
  return `| ${[name, Math.ceil(sent), own.toFixed(2), median(taken).toFixed(1), Math.max(...taken).toFixed(1), max.toFixed(1)].join(' | ')} |`;
}

const ordinary = await measure({ name: 'an ordinary request', query: '{ area(code: "wessex") { code } }' });
const refused: string[] = [];
for (const request of hostileRequests) refused.push(await measure(request));
const checked: string[] = [];
for (const request of within) checked.push(await measure(request));

const before = gateway.memory();
await gateway.loop();
const began = performance.now();
for (let at = 0; at < distinct; at++)
  await ask(`{ a${at}: area(code: "wessex") { code panels(first: 1) { totalCount } } }`);
const seconds = (performance.now() - began) / 1000;
const { max, p99 } = await gateway.loop();
const after = gateway.memory();
await gateway.stop();
rmSync(folder, { recursive: true });

const head =
  '| | kB sent | own work, ms | median, ms | longest, ms | loop held at most, ms |\n|---|---|---|---|---|---|';
process.stdout
  .write(`Measured by \`npm run --silent bench -- limits\`: Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model.trim()}. Each is asked ${rounds} times to warm up and ${rounds} times to measure. “Own work” is the processor's time for checking and, where it comes to that, parsing and validating; the rest is a client's time from sending to the answer, and how long the gateway's event loop was held, reading the request included, with whatever else the machine was doing then.

${head}
${ordinary}
${refused.join('\n')}

What stays just within the limits:

${head}
${checked.join('\n')}

${distinct.toLocaleString('en-GB')} operations, no two alike, one after another: ${seconds.toFixed(0)} s; the loop was held ${max.toFixed(1)} ms at most, 99 in 100 times under ${p99.toFixed(1)} ms; memory ${Math.round(before)} MB before, ${Math.round(after)} MB after.
`);
