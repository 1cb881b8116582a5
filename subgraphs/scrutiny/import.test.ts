import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ImportRefused } from '../../platform/importing/faults.ts';
import { importFile } from '../../platform/importing/import-file.ts';
import { temporaryFiles } from '../../tests/support/files.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseworkOutcomes } from './import/casework-outcomes.ts';
import { recommendations } from './import/recommendations.ts';
import { scrutiny } from './index.ts';

const { data, opened } = testSubgraph(scrutiny);
const write = temporaryFiles();

const figureHeader = 'year,period_start,period_end,strand,area,measure,value,unit,source_url,notes';
const recommendationHeader =
  'id,date,date_precision,panel_slug,body,area_slug,strand,kind,stage,point,response_or_action,status,target_agency,source_url';

/** Imports a file of these lines; of a refusal, the faults after its first line. */
async function load(kind: typeof recommendations, lines: string[]): Promise<unknown> {
  const path = write('own.csv', `${lines.join('\n')}\n`);
  try {
    return await importFile(opened().database, kind, path);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return error.message.split('\n');
  }
}

const totals =
  '{ caseworkFigures(includeSynthetic: true) { totalCount } recommendations(includeSynthetic: true) { totalCount } }';

test('the published files again are unchanged', async () => {
  for (const kind of [caseworkOutcomes, recommendations]) {
    const rows = kind === recommendations ? 81 : 796;
    const again = await importFile(
      opened().database,
      kind,
      join(import.meta.dirname, 'published', kind.publishedFile!),
    );
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: rows });
  }
});

test('a figure file with unknown words is refused by line and column, and nothing is written', async () => {
  const before = await data(totals);
  expect(
    await load(caseworkOutcomes, [
      figureHeader,
      '2020-21,2020-04-01,2021-03-31,witchcraft,national,convictions,1,defendants,https://example.org/a,',
      '2020-21,2020-04-01,2021-03-31,sexual violence,national,convictions,1,defendants,https://example.org/a,',
      '2020-21,2020-04-01,2021-03-31,rape,mercia,convictions,1,defendants,https://example.org/a,',
      '2020-21,2020-04-01,2021-03-31,rape,national,convictions,"1,5",defendants,https://example.org/a,',
      '2020-21,2020-04-01,2021-03-31,rape,national,acquittals,1,people,https://example.org/a,',
    ]),
  ).toEqual([
    '6 faults; nothing was written.',
    'own.csv, line 2, column strand: expected a strand wording of platform/reference/strand-words.ts that means at most one strand; got "witchcraft"',
    'own.csv, line 3, column strand: expected a strand wording of platform/reference/strand-words.ts that means at most one strand; got "sexual violence"',
    'own.csv, line 4, column area: expected `national` or the code of a loaded Area; got "mercia"',
    'own.csv, line 5, column value: expected a number with a decimal point; got "1,5"',
    expect.stringContaining('own.csv, line 6, column measure: expected one of average_days_to_charge'),
    'own.csv, line 6, column unit: expected one of appeals, cases, days, defendants, percent, reports, suspects; got "people"',
  ]);
  expect(await data(totals)).toEqual(before);
});

test('a recommendation file with unknown words is refused by line and column, and nothing is written', async () => {
  const before = await data(totals);
  expect(
    await load(recommendations, [
      recommendationHeader,
      'rec-901,2020,year,caf,Forum,,disability; weather,recommendation,policy,Do it,,noted,CPS,https://example.org/a',
      'rec-902,2020,year,no-such-panel,Forum,mercia,disability,advice,policy,Do it,,noted,CPS,https://example.org/a',
      'rec-903,2020-13,year,caf,Forum,,disability,lesson,cooking,Do it,,forgotten,CPS,example.org',
      'rec-903,2020,year,caf,Forum,,disability,lesson,policy,,,noted,CPS,https://example.org/a',
    ]),
  ).toEqual([
    '9 faults; nothing was written.',
    'own.csv, line 2, column strand: expected strand wordings of platform/reference/strand-words.ts; "weather" is not one; got "disability; weather"',
    'own.csv, line 3, column panel_slug: expected the id of a loaded panel, or blank; got "no-such-panel"',
    'own.csv, line 3, column area_slug: expected codes of loaded Areas, separated by semicolons, or blank; got "mercia"',
    'own.csv, line 3, column kind: expected one of recommendation, feedback, lesson, concern, good practice, governance; got "advice"',
    'own.csv, line 4, column date: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, or blank; got "2020-13"',
    expect.stringContaining('own.csv, line 4, column stage: expected one of accessible communication'),
    'own.csv, line 4, column status: expected one of noted, shared, accepted, in progress, implemented, rejected; got "forgotten"',
    'own.csv, line 4, column source_url: expected an absolute http(s) address; got "example.org"',
    'own.csv, line 5, column point: expected some text; got ""',
  ]);
  expect(await data(totals)).toEqual(before);
});

test('a recommendation that came on is changed in place; the others stay', async () => {
  const published = readFileSync(join(import.meta.dirname, 'published/recommendations.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  const moved = published.map((line) =>
    line.startsWith('rec-037,') ? line.replace(',in progress,', ',implemented,') : line,
  );
  expect(await load(recommendations, moved)).toMatchObject({ added: 0, changed: 1, unchanged: 80 });
  const { recommendations: list } = await data(
    '{ recommendations(filter: { panels: ["caf"], from: "2019-10-04", to: "2019-10-04" }) { nodes { id status } } }',
  );
  expect(list).toEqual({ nodes: [{ id: 'rec-037', status: 'IMPLEMENTED' }] });
});

test('a figure corrected by its own source replaces the former; another source stands beside it; synthetic ones stay apart', async () => {
  const line = (value: string, url: string) =>
    `2022-23,2022-04-01,2023-03-31,stalking and harassment,national,sentence_uplifts,${value},defendants,${url},`;
  const first = [figureHeader, line('7', 'https://example.org/a')];
  const second = [
    figureHeader,
    line('8', 'https://example.org/a'),
    line('9', 'https://example.org/b'),
    line('5', 'urn:cps:synthetic:trial'),
  ];
  expect(await load(caseworkOutcomes, first)).toMatchObject({ added: 1, changed: 0 });
  expect(await load(caseworkOutcomes, second)).toMatchObject({ added: 2, changed: 1 });
  const figures = (more: string) =>
    `caseworkFigures(filter: { strands: [STALKING_AND_HARASSMENT], measures: [SENTENCE_UPLIFTS] } ${more}) { totalCount nodes { value } }`;
  const answer = await data(`{ published: ${figures('')} all: ${figures('includeSynthetic: true')} }`);
  const values = (list: unknown) => (list as { nodes: { value: number }[] }).nodes.map(({ value }) => value).sort();
  expect(values(answer.published)).toEqual([8, 9]);
  expect(values(answer.all)).toEqual([5, 8, 9]);
});
