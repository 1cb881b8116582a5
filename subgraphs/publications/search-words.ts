const longestWord = 60;

/**
 * The distinct words of a text as both engines compare them: letters and digits only, lower case, accents taken off
 * (`Ynglŷn â’r Goron` → `ynglyn`, `a`, `r`, `goron`).
 */
export function searchWords(text: string): string[] {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return [...new Set((bare.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord)))];
}

/** What a match counts in each part of a document. */
const partWeights = { title: 3, topics: 2, summary: 1 };

/** The words of a document, each with the sum of the weights of the parts it stands in. */
export function weightedWords(parts: Record<keyof typeof partWeights, string>): { word: string; weight: number }[] {
  const weights = new Map<string, number>();
  for (const [part, weight] of Object.entries(partWeights) as [keyof typeof partWeights, number][])
    for (const word of searchWords(parts[part])) weights.set(word, (weights.get(word) ?? 0) + weight);
  return [...weights].map(([word, weight]) => ({ word, weight }));
}
