/** What comes before an operation is ready: the start, the first answer of each operation, and operations that never come again. */
import { join } from 'node:path';
import type { Config } from '../../platform/config.ts';
import { median, start, type Running } from '../processes.ts';
import type { Effort, Operation } from './compare.ts';
import { onGatewayCore } from './cores.ts';
import { operations as libraryOperations } from './gateways.ts';
import { load } from './load.ts';
import { figure, progress, table } from './page.ts';
import { productOperations, productSettings } from './product.ts';
import type { Library } from './running-library.ts';

type Engine = Config['engine'];
type First = { first: number; second: number };

const root = join(import.meta.dirname, '../..');
const engines: Engine[] = ['compiled', 'reference'];
const startedWith = (library: Library, engine: Engine) =>
  start(
    join(root, 'gateway/standalone.ts'),
    ['--supergraph', library.file, '--port', '0'],
    { engine },
    [],
    onGatewayCore,
  );

/** Measures it, and answers a section of the page. At most so many operations that are all different are asked. */
export async function measureCold(library: Library, { rounds }: Effort, distinct: number): Promise<string> {
  const starts = new Map(engines.map((engine) => [engine, [] as number[]]));
  const firsts = new Map<string, First[]>();
  const settings = await productSettings();
  for (let round = 0; round < rounds; round++) {
    for (const engine of engines) {
      const began = performance.now();
      const standalone = await startedWith(library, engine);
      await ask(standalone, libraryOperations[1]!.body());
      starts.get(engine)!.push(performance.now() - began);
      await timeFirsts(standalone, [libraryOperations[0]!, another(libraryOperations[1]!)], engine, firsts);
      await standalone.stop();
      const product = await start(join(root, 'gateway/main.ts'), [], { ...settings, engine }, [], onGatewayCore);
      await ask(product, JSON.stringify({ query: '{ staffNetworks { id } }' }));
      await timeFirsts(product, productOperations, engine, firsts);
      await product.stop();
      progress(`cold, round ${round + 1}, ${engine}: ${figure(starts.get(engine)!.at(-1)!)} ms to the first answer`);
    }
  }
  const floods = [];
  for (const engine of engines) floods.push(await flood(library, engine, distinct));
  return section(starts, firsts, floods, distinct);
}

/** Milliseconds until a new operation is answered, and until it is answered again, for each. */
async function timeFirsts(
  running: Running,
  all: Operation[],
  engine: Engine,
  into: Map<string, First[]>,
): Promise<void> {
  for (const { name, body } of all) {
    const [first, second] = [await ask(running, body()), await ask(running, body())];
    const key = `${engine} ${name}`;
    into.set(key, [...(into.get(key) ?? []), { first, second }]);
  }
}

async function ask({ url }: Running, body: string): Promise<number> {
  const began = performance.now();
  const headers = { 'content-type': 'application/json' };
  const text = await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text();
  if (!text.startsWith('{"data":')) throw new Error(`expected an answer without errors; got ${text.slice(0, 500)}`);
  return performance.now() - began;
}

/** The same operation as another text, which is not ready. */
function another({ name, body }: Operation): Operation {
  return { name, body: () => body().replace('query Small', 'query SmallAgain') };
}

type Flood = { engine: Engine; answers: number; seconds: number; before: number; most: number; after: number };
const longestFloodSeconds = 900;

/** Asks operations that are all different, and watches the memory. */
async function flood(library: Library, engine: Engine, distinct: number): Promise<Flood> {
  const running = await startedWith(library, engine);
  try {
    let made = 0;
    const body = () => JSON.stringify({ query: distinctOperation(made++) });
    const step = () => load(`${running.url}/graphql`, 4, 5, body);
    const began = performance.now();
    let { answers } = await step();
    const before = running.memory();
    let most = before;
    const seconds = () => (performance.now() - began) / 1000;
    while (answers < distinct && seconds() < longestFloodSeconds) {
      answers += (await step()).answers;
      most = Math.max(most, running.memory());
      progress(`distinct operations, ${engine}: ${figure(answers)}, ${figure(running.memory())} MB`);
    }
    return { engine, answers, seconds: seconds(), before, most, after: running.memory() };
  } finally {
    await running.stop();
  }
}

/** The operation of a number: another alias, id, argument and selection each. */
function distinctOperation(place: number): string {
  const some = (fields: string[], bits: number) => fields.filter((_, bit) => (bits >> bit) & 1).join(' ');
  const ofMember = some(['name', 'town', 'joined', 'standing(at: "now")'], place);
  const ofWork = some(['title', 'pages', 'language', 'onShelf(at: "now")', 'averageStars(at: "now")'], place >> 4);
  const opinions = `opinions(first: ${1 + (place % 5)}, at: "now") { stars work { id ${ofWork} } }`;
  return `{ m${place}: member(id: "m${place % 5000}") { id ${ofMember} ${opinions} } }`;
}

function section(
  starts: Map<Engine, number[]>,
  firsts: Map<string, First[]>,
  floods: Flood[],
  distinct: number,
): string {
  const of = (key: string, value: (each: First) => number) => figure(median(firsts.get(key)!.map(value)));
  return `${table(
    ['', ...engines],
    [
      [
        'from start to the first answer, over HTTP, ms',
        ...engines.map((engine) => figure(median(starts.get(engine)!))),
      ],
    ],
  )}

Milliseconds until an operation is answered that was never asked before, and when it is asked again:

${table(
  ['operation', ...engines.flatMap((engine) => [`${engine}, first`, 'again'])],
  [...libraryOperations, ...productOperations].map(({ name }) => [
    name,
    ...engines.flatMap((engine) => [
      of(`${engine} ${name}`, ({ first }) => first),
      of(`${engine} ${name}`, ({ second }) => second),
    ]),
  ]),
)}

${figure(distinct)} operations that are all different, by alias, id, argument and selected fields, over four connections; for at most ${longestFloodSeconds / 60} minutes:

${table(
  ['engine', 'operations', 'seconds', 'a second', 'MB after 5 s', 'most MB', 'MB at the end'],
  floods.map(({ engine, answers, seconds, before, most, after }) => [
    engine,
    figure(answers),
    figure(seconds),
    figure(answers / seconds),
    figure(before),
    figure(most),
    figure(after),
  ]),
)}`;
}
