const identifier = /^[_A-Za-z]\w{0,63}$/;

/** An operation's name as it may be shown, null where it has none. A client chooses it: any other text is only `other`. */
export function shownName(name: string | null): string | null {
  return name === null || identifier.test(name) ? name : 'other';
}

/** Gives names to count by: at most `most` different ones, the first that came, and `other` for the rest. */
export function boundedNames(most: number): (name: string | null) => string {
  const met = new Set<string>();
  return (name) => {
    if (name === null) return 'anonymous';
    if (met.has(name)) return name;
    if (met.size >= most || !identifier.test(name)) return 'other';
    met.add(name);
    return name;
  };
}
