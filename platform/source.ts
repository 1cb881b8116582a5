export type SourceKind = 'PUBLISHED' | 'SYNTHETIC' | 'RELEASE';
export type SourceValue = { url: string; kind: SourceKind; note: string | null };

const synthetic = 'urn:cps:synthetic:';
const release = 'urn:cps:release:';
const madeUp = 'synthetic-';

/** The address of a release by its id. */
export const releaseUrl = (id: string): string => `${release}${id}`;

let last: SourceValue = Object.freeze({ url: '', kind: 'PUBLISHED', note: null });

/** Where a fact stands, as a function of its address alone: a public page, a disclosure-controlled release or a synthetic rule. */
export function sourceOf(url: string): SourceValue {
  // In a list most rows stand where the one before does.
  if (url !== last.url) last = Object.freeze(sourceAt(url));
  return last;
}

function sourceAt(url: string): SourceValue {
  if (url.startsWith(synthetic))
    return { url, kind: 'SYNTHETIC', note: `Synthetic, made by the rule ${url.slice(synthetic.length)}; not a fact.` };
  if (url.startsWith(release)) {
    const id = url.slice(release.length);
    const note = id.startsWith(madeUp)
      ? `Disclosure-controlled release of ${id.slice(madeUp.length)}, made of synthetic rows; not a fact.`
      : `Disclosure-controlled release of ${id}; a count that is not exact carries a margin.`;
    return { url, kind: 'RELEASE', note };
  }
  return { url, kind: 'PUBLISHED', note: null };
}

/** 1 for a row that a generator made, 0 for a published one: the column every growing table is filtered by. */
export function syntheticFlag(url: string): 0 | 1 {
  return url.startsWith(synthetic) ? 1 : 0;
}
