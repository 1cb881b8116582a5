import type { PageLanguage } from '../report.ts';
import { wordOf } from '../words/enums/index.ts';
import { isWebAddress } from './cells.ts';
import type { SourceNote } from './input.ts';

/** A source as it stands at the foot of a page. */
export type Footnote = {
  readonly number: number;
  readonly url: string;
  /** Names such as `urn:cps:release:…` lead nowhere. */
  readonly isLink: boolean;
  /** What kind of source it is, where it is no public page. */
  readonly kind: string | null;
  readonly note: string | null;
};

/** The sources of a page, numbered as cells refer to them. */
export function footnotesOf(sources: readonly SourceNote[], language: PageLanguage): Footnote[] {
  return sources.map(({ url, kind, note }, index) => ({
    number: index + 1,
    url,
    isLink: isWebAddress(url),
    kind: kind === 'PUBLISHED' ? null : (wordOf('SourceKind', kind)?.[language] ?? null),
    note,
  }));
}

/** Footnote numbers by address. */
export const numbersOf = (sources: readonly SourceNote[]): ReadonlyMap<string, number> =>
  new Map(sources.map(({ url }, index) => [url, index + 1]));
