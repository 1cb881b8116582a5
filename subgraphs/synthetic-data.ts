import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../platform/database.ts';
import { findReleases } from '../platform/disclosure/releases.ts';
import {
  importFile,
  removeSynthetic,
  type ImportOptions,
  type ImportOutcome,
} from '../platform/importing/import-file.ts';
import type { ImportKind } from '../platform/importing/kind.ts';
import { findDatasets } from '../platform/importing/receipts.ts';
import type { SubgraphDefinition } from '../platform/subgraph.ts';
import { referenceOwner } from './index.ts';
import {
  setOfFile,
  syntheticKinds,
  writeFiles,
  type SyntheticFile,
  type SyntheticKind,
  type SyntheticSet,
} from './synthetic/files.ts';

export type SyntheticFiles = ReadonlyMap<SyntheticKind, SyntheticFile>;
export type OnProgress = (kind: string, progress: Parameters<NonNullable<ImportOptions['onProgress']>>[0]) => void;

/** What a start with synthetic data loads. */
const startSet: SyntheticSet = { scale: 1, seed: 7 };

/** Writes a set's CSV files into a folder, for the panels that are published. */
export async function writeSyntheticFiles(
  folder: string,
  set: SyntheticSet,
  kinds: readonly SyntheticKind[] = syntheticKinds,
): Promise<SyntheticFiles> {
  // Loaded only where it is used: it would cost every start a twentieth of a second.
  const { syntheticRows } = await import('./synthetic/generate.ts');
  const published = join(referenceOwner.directory, 'published');
  return writeFiles(folder, set, kinds, syntheticRows({ ...set, published }));
}

/** A folder for the time of some work. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'engagement-synthetic-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Imports a subgraph's files of a set, which take the place of all its synthetic rows of the same kinds. */
export async function loadSynthetic(
  definition: SubgraphDefinition,
  database: Database,
  files: SyntheticFiles,
  onProgress: OnProgress = () => {},
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const kind of generatedKinds(definition)) {
    const { path } = files.get(kind.name)!;
    const show = (progress: Parameters<OnProgress>[1]) => onProgress(kind.name, progress);
    outcomes.push(await importFile(database, kind, path, { replace: true, onProgress: show }));
  }
  return outcomes;
}

/** Takes a subgraph's generated kinds' synthetic rows out again, those that refer to others first. */
export async function unloadSynthetic(
  definition: SubgraphDefinition,
  database: Database,
): Promise<{ kind: string; removed: number }[]> {
  const counts = [];
  for (const kind of generatedKinds(definition).reverse())
    counts.push({ kind: kind.name, removed: await removeSynthetic(database, kind) });
  return counts;
}

/** Loads the set of a start, unless the subgraph holds all files of a set already, whichever it is. */
export async function ensureSynthetic(definition: SubgraphDefinition, database: Database): Promise<void> {
  const kinds = generatedKinds(definition).map(({ name }) => name);
  const loaded = (await findDatasets(database)).filter(({ synthetic }) => synthetic);
  const sets = kinds.map((kind) => setOfFile(loaded.find((dataset) => dataset.kind === kind)?.name ?? ''));
  if (sets.every((set) => set !== null && set === sets[0])) return;
  await inTemporaryFolder(async (folder) => {
    await loadSynthetic(definition, database, await writeSyntheticFiles(folder, startSet, kinds));
  });
}

/** What a start says of the synthetic rows that a subgraph holds; null when it holds none. */
export async function syntheticNotice({ entities }: SubgraphDefinition, database: Database): Promise<string | null> {
  const loaded = (await findDatasets(database)).filter(({ synthetic }) => synthetic);
  const released = entities.some(({ options }) => options.name === 'release_receipt')
    ? (await findReleases(database)).filter(({ synthetic }) => synthetic)
    : [];
  const sets = new Set([
    ...loaded.map(({ name }) => setOfFile(name) ?? name),
    ...released.map(({ id }) => `release ${id}`),
  ]);
  if (sets.size === 0) return null;
  return `contains synthetic data (${[...sets].join('; ')}), shown only where includeSynthetic: true asks for it`;
}

/** The kinds of a subgraph that are generated, those that others refer to first. */
function generatedKinds({ imports }: SubgraphDefinition): (ImportKind & { name: SyntheticKind })[] {
  return syntheticKinds.flatMap((name) =>
    imports.filter((kind) => kind.name === name).map((kind) => ({ ...kind, name })),
  );
}
