import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for as long as a test file runs. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'engagement-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Writes files into a folder for as long as a test file runs; answers the path of each. */
export function temporaryFiles(): (name: string, content: string | Buffer) => string {
  const folder = temporaryFolder();
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}
