import { join } from 'node:path';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database.ts';
import { importFile, type ImportOptions, type ImportOutcome } from '../platform/importing/import-file.ts';
import type { ImportKind } from '../platform/importing/kind.ts';
import { lastReceipt } from '../platform/importing/receipts.ts';
import { areaReferenceImport } from '../platform/reference/import-areas.ts';
import { panelReferenceImport } from '../platform/reference/import-panels.ts';
import { openSubgraph, openSubgraphDatabase, type Subgraph, type SubgraphDefinition } from '../platform/subgraph.ts';
import { referenceOwner, subgraphs } from './index.ts';
import {
  ensureSynthetic,
  inTemporaryFolder,
  loadSynthetic,
  syntheticNotice,
  unloadSynthetic,
  writeSyntheticFiles,
  type OnProgress,
} from './synthetic-data.ts';
import type { SyntheticSet } from './synthetic/files.ts';

/** The kinds of the reference owner that every subgraph keeps a part of. */
const references = { areas: areaReferenceImport, panels: panelReferenceImport };

/**
 * Opens a subgraph ready to answer: migrated, and with the published files loaded that it has not loaded before; with synthetic
 * rows too where the settings ask for them.
 * @param tell is given a line where the subgraph holds synthetic rows
 */
export async function openLoaded(
  definition: SubgraphDefinition,
  config: Config,
  tell: (line: string) => void = () => {},
): Promise<Subgraph> {
  const subgraph = await openSubgraph(definition, config);
  await loadPublished(definition, subgraph.database);
  if (config.withSynthetic) await ensureSynthetic(definition, subgraph.database);
  const notice = await syntheticNotice(definition, subgraph.database);
  if (notice !== null) tell(notice);
  return subgraph;
}

/** Loads each published file whose kind has no receipt yet: a kind that a user has loaded is never overwritten. */
export async function loadPublished(definition: SubgraphDefinition, database: Database): Promise<ImportOutcome[]> {
  const kinds = [
    ...Object.values(references).map((kind) => ({ kind, directory: referenceOwner.directory })),
    ...definition.imports.map((kind) => ({ kind, directory: definition.directory })),
  ];
  const outcomes: ImportOutcome[] = [];
  for (const { kind, directory } of kinds) {
    if (kind.publishedFile === null || (await lastReceipt(database, kind.name)) !== null) continue;
    outcomes.push(await importFile(database, kind, join(directory, 'published', kind.publishedFile)));
  }
  return outcomes;
}

/**
 * Imports a user's file. Areas and panels go on into the reference of every subgraph; were that interrupted, the same
 * command would carry it on.
 */
export async function importForUser(
  config: Config,
  subgraphName: string,
  kindName: string,
  path: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { definition, kind } = pickKind(subgraphName, kindName);
  if (options.replace && definition === referenceOwner && kindName in references)
    throw new Error(`replace: expected a kind that no other refers to; got ${kindName}, whose ids other records hold`);
  const outcome = await inDatabase(definition, config, async (database) => {
    await loadPublished(definition, database);
    return importFile(database, kind, path, options);
  });
  const reference =
    definition === referenceOwner ? Object.entries(references).find(([name]) => name === kindName)?.[1] : undefined;
  if (reference !== undefined && !outcome.dryRun)
    for (const other of subgraphs)
      await inDatabase(other, config, async (database) => {
        // A subgraph that has never started knows no Areas yet, which the rows may refer to.
        await loadPublished(other, database);
        await importFile(database, reference, path);
      });
  return outcome;
}

type GenerateOptions = {
  /** Load into databases that are thrown away: everything is checked, nothing is kept. */
  dryRun: boolean;
  onProgress?: OnProgress;
};

/** Generates a set and imports it in place of any before; published rows stay as they are. */
export function generateForUser(
  config: Config,
  set: SyntheticSet,
  { dryRun, onProgress }: GenerateOptions,
): Promise<ImportOutcome[]> {
  return inTemporaryFolder(async (folder) => {
    const files = await writeSyntheticFiles(folder, set);
    const own = dryRun ? { ...config, databaseUrl: undefined, dataDir: join(folder, 'dry-run') } : config;
    const outcomes: ImportOutcome[] = [];
    for (const definition of subgraphs)
      await inDatabase(definition, own, async (database) => {
        await loadPublished(definition, database);
        outcomes.push(...(await loadSynthetic(definition, database, files, onProgress)));
      });
    return outcomes;
  });
}

/** Takes all synthetic rows of the generated kinds out again. */
export async function removeGenerated(config: Config): Promise<{ kind: string; removed: number }[]> {
  const counts = [];
  for (const definition of subgraphs)
    counts.push(...(await inDatabase(definition, config, (database) => unloadSynthetic(definition, database))));
  return counts;
}

/** Opens a subgraph's database, brought up to date, for the time of some work. */
export async function inDatabase<T>(
  definition: SubgraphDefinition,
  config: Config,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openSubgraphDatabase(definition, config);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Finds a subgraph and one of its import kinds by their names, as the command takes them. */
export function pickKind(subgraph: string, kind: string): { definition: SubgraphDefinition; kind: ImportKind } {
  const definition = pick('a subgraph', subgraphs, subgraph);
  return { definition, kind: pick(`an import kind of ${subgraph}`, definition.imports, kind) };
}

/** Finds by name in a list of named things; the error lists the names there are. */
export function pick<Named extends { name: string }>(what: string, list: readonly Named[], name: string): Named {
  const found = list.find((item) => item.name === name);
  if (found !== undefined) return found;
  throw new Error(`expected ${what}: ${list.map((item) => item.name).join(', ')}; got ${JSON.stringify(name)}`);
}
