import { z } from 'zod';
import { splitList } from '../text.ts';

/** Start and end of a shape: no part of a longer number, no part of a word. */
const number = (shape: string) => new RegExp(`(?<!\\d)(?:${shape})(?!\\d)`, 'iu');
const word = (shape: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${shape})(?![\\p{L}\\p{N}])`, 'iu');

const at = '(?: ?@ ?| ?[([{] ?at ?[)\\]}] ?| at (?=[\\p{L}\\p{N}-]+ dot ))';
const dot = '(?:\\.| \\. | ?[([{] ?dot ?[)\\]}] ?| dot )';
const label = '[\\p{L}\\p{N}-]{1,63}';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?: ?(?:st|nd|rd|th))?';
const monthNumber = '(?:0?[1-9]|1[0-2])';
const year = '(?:1[89]|20)\\d\\d';
const anyYear = `(?:${year}|['’]?\\d\\d)`;
const apart = '[ ,./-]{0,3}';
const byMark = ' ?[/.-] ?';

/**
 * What nobody's text may hold, by its shape. A guard refuses too much rather than too little: a phone number with a typing error,
 * or one never given out, is refused too, though libraries that know the numbering plan pass it over. Outward codes alone
 * (`SW1A`) are places, not addresses, and stand.
 */
const contactDetails: Record<string, readonly RegExp[]> = {
  'an e-mail address': [new RegExp(`[^ ]${at}${label}(?:${dot}${label}){0,8}?${dot}\\p{L}{2}`, 'iu')],
  'a phone number': [
    number('\\(? ?(?:\\+|00) ?44 ?\\)?(?:[ .()-]{0,4}\\d){9,11}'),
    number('\\(? ?0(?:[ .()-]{0,4}\\d){9,10}'),
    // A mobile number whose 0 a spreadsheet has dropped.
    number('(?:44[ .-]{0,3})?7\\d{3}[ .-]{0,3}\\d{3}[ .-]{0,3}\\d{3}'),
  ],
  'a postcode': [word('[A-Z]{1,2}\\d[A-Z\\d]?[ -]{0,2}\\d[ABD-HJLNP-UW-Z]{2}|GIR[ -]{0,2}0AA')],
};

/**
 * What text about cases must not hold besides: any full date, not only one that says it is a birthday, because who was born, hurt
 * or arrested can be found by the day alone. A month and year, or a day without its year, is no full date.
 */
const ofPersons: Record<string, readonly RegExp[]> = {
  'a full date (a month and year may stand)': [
    number([day, monthNumber, anyYear].join(byMark)),
    number([monthNumber, day, year].join(byMark)),
    number([year, monthNumber, day].join(byMark)),
    number([day, monthNumber, year].join(' ')),
    number(`${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${year}`),
    number(`${day}(?: of)?${apart}${month}${apart}${anyYear}`),
    number(`(?<!\\p{L})${month}${apart}${day}${apart}${year}`),
    number([year, month, day].join(apart)),
  ],
  'a date of birth': [word('born|dob|d\\. ?o\\. ?b|d o b|d/o/b|date[ -]of[ -]birth|birth[ -]?date')],
};

/** The kinds of personal data that a text seems to hold; none, and it may stand. */
export function findPersonalData(text: string): string[] {
  return kindsIn({ ...contactDetails, ...ofPersons }, text);
}

/** Text about cases and those who speak of them: refused where it seems to hold personal data, and never repeated in a message. */
export const freeText = (most = 4000) => z.string().min(1, 'some text').superRefine(withoutPersonalData(most));

/** The same where a cell may be blank, which is null. */
export const optionalFreeText = (most = 4000) =>
  z
    .string()
    .superRefine(withoutPersonalData(most))
    .transform((cell) => cell || null);

/** The same for several values, separated by semicolons. */
export const freeTextList = () => z.string().superRefine(withoutPersonalData(1000)).transform(splitList);

function withoutPersonalData(most: number) {
  return (cell: string, context: z.RefinementCtx) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message, params: { withheld: true } });
    if (cell.length > most) refuse(`at most ${most} characters`);
    for (const kind of findPersonalData(cell)) refuse(`text without personal data; this holds what looks like ${kind}`);
  };
}

/** Whether a message must not repeat the cell it speaks of: free text, and contact details that stand in any other column. */
export function isWithheld(issue: object, cell: string | null): boolean {
  const { params } = issue as { params?: { withheld?: boolean } };
  return params?.withheld === true || (cell !== null && kindsIn(contactDetails, cell).length > 0);
}

function kindsIn(kinds: Record<string, readonly RegExp[]>, text: string): string[] {
  const plain = plainText(text);
  return Object.entries(kinds)
    .filter(([, shapes]) => shapes.some((shape) => shape.test(plain)))
    .map(([kind]) => kind);
}

/** Text as a reader sees it: full-width characters as plain ones, every dash a hyphen, a run of spaces as one, nothing invisible. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s+/g, ' ');
}
