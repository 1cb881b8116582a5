import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { report } from '../pages/sample.ts';
import { column, filled } from '../pages/sample-tables.ts';
import type { Run } from '../run.ts';
import type { Cell } from '../tables/table.ts';
import { markdownOf } from './text.ts';

const markdown = new MarkdownIt({ html: true });
const title = { en: 'Points', cy: 'Pwyntiau' };

/** What stands in Markdown: its texts by paragraph and cell, where its links lead, and whatever else there is within a line. */
function read(text: string) {
  const lines = markdown.parse(text, {}).flatMap(({ children }) => (children === null ? [] : [children]));
  const parts = lines.flat();
  const plain = ['text', 'text_special', 'strong_open', 'strong_close', 'link_open', 'link_close', 'softbreak'];
  return {
    texts: lines.map((line) => line.map(({ content }) => content).join('')),
    links: parts.flatMap(({ attrs }) => (attrs ?? []).map(([, value]) => value)),
    others: parts.map(({ type }) => type).filter((type) => !plain.includes(type)),
  };
}

const source = column('sourceUrl', { coordinate: 'Source.url', parentCoordinate: null, type: 'string' });
const sourceLink = 'https://www.cps.gov.uk/a_b_c';

/** A report of one row, read from its Markdown. */
function told(cells: readonly Cell[], rest: { figure?: string; missing?: string } = {}) {
  const columns = cells.map((_, index) =>
    column(`c${index}`, { coordinate: 'Recommendation.point', parentCoordinate: null, type: 'string' }),
  );
  const table = filled({ name: 'points', title }, [...columns, source], [[...cells, sourceLink]]);
  const own = { ...report, figures: report.figures!.slice(0, 1), footnotes: [] };
  const run = { prepared: { report: own, tables: [table.shape] }, language: 'en' } as unknown as Run;
  const answer = {
    tables: [table],
    figures: [rest.figure ?? null],
    sources: [],
    containsSynthetic: false,
    missing: rest.missing === undefined ? [] : [rest.missing],
  };
  return read(markdownOf(run, answer, null));
}
test.each([
  '[click](https://evil.example)',
  '![seen](https://evil.example/?by=you)',
  '[click][1]',
  '<img src=https://evil.example>',
  '<https://evil.example>',
  '<!-- hidden -->',
  '\\[click](https://evil.example)',
  '\\\\[click](https://evil.example)',
  '`code` ``more``',
  '*one* __two__ ~~three~~ snake_case',
  'a | b \\| c',
  '# Title',
  'Fish & chips &amp; &#60;b&#62; &lt;b&gt;',
  '[1]: https://evil.example',
  'https://www.cps.gov.uk and [more](https://evil.example)',
])('%s is told as it stands, wherever it comes from', (text) => {
  const { texts, links, others } = told([text, 'next'], { figure: text, missing: text });
  expect(texts).toEqual(expect.arrayContaining([text, 'next', `Panels and forums: ${text}`]));
  expect(texts).toContain(`Some of this report could not be answered: ${text}`);
  expect([links, others]).toEqual([[sourceLink], []]);
});

test('no text makes a link, a picture, a tag or another cell', () => {
  const sign = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|&;:/"\'~=$ \n\r\tax1', 'http://', '&lt;', '](', '![');
  const nasty = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('').replace(/^(https?:\/\/)+/, ''));
  fc.assert(
    fc.property(nasty, nasty, (one, other) => {
      const asOneLine = [one, other].map((text) => text.replace(/\s+/g, ' ').trim());
      const { texts, links, others } = told([one, other]);
      expect(texts.slice(-5)).toEqual([...asOneLine, '[1]', 'Sources', sourceLink]);
      expect([links, others]).toEqual([[sourceLink], []]);
    }),
    { numRuns: 2_000 },
  );
});

test('an address is a link to itself, whole, and to nowhere else', () => {
  const long = `https://www.cps.gov.uk/${'a_b*'.repeat(40)}`;
  expect(told([long])).toMatchObject({ links: [long, sourceLink], others: [] });
  const { links, others } = told(['https://www.cps.gov.uk/> [more](https://evil.example)|<b>']);
  expect([links, others]).toEqual([
    [
      'https://www.cps.gov.uk/%3E%20[more](https://evil.example)%7C%3Cb%3E'.replace(/[[\]]/g, encodeURIComponent),
      sourceLink,
    ],
    [],
  ]);
});

test('a long text is cut before it is escaped', () => {
  const { texts } = told([`${'['.repeat(99)}\\[`]);
  expect(texts).toContain(`${'['.repeat(99)}\\…`);
});
