import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engines } from '../../gateway/engine/index.ts';
import type { Engine } from '../../gateway/engine/engine.ts';
import { longestRequestMs } from '../../gateway/request-context.ts';
import { subgraphExecutor, type SubgraphRequest } from '../../platform/execute.ts';
import { anonymous } from '../../platform/identity.ts';
import { createLog } from '../../platform/log.ts';
import { scalars } from '../../platform/scalars.ts';
import type { Subgraph } from '../../platform/subgraph.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { openLoaded } from '../../subgraphs/load.ts';
import { freshDatabases } from '../support/database.ts';
import type { Question } from '../support/question.ts';

const config = freshDatabases();
const log = createLog('silent', 'test');
const opened: Subgraph[] = [];
/** Every sub-query since the last look: what it is, how it was answered, and how graphql-js answers it. */
let answered: { request: SubgraphRequest; ours: string; theirs: string }[] = [];
let engine: Engine;

async function byGraphqlJs(subgraph: Subgraph, { query, variables, operationName }: SubgraphRequest) {
  return execute({
    schema: subgraph.schema,
    document: parse(query),
    contextValue: subgraph.context(anonymous),
    variableValues: variables ?? {},
    operationName: operationName ?? null,
  });
}

beforeAll(async () => {
  const transports = [];
  for (const definition of subgraphs) {
    const subgraph = await openLoaded(definition, config);
    opened.push(subgraph);
    const execute = subgraphExecutor(subgraph, log);
    const send = async (request: SubgraphRequest) => {
      const ours = await execute(request, anonymous);
      const { data, errors } = await byGraphqlJs(subgraph, request);
      const theirs = {
        data,
        ...(errors && { errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })) }),
      };
      answered.push({ request, ours: JSON.stringify(ours), theirs: JSON.stringify(theirs) });
      return ours;
    };
    transports.push({ name: subgraph.name, send, close: async () => {} });
  }
  const supergraph = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');
  engine = await engines[config.engine](supergraph, transports, { log, scalars });
});
afterAll(async () => {
  await engine.close();
  for (const { database } of opened) await database.close();
});

async function ask(query: string, variables: Record<string, unknown> = {}) {
  answered = [];
  const context = { identity: anonymous, requestId: 'test', deadline: performance.now() + longestRequestMs };
  await engine.execute({ query, variables }, context);
  expect(answered).not.toEqual([]);
  for (const { request, ours, theirs } of answered) expect(ours, request.query).toBe(theirs);
}

const folder = (name: string) => join(import.meta.dirname, '..', name);
const named = (name: string, ending: string) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith(ending) && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -ending.length));

test.each(named('questions', '.ts'))('the sub-queries of %s are answered as graphql-js answers them', async (name) => {
  const { default: question } = (await import(`../questions/${name}.ts`)) as { default: Question };
  const file = join(folder('questions'), `${question.operation ?? name}.graphql`);
  await ask(readFileSync(file, 'utf8'), question.variables);
});

test.each(named('acceptance', '.graphql'))('and those of %s', async (name) => {
  await ask(readFileSync(join(folder('acceptance'), `${name}.graphql`), 'utf8'));
});

test('and their errors', async () => {
  await ask(
    `query ($by: [WorkforceDimension!]!) {
    panels(first: 1000) { nodes { id } }
    areas { code panels(first: 1, last: 1) { totalCount } recommendations(first: -1) { totalCount } }
    representation(by: $by) { rows { headcount } }
  }`,
    { by: ['SEX', 'SEX'] },
  );
});
