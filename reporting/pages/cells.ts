import type { PageLanguage } from '../report.ts';
import type { Cell } from '../tables/table.ts';
import { enumWords, wordOf } from '../words/enums/index.ts';
import { phrases, say } from '../words/phrases.ts';
import type { ShownColumn } from './columns-shown.ts';
import { formatDate, formatDateTime, formatNumber, formatPercentage } from './format.ts';
import { escapeHtml, spoken } from './html.ts';

/** Why a cell holds nothing: symbols of the Government Analysis Function for tables. */
export const symbols = {
  c: { word: phrases.confidential, means: phrases.confidentialMeans },
  x: { word: phrases.notAvailable, means: phrases.notAvailableMeans },
  z: { word: phrases.notApplicable, means: phrases.notApplicableMeans },
} as const;
export type TableSymbol = keyof typeof symbols;

/** Measures of statistics, which are null for shares of nothing and for what cannot be grouped so. */
const measure = /^(Engagement|Scrutiny|Membership|PublicationStatistics)Row\./;

/** The symbol that stands where a row has no value. */
export function symbolOf({ flag, column, isNumeric }: ShownColumn, row: readonly Cell[]): TableSymbol {
  if (flag === null) return isNumeric && measure.test(column.coordinate) ? 'z' : 'x';
  const why = row[flag];
  return why === 'CONFIDENTIAL' ? 'c' : why === 'NOT_APPLICABLE' ? 'z' : 'x';
}

/** A text that is not there keeps nothing back and is missed by nobody: a remark, a part, the Area of a national figure. */
export const isPlainText = ({ column, flag }: ShownColumn): boolean => column.type === 'string' && flag === null;

/** The graph names strands in English alone, by the English words of their codes. */
const strandWords = new Map(Object.values(enumWords.StrandCode!).map((text) => [text.en, text]));

/** What a cell says, as plain text: in charts, and in the cells themselves. Null where it holds nothing. */
export function cellText(shown: ShownColumn, row: readonly Cell[], language: PageLanguage): string | null {
  const cell = row[shown.index] ?? null;
  if (cell === null) return null;
  if (typeof cell !== 'object') return scalarText(shown, cell, row, language);
  const texts = (cell as readonly (string | number | boolean | null)[])
    .filter((item) => item !== null)
    .map((item) => scalarText(shown, item, row, language));
  if (texts.length > 0) return texts.join(', ');
  // Counted by no characteristic is not nobody.
  return say(shown.column.coordinate.startsWith('DimensionValue.') ? phrases.allStaff : phrases.none, language);
}

function scalarText(
  { column, percent }: ShownColumn,
  value: string | number | boolean,
  row: readonly Cell[],
  language: PageLanguage,
): string {
  if (typeof value === 'boolean') return say(value ? phrases.yes : phrases.no, language);
  if (typeof value === 'number') {
    const isPercentage = typeof percent === 'boolean' ? percent : row[percent] === 'PERCENT';
    return isPercentage ? formatPercentage(value, language) : formatNumber(value, language);
  }
  if (column.enumName !== null) return wordOf(column.enumName, value)?.[language] ?? value;
  if (column.coordinate === 'Strand.name') return strandWords.get(value)?.[language] ?? value;
  if (column.type === 'date' || column.coordinate === 'PartialDate.label') return formatDate(value, language);
  if (column.type === 'dateTime') return formatDateTime(value, language);
  return value;
}

/** What stands inside a cell of the page; `footnotes` are the numbers of sources by their address. */
export function cellHtml(
  shown: ShownColumn,
  row: readonly Cell[],
  language: PageLanguage,
  footnotes: ReadonlyMap<string, number>,
): string {
  const cell = row[shown.index] ?? null;
  if (cell === null) {
    if (isPlainText(shown)) return `<span aria-hidden="true">–</span>${spoken(say(phrases.notStated, language))}`;
    const symbol = symbolOf(shown, row);
    return `<span class="eg-symbol" aria-hidden="true">[${symbol}]</span>${spoken(say(symbols[symbol].word, language))}`;
  }
  if (shown.isSource || /(^|\.)(documentUrl|url)$/.test(shown.column.coordinate)) {
    const addresses = typeof cell === 'object' ? (cell as readonly unknown[]) : [cell];
    return addresses.map((url) => addressHtml(String(url), language, footnotes)).join(' ');
  }
  return escapeHtml(cellText(shown, row, language)!);
}

function addressHtml(url: string, language: PageLanguage, footnotes: ReadonlyMap<string, number>): string {
  const number = footnotes.get(url);
  if (number !== undefined) {
    const word = spoken(`${say(phrases.source, language)} `);
    return `<a class="govuk-link" href="#source-${number}">${word}[${number}]</a>`;
  }
  if (!isWebAddress(url)) return escapeHtml(url);
  return `<a class="govuk-link" href="${escapeHtml(url)}">${escapeHtml(new URL(url).hostname)}</a>`;
}

/** Whether it is an address that a browser may be sent to: of http or https, and whole. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** Texts that are no English: codes and addresses, and names given in the page's language. */
const withoutLanguage = /^(Area|Region|Strand)\.name$|\.(id|code|url|documentUrl|fileHash)$/;

/** The language of a cell's words where it is not the page's, for its `lang`; texts of the data are English. */
export function languageOf(shown: ShownColumn, row: readonly Cell[], language: PageLanguage): PageLanguage | null {
  const { column } = shown;
  const cell = row[shown.index] ?? null;
  if (column.type !== 'string' || column.enumName !== null || cell === null) return null;
  if (shown.language !== null) {
    const stated = row[shown.language] === 'CY' ? 'cy' : 'en';
    return stated === language ? null : stated;
  }
  if (language === 'en' || withoutLanguage.test(column.coordinate)) return null;
  // Years and other numbers are of no language.
  return /\p{L}/u.test(String(cell)) ? 'en' : null;
}
