import { execFileSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { templateOf } from '../../platform/importing/template.ts';
import { openLoaded } from '../../subgraphs/load.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { temporaryFiles } from '../support/files.ts';
import { freshDatabases } from '../support/database.ts';

const config = freshDatabases();
const write = temporaryFiles();

test.each(subgraphs.map((definition) => [definition.name, definition] as const))(
  'templates of %s import as they stand, one kind after the other',
  async (_, definition) => {
    const { database } = await openLoaded(definition, config);
    for (const kind of definition.imports) {
      const text = templateOf(kind);
      const path = write(`${kind.name}.csv`, text);
      const rows: Record<string, string>[] = parse(text, { columns: true });
      expect.soft(rows.length, kind.name).toBeGreaterThanOrEqual(2);
      // A forgotten example must never be taken for a fact.
      for (const row of rows) expect.soft([undefined, 'urn:cps:synthetic:template']).toContain(row.source_url);
      const dry = await importFile(database, kind, path, { dryRun: true });
      expect.soft(dry, kind.name).toMatchObject({ rowCount: rows.length, changed: 0, unchanged: 0 });
      expect.soft(dry.added, kind.name).toBeGreaterThanOrEqual(rows.length);
      expect.soft(await importFile(database, kind, path)).toMatchObject({ added: dry.added });
    }
    await database.close();
  },
);

describe('the command', () => {
  const run = (...given: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx/esm', 'subgraphs/import.ts', ...given], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const complaint = (...given: string[]) => {
    try {
      return run(...given);
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
  };

  test('prints a template to stdout and opens no database', () => {
    expect(run('forums', 'organisations', '--template')).toBe(
      [
        'slug,name,kind,sector,area_slug,role_context,source_url',
        'example-support-service,Example Support Service,victim_service,voluntary_sector,wessex,panel member,urn:cps:synthetic:template',
        'example-university,Example University,university,academic,wessex; south-west,host of an event,urn:cps:synthetic:template',
        '',
      ].join('\n'),
    );
  });
  test('names the template in its help', () => {
    expect(run('--help')).toMatch(/--template +print a CSV file of the kind to start from/);
  });
  test('without a file or with an unknown kind says what was expected', () => {
    expect(complaint('forums', 'organisations')).toBe(
      'expected a CSV file, or --template to see what one looks like; got none\n',
    );
    expect(complaint('forums', 'people', '--template')).toMatch(
      /^expected an import kind of forums: areas, panels, .*; got "people"\n$/,
    );
  });
});
