import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { forums } from '../../subgraphs/forums/index.ts';
import { importForUser, pick } from '../../subgraphs/load.ts';
import { scrutiny } from '../../subgraphs/scrutiny/index.ts';
import { temporaryFolder } from '../support/files.ts';
import { testSubgraph } from '../support/subgraph.ts';

const { config, data, opened } = testSubgraph(forums);
const folder = temporaryFolder();

const header = 'slug,name,kind,sector,area_slug,role_context,source_url';
const row = (slug: string, rest: { name?: string; kind?: string; area?: string; url?: string } = {}) =>
  `${slug},${rest.name ?? 'A body'},${rest.kind ?? 'voluntary'},voluntary_sector,${rest.area ?? 'wessex'},partner,${rest.url ?? 'https://example.org/page'}`;
const lines = (...rows: string[]) => [header, ...rows].join('\n');

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const load = (path: string, options = {}) =>
  importFile(opened().database, pick('kind', forums.imports, 'organisations'), path, options);
const organisation = async (id: string) =>
  (
    (await data(`query($id: ID!) { organisation(id: $id) { name areas { code } role } }`, { id })) as {
      organisation: unknown;
    }
  ).organisation;
const total = async () =>
  ((await data('{ organisations { totalCount } }')) as { organisations: { totalCount: number } }).organisations
    .totalCount;
/** What a refused file says, with nothing written. */
async function refusal(content: string | Buffer): Promise<string> {
  const before = await total();
  const error = await load(file('bad.csv', content)).then(
    () => null,
    (reason: Error) => reason,
  );
  expect(await total()).toBe(before);
  return error!.message;
}

