import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../gateway/engine/index.ts';
import type { Engine, LoadEngine } from '../../gateway/engine/engine.ts';
import { anonymous } from '../../platform/identity.ts';
import { connectInProcess, connectOverHttp, log, type Connection } from './support/connect.ts';
import { judge, namesAnEntityTwice } from './support/judge.ts';
import type { Case, Scenario } from './support/scenario.ts';
import { compose, makeSubgraphs, readSdl, type Asked } from './support/subgraphs.ts';

const connections = { 'in process': connectInProcess, 'over HTTP': connectOverHttp };

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'support')
  .map(({ name }) => name);
const scenarios = await Promise.all(
  folders.map(async (name) => {
    const folder = join(import.meta.dirname, name);
    return { name, folder, ...((await import(join(folder, 'scenario.ts'))) as Scenario) };
  }),
);

describe.each(scenarios)('$name', ({ folder, resolvers, cases, reset }) => {
  const asked: Asked[] = [];
  const sdl = readSdl(folder);
  let supergraph: string;

  beforeAll(() => void (supergraph = compose(sdl)));
  beforeEach(() => {
    reset?.();
    asked.length = 0;
  });

  describe.each(Object.entries(engines))('%s', (engineName, loadEngine: LoadEngine) => {
    describe.each(Object.entries(connections))('%s', (_, connect) => {
      let engine: Engine;
      let connection: Connection;
      beforeAll(async () => {
        connection = await connect(makeSubgraphs(sdl, resolvers, (each) => asked.push(each)));
        engine = await loadEngine(supergraph, connection.transports, { log, scalars: {} });
      });
      afterAll(async () => {
        await engine?.close();
        await connection?.close();
      });

      const isReference = engineName === 'reference';
      const ask = async (given: Case) => {
        const { query, variables, operationName } = given;
        const response = await engine.execute(
          { query, variables, operationName },
          { identity: anonymous, requestId: given.name, deadline: performance.now() + 10_000 },
        );
        judge(given, response, asked);
        if (!isReference) expect(namesAnEntityTwice(asked), 'an entity is asked for twice in one request').toBe(false);
      };

      it.each(cases.map((given) => [given.name, given] as const))('%s', async (_name, given) => {
        if (isReference && given.wrongOnReference !== undefined)
          await expect(ask(given), given.wrongOnReference).rejects.toHaveProperty('name', 'AssertionError');
        else await ask(given);
      });
    });
  });
});
