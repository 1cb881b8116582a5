/**
 * Documents that a later one replaced, where its page says by which: the file has no column for it. An *earlier* statement
 * whose successor is not named is left as published.
 */
export const superseded: ReadonlyMap<string, string> = new Map([
  // "Four standards replacing the earlier twelve"
  ['core-quality-standards-preface-and-introduction', 'casework-quality-standards'],
]);
