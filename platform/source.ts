export type SourceKind = 'PUBLISHED' | 'SYNTHETIC' | 'RELEASE';
export type SourceValue = { url: string; kind: SourceKind; note: string | null };

const synthetic = 'urn:cps:synthetic:';
const release = 'urn:cps:release:';

/** Where a fact stands, as a function of its address alone: a public page, a disclosure-controlled release or a synthetic rule. */
export function sourceOf(url: string): SourceValue {
  if (url.startsWith(synthetic))
    return { url, kind: 'SYNTHETIC', note: `Synthetic, made by the rule ${url.slice(synthetic.length)}; not a fact.` };
  if (url.startsWith(release))
    return {
      url,
      kind: 'RELEASE',
      note: `Disclosure-controlled release of ${url.slice(release.length)}; every count carries a margin.`,
    };
  return { url, kind: 'PUBLISHED', note: null };
}

/** The address of a release as a source. */
export const releaseUrl = (id: string): string => `${release}${id}`;

/** 1 for a row that a generator made, 0 for a published one: the column every growing table is filtered by. */
export function syntheticFlag(url: string): 0 | 1 {
  return url.startsWith(synthetic) ? 1 : 0;
}
