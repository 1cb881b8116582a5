import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '../../platform/config.ts';
import { createLog } from '../../platform/log.ts';
import { scalars } from '../../platform/scalars.ts';
import { makeRelease, type ReleaseOptions, type ReleaseOutcome } from '../../platform/release/make-release.ts';
import { csvLine } from '../../platform/text.ts';
import { engines } from '../../gateway/engine/index.ts';
import { gatewayServer } from '../../gateway/server.ts';
import { embeddedTransport } from '../../gateway/transport/embedded.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { inDatabase, loadPublished, openLoaded } from '../../subgraphs/load.ts';
import { findCurrentAreas } from '../../subgraphs/workforce/data/areas.ts';
import { workforce } from '../../subgraphs/workforce/index.ts';
import { staff } from '../../subgraphs/workforce/release/staff.ts';
import type { People } from './people.ts';

/** A whole product in a folder of its own: databases that releases can be made in, and a gateway while it is started. */
export type Graph = {
  /** Makes a release of people by the job itself; it comes out in the graph at the next start. */
  release(
    people: People,
    asOf: string,
    options: Pick<ReleaseOptions, 'masterKey' | 'withPairs' | 'correction'>,
  ): Promise<ReleaseOutcome>;
  start(): Promise<Gateway>;
  /** What stands in the files of the databases and fits a pattern. */
  find(pattern: RegExp): string[];
  remove(): void;
};
export type Gateway = {
  /** Posts an operation as a client would: what comes back is the text of the answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<string>;
  stop(): Promise<void>;
};

const supergraph = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');
const log = createLog('silent', 'attack');
const newFolder = () => mkdtempSync(join(tmpdir(), 'release-attack-'));

/** A graph of the published facts alone. */
export function makeGraph(): Graph {
  const dataDir = newFolder();
  const config: Config = { ...readConfig(), databaseUrl: undefined, logLevel: 'silent', dataDir };
  return {
    release: (people, asOf, options) => {
      const folder = newFolder();
      const path = join(folder, 'extract.csv');
      writeFileSync(path, extractOf(people));
      return inDatabase(workforce, config, async (database) => {
        await loadPublished(workforce, database);
        const areas = await findCurrentAreas(database);
        return makeRelease(database, staff, path, { asOf, areas, dryRun: false, ...options });
      }).finally(() => rmSync(folder, { recursive: true }));
    },
    start: () => startGateway(config),
    find: (pattern) =>
      readdirSync(dataDir).flatMap((file) => readFileSync(join(dataDir, file), 'latin1').match(pattern) ?? []),
    remove: () => rmSync(dataDir, { recursive: true }),
  };
}

/** SHA-256 of the extract that a release of these people is made of. */
export const extractHash = (people: People): string => createHash('sha256').update(extractOf(people)).digest('hex');

async function startGateway(config: Config): Promise<Gateway> {
  const transports = await Promise.all(
    subgraphs.map(async (each) => embeddedTransport(await openLoaded(each, config), log)),
  );
  const server = gatewayServer(
    await engines[config.engine](supergraph, transports, { log, scalars }),
    transports,
    log,
    config,
  );
  const url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  return {
    ask: async (query, variables) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return response.text();
    },
    stop: () => server.close(),
  };
}

/** Every id in an extract, and nothing else in a database. */
export const pseudonyms = /pseudonym-\d+/g;

/** People as the extract that the job reads. */
export function extractOf({ codes, rows }: People): string {
  const dimensions = Object.keys(codes);
  const { columns } = staff.extract('2023-03-31', codes.AREA!);
  const placed = columns.map(({ name, examples }) => {
    const [dimension] = Object.keys(columns.find((each) => each.name === name)!.read(examples[0])!);
    return { name, dimension: dimensions.indexOf(dimension!) };
  });
  const lines = rows.map((row, person) => [
    `pseudonym-${person + 1}`,
    ...placed.map(({ dimension }) => codes[dimensions[dimension]!]![row[dimension]!]!),
  ]);
  return [['id', ...placed.map(({ name }) => name)], ...lines].map(csvLine).join('');
}
