import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphSdl } from '../platform/subgraph.ts';
import { subgraphs } from '../subgraphs/index.ts';
import { breakingChanges, differing, unannounced } from './rules.ts';

/** Fails on what differs between subgraphs, and on breaking API changes that CHANGELOG.md does not tell of. */
const root = join(import.meta.dirname, '..');
const api = readFileSync(join(root, 'schema/api.graphql'), 'utf8');
const changeLog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

const faults = differing(subgraphs.map(({ directory }) => subgraphSdl(directory))).map(
  (coordinate) =>
    `${coordinate} differs between subgraphs; a value type is stated once, in platform/value-types.graphql`,
);
for (const before of earlierVersions()) {
  for (const { coordinate, message } of unannounced(await breakingChanges(before, api), changeLog))
    faults.push(`${message}: breaking, so CHANGELOG.md needs a line "- YYYY-MM-DD …" that names ${coordinate}`);
}

for (const fault of new Set(faults)) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;

/** The committed API schema, and the one before the last commit that changed it: the second catches a break once committed. */
function earlierVersions(): string[] {
  const last = git('log', '-1', '--format=%H', '--', 'schema/api.graphql')?.trim();
  return [git('show', 'HEAD:schema/api.graphql'), last ? git('show', `${last}^:schema/api.graphql`) : null].filter(
    (text) => text !== null,
  );
}

/** What git prints; null where it has no such version, or the project is not in a repository. */
function git(...command: string[]): string | null {
  try {
    return execFileSync('git', command, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
