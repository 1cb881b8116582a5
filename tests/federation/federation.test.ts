import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../gateway/engine/index.ts';
import type { Engine, LoadEngine } from '../../gateway/engine/engine.ts';
import { anonymous } from '../../platform/identity.ts';
import { connect, log, ways, type Connection } from './support/connect.ts';
import { judge, namesAnEntityTwice } from './support/judge.ts';
import type { Case, Scenario } from './support/scenario.ts';
import { turns } from './support/turns.ts';
import { compose, makeSubgraphs, readSdl, type Asked } from './support/subgraphs.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'support')
  .map(({ name }) => name);
const scenarios = await Promise.all(
  folders.map(async (name) => {
    const folder = join(import.meta.dirname, name);
    const sdl = readSdl(folder);
    // Before any case runs: composing holds up the process, and a request over HTTP would wait for its connection in vain.
    return { name, sdl, supergraph: compose(name, sdl), ...((await import(join(folder, 'scenario.ts'))) as Scenario) };
  }),
);

/** What an engine that sees that a plan is wrong answers: the request is at fault, and nothing is executed. */
const refused = ({ name, query, variables = {} }: Case): Case => ({ name, query, variables });

/** Side by side, since an engine takes long to load, mostly in a thread; few, since what loads holds up what waits for time. */
const { take, done } = turns(3);

describe.concurrent.each(scenarios)('$name', ({ sdl, supergraph, resolvers, cases, reset }) => {
  const asked: Asked[] = [];
  let connection: Connection;

  beforeAll(async () => {
    await take();
    connection = await connect(makeSubgraphs(sdl, resolvers, (each) => asked.push(each)));
  }, 300_000);
  afterAll(async () => {
    await connection?.close();
    done();
  });

  describe.sequential.each(Object.entries(engines))('%s', (engineName, loadEngine: LoadEngine) => {
    const isReference = engineName === 'reference';
    let engine: Engine;
    beforeAll(async () => void (engine = await loadEngine(supergraph, connection.transports, { log, scalars: {} })));
    afterAll(() => engine?.close());

    async function ask(given: Case): Promise<void> {
      const { query, variables, operationName } = given;
      const response = await engine.execute(
        { query, variables, operationName },
        { identity: anonymous, requestId: given.name, deadline: performance.now() + 10_000 },
      );
      judge(given, response, asked);
      if (!isReference) expect(namesAnEntityTwice(asked), 'an entity is asked for twice in one request').toBe(false);
    }

    describe.each(ways)('%s', (way) => {
      beforeEach(() => {
        connection.switchTo(way);
        reset?.();
        asked.length = 0;
      });

      it.each(cases.map((given) => [given.name, given] as const))('%s', async (_, given) => {
        const wrong = isReference ? (given.wrongInPlanner ?? given.wrongOnReference) : undefined;
        if (wrong === undefined) await ask(given.wrongInPlanner === undefined ? given : refused(given));
        else await expect(ask(given), wrong).rejects.toHaveProperty('name', 'AssertionError');
      });
    });
  });
});
