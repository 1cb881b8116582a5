import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './state.ts';

const root = join(import.meta.dirname, '..');

/** A name of the program that writes reports: the same in every process that runs the same files, another after a change. */
export function codeDigest(): string {
  const files = ['reporting', 'reports'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return digest([...files, join(root, 'package.json')].sort().map((file) => readFileSync(file, 'utf8')));
}
