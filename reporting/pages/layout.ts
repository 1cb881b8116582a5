import type { PageLanguage } from '../report.ts';
import { phrases, say } from '../words/phrases.ts';
import { address } from './addresses.ts';
import { script, styles } from './assets.ts';

const pages = [
  { path: '/', text: phrases.home },
  { path: '/reports', text: phrases.reports },
  { path: '/reports/builder', text: phrases.builder },
  { path: '/graphiql', text: phrases.graphiql },
] as const;

/** The language that the link of a page leads to, written in itself. */
const languages = [
  { code: 'en', name: 'English' },
  { code: 'cy', name: 'Cymraeg' },
] as const;

/** What every template needs: words, navigation and the link to the other language. */
export type LayoutView = {
  readonly language: PageLanguage;
  readonly title: string;
  readonly words: Readonly<Record<keyof typeof phrases, string>>;
  readonly styles: readonly string[];
  readonly script: string;
  readonly homeHref: string;
  readonly navigation: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  readonly languages: readonly { readonly text: string; readonly lang: string; readonly href: string | null }[];
};

const wordsIn = (language: PageLanguage) =>
  Object.fromEntries(Object.entries(phrases).map(([name, text]) => [name, say(text, language)])) as LayoutView['words'];
const words = { en: wordsIn('en'), cy: wordsIn('cy') };

/**
 * The frame of a page. `current` is the path that the navigation marks, `inLanguage` the address of the same page in a
 * language.
 */
export function viewLayout(
  language: PageLanguage,
  title: string,
  current: string,
  inLanguage: (language: PageLanguage) => string,
): LayoutView {
  return {
    language,
    title,
    words: words[language],
    styles: styles.map(({ path }) => path),
    script: script.path,
    homeHref: address('/', [], language),
    navigation: pages.map(({ path, text }) => ({
      text: text[language],
      href: path === '/graphiql' ? path : address(path, [], language),
      current: path === current,
    })),
    languages: languages.map(({ code, name }) => ({
      text: name,
      lang: code,
      href: code === language ? null : inLanguage(code),
    })),
  };
}
