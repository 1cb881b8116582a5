import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Chunks } from '../formats/format.ts';

/** Where a report goes. */
export type Out = {
  /** Writes all of it; a file appears under its name when it is whole, and not before. */
  write(chunks: Chunks, signal: AbortSignal): Promise<void>;
  /** Takes away what a write left that did not end. */
  discard(): Promise<void>;
};

/** Standard output. Throws for bytes where it is a terminal. */
export function standardOutput(isBinary: boolean): Out {
  if (isBinary && process.stdout.isTTY)
    throw new Error('out: expected a file, because standard output is a terminal and this is no text; got none');
  return {
    write: (chunks, signal) =>
      pipeline(Readable.from(chunks, { objectMode: false }), process.stdout, { end: false, signal }),
    discard: async () => {},
  };
}

/** A file, written beside its place under another name. Throws where it is there already, unless `force` is given, or cannot be made. */
export async function outputFile(path: string, force: boolean): Promise<Out> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory() === true) throw new Error(`out: expected a file; got the folder ${path}`);
  if (there !== null && !force) throw new Error(`out: expected a file that is not there yet, or --force; got ${path}`);
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  const handle = await open(beside, 'wx').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`out: expected a place where a file can be made; got ${path} (${error.code})`, { cause: error });
  });
  return {
    write: async (chunks, signal) => {
      await pipeline(Readable.from(chunks, { objectMode: false }), handle.createWriteStream(), { signal });
      await rename(beside, path);
    },
    discard: async () => {
      await handle.close();
      await rm(beside, { force: true });
    },
  };
}
