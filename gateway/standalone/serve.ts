import { readFile } from 'node:fs/promises';
import type { Logger } from '../../platform/log.ts';
import type { LoadEngine } from '../engine/engine.ts';
import { startSwapping, type Supergraph, type Swapping } from '../engine/swapping.ts';
import { httpTransport } from '../transport/http.ts';
import { readSupergraph } from './supergraph.ts';
import { watch } from './watch.ts';

export type Served = {
  /** The supergraph's SDL. */
  file: string;
  /** Addresses that hold instead of the supergraph's own, by the name of the subgraph. */
  instead: Record<string, string>;
};

/**
 * Loads the supergraph in a file, and again whenever the file changes: one that does not load is logged, and the last good
 * one stays. Rejects where the first does not load.
 */
export async function serveFile(
  { file, instead }: Served,
  load: LoadEngine,
  log: Logger,
  everyMs = 1_000,
): Promise<Pick<Swapping, 'engine' | 'transports'> & { stopWatching: () => void }> {
  const first = await read(file, instead);
  const misnamed = Object.keys(instead).filter((name) => !(name in first.addresses));
  if (misnamed.length > 0)
    throw new Error(
      `expected an address for one of the subgraphs ${Object.keys(first.addresses).join(', ')}; got ${misnamed.join(', ')}`,
    );
  const { engine, transports, swap } = await startSwapping(first, {
    connect: (name, address) => httpTransport(name, address, log),
    // Scalars of a graph that is not known take any value.
    load: (sdl, reached) => load(sdl, reached, { log, scalars: {} }),
  });

  const stopWatching = watch(file, everyMs, async () => {
    const began = performance.now();
    try {
      const next = await read(file, instead);
      if (next.sdl === engine.supergraphSdl) return;
      const warmed = await swap(next);
      log.info({ file, warmed, ms: Math.round(performance.now() - began) }, 'supergraph swapped');
    } catch (error) {
      log.error({ file, reason: (error as Error).message }, 'supergraph did not load; the last good one stays');
    }
  });
  return { engine, transports, stopWatching };
}

async function read(file: string, instead: Record<string, string>): Promise<Supergraph> {
  const sdl = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`expected the file of a supergraph; ${file} cannot be read (${error.code})`);
  });
  return readSupergraph(sdl, instead);
}
