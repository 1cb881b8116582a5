/**
 * Documents that a later one replaced, as the published summaries tell: the file has no column for it. The summaries say
 * `Four standards replacing the earlier twelve`, `Earlier statement of equality aims` and `Earlier guidance on section 146 cases`.
 */
export const superseded: ReadonlyMap<string, string> = new Map([
  ['core-quality-standards-preface-and-introduction', 'casework-quality-standards'],
  ['equality-and-diversity-statement', 'equality-diversity-and-inclusion-statement'],
  [
    'guidance-on-prosecuting-cases-of-disability-hate-crime',
    'disability-hate-crime-and-other-crimes-against-disabled-people-prosecution-guidance',
  ],
]);
