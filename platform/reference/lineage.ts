export type LineageLink = { predecessor: string; successor: string };

/** All Areas that `code` was made from, however many reorganisations back, with itself; sorted. */
export function lineageOf(code: string, links: LineageLink[]): string[] {
  const family = new Set([code]);
  for (const member of family)
    for (const { predecessor, successor } of links) if (successor === member) family.add(predecessor);
  return [...family].sort();
}

/**
 * The links that stand: stated by either side, less those that a longer path implies
 * (metropolitan-and-city → london-north goes, because cps-london stands between).
 */
export function directLinks(stated: LineageLink[]): LineageLink[] {
  const unique = [...new Map(stated.map((link) => [`${link.predecessor} ${link.successor}`, link])).values()];
  return unique.filter((link) => {
    const others = unique.filter((other) => other !== link);
    return !lineageOf(link.successor, others).includes(link.predecessor);
  });
}
