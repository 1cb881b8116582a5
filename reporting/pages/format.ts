import type { PageLanguage } from '../report.ts';

const locales = { en: 'en-GB', cy: 'cy-GB' } as const;
const languages = Object.keys(locales) as PageLanguage[];
const perLanguage = <T>(make: (locale: string) => T) =>
  Object.fromEntries(languages.map((language) => [language, make(locales[language])])) as Record<PageLanguage, T>;

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const percentages = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const days = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const times = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Europe/London' }),
);
const daysInLondon = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/London' }),
);

/** `12,345` or `4.25`: two decimals at most. */
export const formatNumber = (value: number, language: PageLanguage): string =>
  withMinus(numbers[language].format(value));

/** A percentage, 0 to 100, or a difference of two, to one decimal and without its sign. */
export const formatPercentage = (value: number, language: PageLanguage): string =>
  withMinus(percentages[language].format(value));

const withMinus = (digits: string) => digits.replace('-', '−');

/** `2022-03-31` in words; anything else as it is. */
export function formatDate(iso: string, language: PageLanguage): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? days[language].format(new Date(`${iso}T00:00:00Z`)) : iso;
}

/** A moment in words, by the clock of London; anything else as it is. */
export function formatDateTime(iso: string, language: PageLanguage): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return `${daysInLondon[language].format(moment)}, ${times[language].format(moment)}`;
}
