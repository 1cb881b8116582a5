import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, type Config } from '../platform/config.ts';
import { subgraphSdl } from '../platform/subgraph.ts';
import { subgraphs } from '../subgraphs/index.ts';
import { composeSupergraph } from './composition.ts';

/** Writes supergraph.graphql and api.graphql; with `--check` writes nothing and fails when either is stale. */
const defaults = readConfig({});
const { supergraph, api } = composeSupergraph(
  subgraphs.map(({ name, directory }) => ({
    name,
    url: defaults[`${name}Url` as keyof Config] as string,
    sdl: subgraphSdl(directory),
  })),
);

const stale = Object.entries({ 'supergraph.graphql': supergraph, 'api.graphql': api }).filter(([file, text]) => {
  const path = join(import.meta.dirname, file);
  if (current(path) === text) return false;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  return true;
});

for (const [file] of stale) process.stdout.write(`schema/${file}\n`);
if (stale.length > 0 && process.argv.includes('--check')) {
  process.stderr.write('These are not what the subgraphs compose to: run `npm run compose` and commit them.\n');
  process.exitCode = 1;
}

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
