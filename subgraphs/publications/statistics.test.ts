import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { publications } from './index.ts';

const { data } = testSubgraph(publications);

type Published = { languages: string; formats: string; topic_tags: string; type: string };
const published: Published[] = parse(readFileSync(join(import.meta.dirname, 'published/publications.csv')), {
  columns: true,
  bom: true,
});
const cells = (cell: string) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const editions = published.flatMap((row) =>
  cells(row.languages).flatMap((language) =>
    (row.formats === '' ? [null] : cells(row.formats)).map((format) => ({ language, format })),
  ),
);

test('the total counts each document and edition once', async () => {
  expect(
    await data(
      `{ publicationStatistics(by: []) { rows { kind } total { kind publicationCount editionCount welshCount welshCoverageRate } } }`,
    ),
  ).toEqual({
    publicationStatistics: {
      rows: [],
      total: {
        kind: null,
        publicationCount: 366,
        editionCount: editions.length,
        welshCount: 12,
        welshCoverageRate: expect.closeTo(1200 / 366),
      },
    },
  });
});

test('under LANGUAGE and FORMAT an edition counts in its own row, a document in the row of each it has', async () => {
  const answer =
    (await data(`{ publicationStatistics(by: [LANGUAGE]) { rows { language publicationCount editionCount welshCount } }
    formats: publicationStatistics(by: [FORMAT]) { rows { format publicationCount editionCount } } }`)) as {
      formats: { rows: { format: string | null }[] };
    };
  const ofLanguage = (code: string) => ({
    language: code.toUpperCase(),
    publicationCount: published.filter((row) => cells(row.languages).includes(code)).length,
    editionCount: editions.filter((edition) => edition.language === code).length,
  });
  expect(answer).toMatchObject({
    publicationStatistics: {
      rows: [
        { ...ofLanguage('cy'), welshCount: 12 },
        { ...ofLanguage('en'), welshCount: 8 },
      ],
    },
  });
  expect(answer.formats.rows.map((row) => row.format).at(-1)).toBeNull();
  for (const row of answer.formats.rows) {
    const format = row.format?.toLowerCase() ?? null;
    expect(row).toMatchObject({
      editionCount: editions.filter((edition) => edition.format === format).length,
      publicationCount: published.filter((one) =>
        format === null ? one.formats === '' : cells(one.formats).includes(format),
      ).length,
    });
  }
});

test('a document of several topics counts in each row; rows come in code order', async () => {
  const { publicationStatistics } = (await data(
    `{ publicationStatistics(by: [TOPIC]) { rows { topic publicationCount } total { publicationCount } } }`,
  )) as {
    publicationStatistics: { rows: { topic: string; publicationCount: number }[]; total: object };
  };
  const topics = published.flatMap((row) => cells(row.topic_tags));
  expect(publicationStatistics.rows).toEqual(
    [...new Set(topics)]
      .sort()
      .map((topic) => ({ topic, publicationCount: topics.filter((other) => other === topic).length })),
  );
  expect(publicationStatistics.total).toEqual({ publicationCount: 366 });
});

test('AREA, SERIES and FINANCIAL_YEAR lead on into entities, and what has none comes last', async () => {
  expect(
    await data(`{
      publicationStatistics(by: [AREA], filter: { kinds: [INSPECTION_REPORT, WEB_PAGE], areas: ["london-north", "london-south"] }) { rows { area { code } publicationCount } total { publicationCount } }
      series: publicationStatistics(by: [SERIES], filter: { series: ["racist-incident-monitoring"] }) { rows { series { id name } publicationCount } }
      years: publicationStatistics(by: [FINANCIAL_YEAR, KIND], filter: { kinds: [MEETING_NOTE] }) { rows { financialYear kind publicationCount } }
    }`),
  ).toEqual({
    publicationStatistics: {
      rows: [
        { area: { code: 'london-north' }, publicationCount: 2 },
        { area: { code: 'london-south' }, publicationCount: 2 },
      ],
      total: { publicationCount: 3 },
    },
    series: {
      rows: [{ series: { id: 'racist-incident-monitoring', name: 'Racist incident monitoring' }, publicationCount: 7 }],
    },
    years: {
      rows: [
        { financialYear: '2015-16', kind: 'MEETING_NOTE', publicationCount: 1 },
        { financialYear: null, kind: 'MEETING_NOTE', publicationCount: 8 },
      ],
    },
  });
});

test('predecessors are rolled into the Area they became when asked', async () => {
  const rows = (includePredecessors: boolean) =>
    data(
      `{ publicationStatistics(by: [AREA], filter: { areas: ["wessex"], includePredecessors: ${includePredecessors} }) { rows { area { code } publicationCount } total { publicationCount } } }`,
    );
  const answer = (publicationCount: number) => ({
    publicationStatistics: { rows: [{ area: { code: 'wessex' }, publicationCount }], total: { publicationCount } },
  });
  expect(await rows(false)).toEqual(answer(4));
  expect(await rows(true)).toEqual(answer(8));
});

test('a filter keeps the editions it names, and a rate of nothing is null', async () => {
  expect(
    await data(`{ welsh: publicationStatistics(by: [], filter: { languages: [CY], formats: [PDF] }) { total { publicationCount editionCount welshCoverageRate } }
      strand: publicationStatistics(by: [], filter: { strands: [RACIST] }) { total { publicationCount } }
      broader: publicationStatistics(by: [], filter: { strands: [RACIST], includeBroader: true }) { total { publicationCount } }
      nothing: publicationStatistics(by: [KIND], filter: { topics: ["no such topic"] }) { rows { kind } total { publicationCount editionCount welshCount welshCoverageRate } } }`),
  ).toEqual({
    welsh: { total: { publicationCount: 7, editionCount: 7, welshCoverageRate: 100 } },
    strand: { total: { publicationCount: published.filter((row) => cells(row.topic_tags).includes('racist')).length } },
    broader: {
      total: {
        publicationCount: published.filter((row) =>
          cells(row.topic_tags).some((tag) => tag === 'racist' || tag === 'hate crime'),
        ).length,
      },
    },
    nothing: { rows: [], total: { publicationCount: 0, editionCount: 0, welshCount: 0, welshCoverageRate: null } },
  });
});
