import { expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { temporaryFiles } from '../../tests/support/files.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { objectives } from './import/objectives.ts';
import { publications as publicationsKind } from './import/publications.ts';
import { publications } from './index.ts';

const { data, opened } = testSubgraph(publications);
const write = temporaryFiles();

const header =
  'slug,title,summary,series,type,publisher,area_slug,period_start,period_end,formats,languages,published_date,audience,topic_tags,document_url,source_url';
const commitmentHeader =
  'slug,framework,reference,title,theme,period_start,period_end,area,measure,target,status_or_progress,source_url';

function file(...lines: string[]): string {
  return write('user.csv', lines.join('\n'));
}

test('every fault of a file is named by line and column, and nothing is written', async () => {
  const path = file(
    header,
    'new-one,A new one,,,poster,CPS,wessex,,,html;parchment,en,,,news,,https://example.org/a',
    'New Two,,,,news,CPS,atlantis,2017-13,,html,,yesterday,,news,ftp://example.org,https://example.org/b',
  );
  const refused = await importFile(opened().database, publicationsKind, path).catch((error: Error) => error.message);
  expect(refused).toMatch(/^9 faults; nothing was written/);
  for (const fault of [
    'line 2, column type: expected one of action_plan',
    'line 2, column formats: expected one of html, pdf',
    'line 3, column slug: expected a slug',
    'line 3, column title: expected some text',
    'line 3, column area_slug: expected codes of loaded Areas',
    'line 3, column period_start: expected a date',
    'line 3, column languages: expected en, cy or both',
    'line 3, column published_date: expected a date',
    'line 3, column document_url: expected an absolute http(s) address',
  ])
    expect(refused).toContain(fault);
  expect(await data('{ publication(id: "new-one") { id } publications { totalCount } }')).toEqual({
    publication: null,
    publications: { totalCount: 366 },
  });
});

test('a commitment stands for the whole country or a loaded Area', async () => {
  const path = file(commitmentHeader, 'a-target,A framework,1,A title,,,,England,,,,https://example.org/a');
  await expect(importFile(opened().database, objectives, path)).rejects.toThrow(
    'line 2, column area: expected national, or the code of a loaded Area; got "England"',
  );
});

test('a row that comes again changed takes its words, editions and topics with it', async () => {
  const row = (title: string, languages: string, topics: string) =>
    file(
      header,
      `changing-document,${title},,A series of its own,news,CPS,wessex,,,pdf,${languages},2020,,${topics},,https://example.org/changing`,
    );
  const load = (path: string) => importFile(opened().database, publicationsKind, path);
  expect(await load(row('Zebra crossings', 'en', 'rape'))).toMatchObject({ added: 1, changed: 0 });
  expect(await load(row('Giraffe crossings', 'en;cy', 'disability'))).toMatchObject({ added: 0, changed: 1 });
  expect(await load(row('Giraffe crossings', 'cy;en', 'disability'))).toMatchObject({ changed: 1 });
  expect(
    await data(
      `{ old: publications(filter: { search: "zebra" }) { totalCount } publications(filter: { search: "giraffe" }) { nodes { id topics strands { code } editions { language format } } } }`,
    ),
  ).toEqual({
    old: { totalCount: 0 },
    publications: {
      nodes: [
        {
          id: 'changing-document',
          topics: ['disability'],
          strands: [{ code: 'DISABILITY' }],
          editions: [
            { language: 'CY', format: 'PDF' },
            { language: 'EN', format: 'PDF' },
          ],
        },
      ],
    },
  });
});

test('rows a generator made take part only when asked', async () => {
  const path = file(
    header,
    'made-up,Made up,,Made series,news,CPS,wessex,,,pdf,cy,2020,,news,,urn:cps:synthetic:documents',
  );
  const before = (await data('{ publicationStatistics(by: []) { total { publicationCount } } }')) as {
    publicationStatistics: { total: { publicationCount: number } };
  };
  const known = before.publicationStatistics.total.publicationCount;
  await importFile(opened().database, publicationsKind, path);
  expect(
    await data(`{ publications { totalCount } with: publications(includeSynthetic: true) { totalCount }
      publicationStatistics(by: []) { total { publicationCount } } all: publicationStatistics(by: [], includeSynthetic: true) { total { publicationCount } }
      publication(id: "made-up") { source { kind note publications { id } } } series { id } }`),
  ).toEqual({
    publications: { totalCount: known },
    with: { totalCount: known + 1 },
    publicationStatistics: { total: { publicationCount: known } },
    all: { total: { publicationCount: known + 1 } },
    publication: { source: { kind: 'SYNTHETIC', note: expect.stringContaining('not a fact'), publications: [] } },
    series: expect.not.arrayContaining([{ id: 'made-series' }]),
  });
});
