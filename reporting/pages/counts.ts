import type { PageLanguage } from '../report.ts';
import type { FilledTable } from '../tables/table.ts';
import { phrases, say } from '../words/phrases.ts';
import { formatNumber } from './format.ts';

/** How many rows are there, in words. */
export function countOf(filled: FilledTable, isFurther: boolean, language: PageLanguage): string {
  const { length } = filled.rows;
  return (
    partOf(filled, isFurther, language) ??
    (length === 1 ? say(phrases.oneRow, language) : say(phrases.rows, language, { n: formatNumber(length, language) }))
  );
}

/** That there are more rows than these, in words; null where these are all. */
export function partOf(
  { rows, totalCount, isCut }: FilledTable,
  isFurther: boolean,
  language: PageLanguage,
): string | null {
  const n = formatNumber(rows.length, language);
  if (totalCount === null || totalCount <= rows.length) return isCut ? say(phrases.moreRows, language, { n }) : null;
  return say(isFurther ? phrases.furtherRows : phrases.firstRows, language, {
    n,
    total: formatNumber(totalCount, language),
  });
}
