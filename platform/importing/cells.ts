import { z } from 'zod';
import { span } from '../calendar.ts';
import { strandMeaning, type StrandMeaning } from '../reference/strand-words.ts';
import { splitList } from '../text.ts';
import type { Reference } from './kind.ts';

/** Cell types of import files. Each message says what was expected; the pipeline adds file, line, column and value. */

/** Text that must be there. */
export const text = (most = 4000) => z.string().min(1, 'some text').max(most, `at most ${most} characters`);

/** Text that may be blank; blank is null: not seen, never "no". */
export const optionalText = (most = 4000) =>
  z
    .string()
    .max(most, `at most ${most} characters`)
    .transform((cell) => (cell === '' ? null : cell));

/** An id as it stands in addresses: `wessex-hate-crime`. */
export const id = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of a-z, 0-9 and single hyphens')
    .max(90, 'at most 90 characters');

/** Several values, separated by semicolons; blank gives none. */
export const list = () => z.string().transform(splitList);

/** The address of the public page a fact stands on, or a urn of this product. */
export const sourceUrl = () =>
  z
    .string()
    .max(500, 'at most 500 characters')
    .refine((cell) => /^(https?:\/\/|urn:cps:)/.test(cell) && URL.canParse(cell), 'an absolute http(s) address');

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; blank is kept blank. */
export const datePart = () =>
  z.string().refine((cell) => cell === '' || span(cell) !== null, 'a date as YYYY, YYYY-MM or YYYY-MM-DD, or blank');

/** One calendar day. `why` follows in the message of a wrong one. */
export const day = (why = '') =>
  z.string().refine((cell) => span(cell)?.precision === 'DAY', `a day as YYYY-MM-DD${why === '' ? '' : `: ${why}`}`);

/** One calendar day; blank is null. */
export const optionalDay = () =>
  z
    .string()
    .refine((cell) => cell === '' || span(cell)?.precision === 'DAY', 'a day as YYYY-MM-DD, or blank')
    .transform((cell) => cell || null);

/** A decimal number with a point. */
export const number = () =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'a number with a decimal point')
    .transform(Number);

/** One of the published words; the answer is the word itself. */
export const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.enum(words, `one of ${words.join(', ')}`);

/** Area codes that are loaded, separated by semicolons. */
export const areaCodes = ({ areas }: Reference) => known(areas, 'codes of loaded Areas');

/** The code of one loaded Area. */
export const areaCode = ({ areas }: Reference) =>
  z.string().refine((cell) => areas.has(cell), 'the code of a loaded Area');

/** One loaded panel's id. */
export const panelId = ({ panels }: Reference) =>
  z.string().refine((cell) => panels.has(cell), 'the id of a loaded panel');

/** One loaded panel's id; blank is null. */
export const optionalPanelId = ({ panels }: Reference) =>
  z
    .string()
    .refine((cell) => cell === '' || panels.has(cell), 'the id of a loaded panel, or blank')
    .transform((cell) => cell || null);

/** One published strand wording that means exactly one strand, whole; the answer is its code. */
export const strandCode = () =>
  z.string().transform((words, context) => {
    const meaning = strandMeaning(words);
    if (meaning?.codes.length === 1 && meaning.breakdown === null) return meaning.codes[0]!;
    context.addIssue({
      code: 'custom',
      message: 'a strand wording of platform/reference/strand-words.ts that means exactly one strand',
    });
    return z.NEVER;
  });

export type StrandCell = { asPublished: string[]; codes: string[]; meanings: StrandMeaning[] };

/** Published strand wordings, separated by semicolons; every one must be in the table of words. */
export const strandList = () =>
  list().transform((words, context): StrandCell => {
    const meanings: StrandMeaning[] = [];
    for (const word of words) {
      const meaning = strandMeaning(word);
      if (meaning === null)
        context.addIssue({
          code: 'custom',
          message: `strand wordings of platform/reference/strand-words.ts; ${JSON.stringify(word)} is not one`,
        });
      else meanings.push(meaning);
    }
    const codes = [...new Set(meanings.flatMap((meaning) => [...meaning.codes]))].sort();
    return { asPublished: words, codes, meanings };
  });

function known(set: ReadonlySet<string>, expected: string) {
  return list().refine(
    (values) => values.every((value) => set.has(value)),
    `${expected}, separated by semicolons, or blank`,
  );
}
