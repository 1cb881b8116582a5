import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../processes.ts';
import { onLoadCore } from './cores.ts';
import { librarySupergraph } from './library/supergraph.ts';

/** The library's subgraphs, being served by one process. */
export type Library = {
  /** The supergraph's file. */
  file: string;
  /** Where each subgraph is, as JSON. */
  addresses: string;
  /** Requests that all of them together were asked since they started. */
  fetched: () => Promise<number>;
  /** Their processor time in seconds. */
  worked: () => number;
  stop: () => Promise<void>;
};

/** Starts the subgraphs and writes their supergraph into a folder. */
export async function startLibrary(folder: string): Promise<Library> {
  const {
    url: addresses,
    worked,
    stop,
  } = await start(join(import.meta.dirname, 'serve-subgraphs.ts'), [], {}, [], onLoadCore);
  const urls = JSON.parse(addresses) as Record<string, string>;
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, librarySupergraph(urls));
  const fetched = async () => {
    const counts = (await (await fetch(Object.values(urls)[0]!)).json()) as Record<string, number>;
    return Object.values(counts).reduce((sum, each) => sum + each, 0);
  };
  return { file, addresses, fetched, worked, stop };
}
