import type { PageLanguage } from '../report.ts';
import type { Cell, FilledTable } from '../tables/table.ts';
import { chartPhrases, say } from '../words/phrases.ts';
import { address } from './addresses.ts';
import { cellText, symbolOf, symbols } from './cells.ts';
import { columnsShown, type ShownColumn } from './columns-shown.ts';
import { escapeHtml, spoken } from './html.ts';
import { shades } from './palette.ts';

/** The 14 Areas by the rows in which they lie from north to south; style.css has their columns. */
const places = [
  'north-east',
  'north-west',
  'yorkshire-and-humberside',
  'mersey-cheshire',
  'east-midlands',
  'cymru-wales',
  'west-midlands',
  'thames-and-chiltern',
  'east-of-england',
  'south-west',
  'wessex',
  'london-north',
  'london-south',
  'south-east',
];

/**
 * The 14 Areas where they lie, as a list of links to each Area's profile, shaded by the first column drawn. An Area that the
 * table does not have is left out; empty where it has none.
 */
export function tilesHtml(filled: FilledTable, language: PageLanguage): string {
  const { chart } = filled.shape.table;
  const { columns } = filled.shape;
  const code = columns.findIndex(({ id }) => id === chart?.x);
  const value = columnsShown({
    ...filled,
    shape: { ...filled.shape, table: { ...filled.shape.table, filesOnly: [] } },
  }).find(({ column }) => column.id === chart?.y[0]);
  if (chart === undefined || code === -1 || value === undefined) return '';
  const rows = places.map((place) => filled.rows.find((row) => row[code] === place)).filter((row) => row !== undefined);
  if (rows.length === 0) return '';
  const highest = Math.max(...rows.map((row) => Number(row[value.index] ?? 0)));
  const name = columns.findIndex(({ coordinate }) => coordinate === 'Area.name');
  const tiles = rows.map((row) => tile(String(row[code]), nameOf(row, name, code), row, value, highest, language));
  const legend = `${value.column.heading[language]}. ${say(chartPhrases.darker, language)}`;
  return `<p class="govuk-body-s eg-tiles-legend">${escapeHtml(legend)}</p><ul class="eg-tiles">${tiles.join('')}</ul>`;
}

/** `CPS Wessex` is `Wessex` among Areas. */
const nameOf = (row: readonly Cell[], name: number, code: number) =>
  String((name === -1 ? null : row[name]) ?? row[code]).replace(/^CPS /, '');

function tile(
  code: string,
  name: string,
  row: readonly Cell[],
  value: ShownColumn,
  highest: number,
  language: PageLanguage,
): string {
  const number = row[value.index];
  const text = cellText(value, row, language);
  const symbol = symbolOf(value, row);
  const shown =
    text === null
      ? `<span aria-hidden="true">[${symbol}]</span>${spoken(say(symbols[symbol].word, language))}`
      : escapeHtml(text);
  const href = escapeHtml(address('/reports/area-profile.html', [['area', code]], language));
  const shade = typeof number === 'number' ? shadeOf(number, highest) : 0;
  return `<li class="eg-tile eg-tile--${code} eg-shade-${shade}"><a class="eg-tile__link" href="${href}"><span class="eg-tile__name">${escapeHtml(name)}</span> <span class="eg-tile__value">${shown}</span></a></li>`;
}

/** Which of the shades: each stands for an equal part of the way from 0 to the highest. */
function shadeOf(value: number, highest: number): number {
  if (value <= 0 || highest <= 0) return 0;
  return Math.min(shades.length - 1, Math.floor((value / highest) * shades.length));
}
