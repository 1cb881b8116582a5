import type { PageAnswer } from '../pages/input.ts';
import type { KeyFigure, PageLanguage } from '../report.ts';
import type { Run } from '../run.ts';
import { plain } from '../formats/delimited.ts';
import type { Cell, Column, FilledTable } from '../tables/table.ts';
import { wordOf } from '../words/enums/index.ts';
import { phrases, say } from '../words/phrases.ts';
import { markdownOfText } from './markdown.ts';

/** How much is told in words; the structured answer has it all. */
const rowsOfOne = 25;
const rowsOfSeveral = 8;
const longestCell = 100;

/** Says what number the page of an address has, where facts stand on it. */
type NumberOf = (url: string) => number;

/** A report in Markdown, cut to what can be read at a glance: made-up rows and missing parts first. */
export function markdownOf({ prepared, language }: Run, answer: PageAnswer, next: string | null): string {
  const { report, tables } = prepared;
  const mostRows = tables.length === 1 ? rowsOfOne : rowsOfSeveral;
  const cited: string[] = [];
  const numberOf: NumberOf = (url) => (cited.includes(url) ? cited.indexOf(url) + 1 : cited.push(url));
  const parts = [
    `# ${report.title[language]}`,
    answer.containsSynthetic ? `**${phrases.warning[language]}: ${phrases.synthetic[language]}**` : '',
    answer.missing.length > 0 ? `**${phrases.missing[language]}:** ${markdownOfText(answer.missing.join(' '))}` : '',
    (report.figures ?? []).map((figure, index) => figureOf(figure, answer.figures[index] ?? null, language)).join('\n'),
    ...answer.tables.map((table) => tableOf(table, language, mostRows, numberOf)),
    listed(
      phrases.notes[language],
      (report.footnotes ?? []).map((note) => `- ${note[language]}`),
    ),
    listed(
      phrases.sources[language],
      cited.map((url, index) => `${index + 1}. ${markdownOfText(url)}`),
    ),
    next === null ? '' : `${phrases.nextRows[language]}: \`after: ${JSON.stringify(next)}\``,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function figureOf({ label, percent }: KeyFigure, value: number | string | null, language: PageLanguage): string {
  if (value === null) return `- ${label[language]}: ${phrases.notKnown[language]}`;
  return `- ${label[language]}: ${markdownOfText(String(value))}${percent === true ? ' %' : ''}`;
}

function tableOf(
  { shape, rows, totalCount, isCut }: FilledTable,
  language: PageLanguage,
  mostRows: number,
  numberOf: NumberOf,
): string {
  const { title, name, filesOnly } = shape.table;
  const heading = `## ${title[language]}`;
  if (rows.length === 0) return `${heading}\n\n${phrases.emptyTable[language]}`;
  const shown = shape.columns.flatMap((column, index) => (filesOnly?.includes(column.id) ? [] : [{ column, index }]));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const total = totalCount ?? rows.length;
  const n = Math.min(rows.length, mostRows);
  const lines = [
    line(shown.map(({ column }) => column.heading[language])),
    line(shown.map(() => '---')),
    ...rows
      .slice(0, mostRows)
      .map((row) => line(shown.map(({ column, index }) => cellOf(column, row[index]!, language, numberOf)))),
  ];
  const counted =
    isCut && totalCount === null
      ? say(phrases.moreRows, language, { n: String(n) })
      : say(phrases.firstRows, language, { n: String(n), total: String(total) });
  return [heading, isCut || n < total ? `${counted} (\`tables["${name}"]\`)` : '', lines.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function cellOf({ enumName, coordinate }: Column, cell: Cell, language: PageLanguage, numberOf: NumberOf): string {
  if (typeof cell === 'string' && coordinate === 'Source.url') return `[${numberOf(cell)}]`;
  const inWords = (value: Cell): string => {
    if (typeof value !== 'string' || enumName === null) return plain(value);
    return wordOf(enumName, value)?.[language] ?? value;
  };
  const text = Array.isArray(cell) ? cell.map((each: Cell) => inWords(each)).join('; ') : inWords(cell);
  return markdownOfText(text, longestCell);
}

function listed(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}
