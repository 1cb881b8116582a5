import type { Row } from './question.ts';

/** Rows of publications.csv whose own address or listing page is an address: own address first, then by slug. */
export function documentsAt(url: string, publications: Row[]): Row[] {
  const bySlug = publications.toSorted((one, other) => (one.slug! < other.slug! ? -1 : 1));
  return [
    ...bySlug.filter(({ document_url }) => document_url === url),
    ...bySlug.filter(({ document_url, source_url }) => document_url !== url && source_url === url),
  ];
}
