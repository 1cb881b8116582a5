import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import type { PageInput } from '../pages/input.ts';
import { areas, years } from '../pages/sample-tables.ts';
import { input } from '../pages/sample.ts';
import type { PageLanguage } from '../report.ts';
import type { FilledTable } from '../tables/table.ts';
import { renderPdf } from './document.ts';

/** What stands in a document without its spaces, how many pictures it has, and what could not be drawn. */
async function made(language: PageLanguage, tables: FilledTable[]) {
  const faults: Error[] = [];
  const asked: PageInput = { ...input, language, answer: { ...input.answer!, tables } };
  const document = await getDocumentProxy(Uint8Array.from(await renderPdf(asked, (error) => faults.push(error))));
  let text = '';
  let figures = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    for (const item of (await page.getTextContent()).items) if ('str' in item) text += item.str;
    figures += JSON.stringify(await page.getStructTree()).split('"Figure"').length - 1;
  }
  return { text: text.replace(/\s/g, ''), figures, faults };
}

/** Its name is no XML, and stands in its picture. */
const undrawable: FilledTable = {
  ...years,
  shape: { ...years.shape, table: { ...years.shape.table, name: '"' } },
};
const note = {
  en: 'The chart of this table could not be drawn. Its figures stand in the table.',
  cy: 'Ni ellid llunio’r siart ar gyfer y tabl hwn. Mae’r ffigurau yn y tabl.',
};

test.each(['en', 'cy'] as const)(
  'a chart that cannot be drawn is told of, and its table and the other charts stand, in %s',
  async (language) => {
    const { text, figures, faults } = await made(language, [undrawable, areas, years]);
    expect(text).toContain(note[language].replace(/\s/g, ''));
    expect(text).toContain('2016-171,250');
    expect([figures, faults.map(({ message }) => message)]).toEqual([
      2,
      [expect.stringContaining('SVG data parsing failed')],
    ]);
  },
);

test('of charts that can be drawn nothing is told', async () => {
  const { text, figures, faults } = await made('en', [areas, years]);
  expect([figures, faults, text.includes(note.en.replace(/\s/g, ''))]).toEqual([2, [], false]);
});
