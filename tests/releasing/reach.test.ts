import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDatabases } from '../support/database.ts';
import { temporaryFolder } from '../support/files.ts';
import { reachedFiles } from './reached-files.ts';
import { runProgram } from './release-job.ts';

const servers = ['gateway/main.ts', 'gateway/distributed.ts', 'subgraphs/main.ts'];
const commands = ['gateway/report.ts', 'gateway/mcp.ts'];
const config = freshDatabases();
const root = join(import.meta.dirname, '../..');
const folder = temporaryFolder();
const ofReleasing = /^(platform|subgraphs\/[^/]+)\/release\/|^subgraphs\/release(-[^/]*)?\.ts$/;

/** Files of a project of their own. */
function planted(files: Record<string, string>): string {
  const project = mkdtempSync(join(folder, 'planted-'));
  mkdirSync(join(project, 'main/sub'), { recursive: true });
  for (const [file, text] of Object.entries({ ...files, 'sub/far.ts': 'export type Far = 1;' }))
    writeFileSync(join(project, 'main', file), text);
  return project;
}

describe('the code of what serves', () => {
  test('has no way to what reads extracts or the key', () => {
    const reached = reachedFiles(root, [...servers, ...commands]);
    // Imported, imported where it is needed, a thread, and what answers are looked up by.
    expect([...reached.keys()]).toEqual(
      expect.arrayContaining([
        'gateway/server.ts',
        'platform/mysql.ts',
        'platform/sqlite-reader-thread.js',
        'platform/disclosure/releases.ts',
      ]),
    );
    expect([...reached].filter(([file]) => ofReleasing.test(file))).toEqual([]);
  });
  test('would be found to have one, as the release job is', () => {
    const reached = reachedFiles(root, ['subgraphs/release.ts']);
    expect([...reached.keys()].filter((file) => ofReleasing.test(file))).toEqual(
      expect.arrayContaining([
        'platform/release/master-key.ts',
        'platform/release/read-extract.ts',
        'subgraphs/release.ts',
        'subgraphs/release-subjects.ts',
        'subgraphs/workforce/release/staff.ts',
      ]),
    );
  });
  test.each([
    ['an import', `import { far } from './sub/far.ts';`],
    ['an import of a type', `import type { Far } from './sub/far.ts';`],
    ['an export of another file', `export * from './sub/far.ts';`],
    ['an import where it is needed', 'const far = () => import(`./sub/far.ts`);'],
    ['a thread', `new Worker(new URL('./sub/far.ts', import.meta.url));`],
    ['a child process', `spawn('node', ['main/sub/far.ts']);`],
    ['another file', `import './near.js';`],
  ])('is seen to go by %s', (_, text) => {
    const project = planted({ 'start.ts': text, 'near.js': `import './sub/far.ts';` });
    expect(reachedFiles(project, ['main/start.ts']).get('main/sub/far.ts')).toBeDefined();
  });
  test('may not import what no string says', () => {
    const project = planted({ 'start.ts': 'await import(`./${name}.ts`);' });
    expect(() => reachedFiles(project, ['main/start.ts'])).toThrow(
      'main/start.ts: expected import() of a string; got `./${name}.ts`',
    );
  });
});

test.each(servers)(
  '%s does not start where it could see the master key',
  async (program) => {
    const key = '5a'.repeat(32);
    const given = program === 'subgraphs/main.ts' ? ['workforce'] : [];
    const { code, printed, said } = await runProgram(program, config, given, {
      environment: { RELEASE_MASTER_KEY: key },
    });
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(said).toContain(
      'could not start: RELEASE_MASTER_KEY: expected in the environment of the release job alone; take it out of this one\n',
    );
    expect(said).not.toContain(key);
  },
  120_000,
);