describe('a file that is right', () => {
  test('adds, changes and leaves alone by key; the same file again is unchanged', async () => {
    expect(await load(file('one.csv', lines(row('one'), row('two'))))).toMatchObject({
      added: 2,
      changed: 0,
      unchanged: 0,
      rowCount: 2,
    });
    const second = file(
      'two.csv',
      lines(row('one'), row('two', { name: 'Renamed', area: 'dorset; wessex' }), row('three')),
    );
    expect(await load(second)).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect(await organisation('two')).toEqual({
      name: 'Renamed',
      areas: [{ code: 'dorset' }, { code: 'wessex' }],
      role: 'partner',
    });
    expect(await load(second)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  });
  test('leaves a receipt that the graph shows', async () => {
    const { catalogue } = (await data(
      '{ catalogue { forums { datasets { kind name rowCount rowsAdded rowsChanged rowsUnchanged fileHash loadedAt } } } }',
    )) as {
      catalogue: { forums: { datasets: unknown[] } };
    };
    expect(catalogue.forums.datasets).toContainEqual({
      kind: 'organisations',
      name: 'two.csv',
      rowCount: 3,
      rowsAdded: 1,
      rowsChanged: 1,
      rowsUnchanged: 1,
      fileHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
  });
  test('may have a BOM, CRLF, columns in another order and quoted line breaks', async () => {
    const text = [
      'name,slug,kind,sector,area_slug,role_context,source_url',
      '"Canolfan Tŷ\nNewydd",ty-newydd,voluntary,voluntary_sector,,,https://example.org/cy',
      '',
    ].join('\r\n');
    expect(await load(file('bom.csv', `\ufeff${text}`))).toMatchObject({ added: 1 });
    expect(await organisation('ty-newydd')).toEqual({ name: 'Canolfan Tŷ\nNewydd', areas: [], role: null });
  });
  test('a cell that begins like a formula is text, in and out', async () => {
    await load(
      file(
        'formula.csv',
        lines(row('formula', { name: '=HYPERLINK(1)' }), row('at', { name: '@SUM' }), row('minus', { name: '-1+1' })),
      ),
    );
    expect(await organisation('formula')).toMatchObject({ name: '=HYPERLINK(1)' });
    expect(await organisation('minus')).toMatchObject({ name: '-1+1' });
  });
  test('a dry run says what would change and changes nothing', async () => {
    const path = file('dry.csv', lines(row('one', { name: 'Never written' }), row('never')));
    expect(await load(path, { dryRun: true })).toMatchObject({ added: 1, changed: 1, dryRun: true });
    expect([await organisation('one'), await organisation('never')]).toEqual([
      expect.objectContaining({ name: 'A body' }),
      null,
    ]);
    expect(await load(path)).toMatchObject({ added: 1, changed: 1 });
  });
  test('rows made by a generator are loaded but shown only when asked for', async () => {
    await load(file('synthetic.csv', lines(row('made-up', { url: 'urn:cps:synthetic:organisations' }))));
    expect(
      await data(
        `{ organisations(filter: { areas: ["wessex"] }, first: 100) { nodes { id } } all: organisations(includeSynthetic: true, orderBy: { field: ID }, filter: { areas: ["wessex"] }) { nodes { id source { kind note } } } }`,
      ),
    ).toMatchObject({
      organisations: { nodes: expect.not.arrayContaining([{ id: 'made-up' }]) },
      all: {
        nodes: expect.arrayContaining([
          {
            id: 'made-up',
            source: { kind: 'SYNTHETIC', note: 'Synthetic, made by the rule organisations; not a fact.' },
          },
        ]),
      },
    });
  });
});

describe('a file with faults is refused whole', () => {
  test('and every fault is named by line, column, value and what was expected', async () => {
    const message = await refusal(
      lines(row('fine'), row('Bad Slug', { kind: 'club' }), row('lost', { area: 'atlantis', url: 'ftp://x' })),
    );
    expect(message.split('\n')).toEqual([
      '4 faults; nothing was written.',
      'bad.csv, line 3, column slug: expected a slug of a-z, 0-9 and single hyphens; got "Bad Slug"',
      expect.stringMatching(/^bad.csv, line 3, column kind: expected one of accreditation_body, .*; got "club"$/),
      'bad.csv, line 4, column area_slug: expected codes of loaded Areas, separated by semicolons, or blank; got "atlantis"',
      'bad.csv, line 4, column source_url: expected an absolute http(s) address; got "ftp://x"',
    ]);
  });
  test('the first fifty faults are listed, and all are counted', async () => {
    const message = await refusal(lines(...Array.from({ length: 60 }, (_, index) => row(`Bad ${index}`))));
    expect(message.split('\n')).toHaveLength(52);
    expect(message).toMatch(/^60 faults; nothing was written.\n.*… and 10 more$/s);
  });
  test.each([
    [
      'a missing and an unknown column',
      'slug,title\na,b',
      /line 1: expected the columns slug, name, .*; missing name, kind, .*; unknown "title"/,
    ],
    ['a column twice', `${header},slug\n`, /line 1: expected the columns .*; twice slug/],
    ['too few cells', lines('one,two'), /line 2: expected 7 cells; got 2/],
    ['an unclosed quote', lines('"one,two'), /line \d: expected readable CSV: Quote Not Closed/],
    ['nothing', '', /line 1: expected a header line .*; the file is empty/],
    ['no rows', `${header}\n`, /line 2: expected at least one row under the header/],
    ['an id twice', lines(row('twin'), row('twin')), /line 3: expected each id once; line 2 has it too; got "twin"/],
    [
      'Latin-1',
      Buffer.from(lines(row('caf', { name: 'Caf\xe9' })), 'latin1'),
      /line 2: expected UTF-8; the file looks like Latin-1 or Windows-1252/,
    ],
    ['UTF-16', Buffer.from(`\ufeff${lines(row('wide'))}`, 'utf16le'), /line 1: expected UTF-8; the file is UTF-16/],
  ])('%s', async (_, content, message) => {
    expect(await refusal(content)).toMatch(message);
  });
  test('a later fault undoes rows that were already on their way', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => row(`many-${index}`));
    expect(await refusal(lines(...many, row('Bad')))).toMatch(
      /^1 fault; nothing was written.\nbad.csv, line 2502, column slug/,
    );
  });
  test('a wording that is in no table is named', async () => {
    const published = join(forums.directory, 'published/panels.csv');
    const path = file('panels.csv', readFileSync(published, 'utf8').replace('racist; religious', 'racist; sartorial'));
    await expect(importFile(opened().database, pick('kind', forums.imports, 'panels'), path)).rejects.toThrow(
      /line \d+, column strands: expected strand wordings .*; "sartorial" is not one; got "racist; sartorial"/,
    );
  });
});

describe('the command', () => {
  test('a file that is not there, or a folder, is named', async () => {
    await expect(load(join(folder, 'gone.csv'))).rejects.toThrow(/expected a CSV file; there is none at .*gone.csv/);
    await expect(load(folder)).rejects.toThrow(`expected a CSV file; ${folder} is a folder, device or pipe`);
  });
  test('an unknown subgraph or kind is answered with those there are', async () => {
    await expect(importForUser(config, 'forum', 'areas', 'x.csv', {})).rejects.toThrow(
      'expected a subgraph: forums, scrutiny, publications, workforce; got "forum"',
    );
    await expect(importForUser(config, 'forums', 'people', 'x.csv', {})).rejects.toThrow(
      'expected an import kind of forums: areas, panels, meetings, events, organisations, membership; got "people"',
    );
  });
  test('new Areas reach the reference of every subgraph', async () => {
    const areas = readFileSync(join(forums.directory, 'published/areas.csv'), 'utf8').trimEnd();
    const path = file(
      'areas.csv',
      `${areas}\nnew-area,CPS New Area,,area,2027-04-01,,,,,wessex,,,,,https://example.org/new\n`,
    );
    expect(await importForUser(config, 'forums', 'areas', path, {})).toMatchObject({
      added: 1,
      changed: 0,
      unchanged: 70,
    });
    const figures = join(scrutiny.directory, 'published/casework_outcomes.csv');
    const first = readFileSync(figures, 'utf8').split('\n').slice(0, 2).join('\n').replace('cymru-wales', 'new-area');
    expect(
      await importForUser(config, 'scrutiny', 'casework-outcomes', file('figures.csv', `${first}\n`), {}),
    ).toMatchObject({ added: 1 });
    expect(
      await data(
        '{ area(code: "new-area") { lineage successors { code } } wessex: area(code: "wessex") { successors { code } } }',
      ),
    ).toEqual({
      area: { lineage: ['dorset', 'hampshire', 'new-area', 'wessex', 'wiltshire'], successors: [] },
      wessex: { successors: [{ code: 'new-area' }] },
    });
  });
});
