import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countDuring } from '../support/counting.ts';
import { startGraphs, transports } from '../support/graph.ts';
import { evidenceOf, type Question } from '../support/question.ts';

/** Published facts, and synthetic records of scale 1. */
const graphs = startGraphs({ withSynthetic: true });
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

describe.each(transports)('%s', (transport) => {
  test.each(names)('%s', async (name) => {
    const operation = readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8');
    const { default: stated } = (await import(`./${name}.ts`)) as { default: Question };
    let answer: Awaited<ReturnType<typeof graphs.ask>> | undefined;
    const { fetches } = await countDuring(async () => {
      answer = await graphs.ask(transport, operation, stated.variables);
    });
    expect(answer?.errors).toBeUndefined();
    expect(Object.keys(fetches).length).toBeGreaterThanOrEqual(2);
    expect(fetches).toEqual(stated.fetches);
    await stated.facts(answer?.data as never, evidenceOf(graphs));
  });
});
