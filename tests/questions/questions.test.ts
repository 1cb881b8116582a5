import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countDuring } from '../support/counting.ts';
import { startGraphs, transports } from '../support/graph.ts';
import { hopsOf, queryPlanner } from '../support/plan.ts';
import { evidenceOf, type Question } from '../support/question.ts';

/** Published facts, and synthetic records of scale 1. */
const graphs = startGraphs({ withSynthetic: true });
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const stated = async (name: string) => ((await import(`../questions/${name}.ts`)) as { default: Question }).default;
const operationOf = (name: string, { operation = name }: Question) =>
  readFileSync(join(import.meta.dirname, `${operation}.graphql`), 'utf8');

test('every operation is asked', async () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.graphql'));
  const asked = await Promise.all(names.map(async (name) => (await stated(name)).operation ?? name));
  expect([...new Set(asked)].map((name) => `${name}.graphql`).sort()).toEqual(files.sort());
});

describe('hops', () => {
  const plan = queryPlanner();
  test.each(names)('%s', async (name) => {
    const { hops, ...question } = await stated(name);
    const found = hopsOf(await plan(operationOf(name, question), question.variables ?? {}));
    expect(found).toBeLessThanOrEqual(3);
    if (hops !== undefined) expect(found).toBe(hops);
  });
});

describe.each(transports)('%s', (transport) => {
  test.each(names)('%s', async (name) => {
    const question = await stated(name);
    let answer: Awaited<ReturnType<typeof graphs.ask>> | undefined;
    const { fetches } = await countDuring(async () => {
      answer = await graphs.ask(transport, operationOf(name, question), question.variables);
    });
    expect(answer?.errors).toBeUndefined();
    expect(Object.keys(fetches).length).toBeGreaterThanOrEqual(2);
    expect(fetches).toEqual(question.fetches);
    await question.facts(answer?.data as never, evidenceOf(graphs));
  });
});
