import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptanceOperations } from '../support/acceptance.ts';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs();

describe.each(transports)('over the %s transport', (transport) => {
  it.each(acceptanceOperations)('$name gives exactly its expected answer', async ({ query, expected }) => {
    expect(await graphs.ask(transport, query)).toEqual(expected);
  });
});

it('the README asks a question and gives the very answer', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const query = /--data-urlencode 'query=([^']+)'/.exec(readme)![1]!;
  const answer: unknown = JSON.parse(/```json\n(.*?)```/s.exec(readme)![1]!);
  expect(await graphs.ask('embedded', query)).toEqual(answer);
});
