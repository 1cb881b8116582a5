import type { Headings } from '../columns.ts';

/** Headings of documents, their editions, commitments and publication statistics. */
export const publicationHeadings: Headings = {
  'Publication.documentUrl': { en: 'Document', cy: 'Dogfen' },
  'Publication.editions': { en: 'Editions', cy: 'Argraffiadau' },
  'Publication.formats': { en: 'Formats', cy: 'Fformatau' },
  'Publication.languages': { en: 'Languages', cy: 'Ieithoedd' },
  'Publication.published': { en: 'Published', cy: 'Cyhoeddwyd' },
  'Publication.publishers': { en: 'Publishers', cy: 'Cyhoeddwyr' },
  'Publication.summary': { en: 'Summary', cy: 'Crynodeb' },
  'Publication.supersededBy': { en: 'Superseded by', cy: 'Disodlwyd gan' },
  publisher: { en: 'Publisher', cy: 'Cyhoeddwr' },
  language: { en: 'Language', cy: 'Iaith' },
  format: { en: 'Format', cy: 'Fformat' },

  'Commitment.framework': { en: 'Framework', cy: 'Fframwaith' },
  'Commitment.measure': { en: 'How it is measured', cy: 'Sut y’i mesurir' },
  'Commitment.progress': { en: 'Progress', cy: 'Cynnydd' },
  'Commitment.reference': { en: 'Reference', cy: 'Cyfeirnod' },
  'Commitment.target': { en: 'Target', cy: 'Targed' },
  'Commitment.title': { en: 'Commitment', cy: 'Ymrwymiad' },

  editionCount: { en: 'Editions', cy: 'Argraffiadau' },
  publicationCount: { en: 'Publications', cy: 'Cyhoeddiadau' },
  welshCount: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  welshCoverageRate: { en: 'In Welsh, %', cy: 'Yn Gymraeg, %' },
};
