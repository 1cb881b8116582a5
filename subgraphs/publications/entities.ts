import { EntitySchema } from 'typeorm';
import { importedTable, int, linkTable, nullable, partialDateSchema, text, varchar } from '../../platform/columns.ts';

/** A document: one title, perhaps in several languages and formats. */
export type PublicationRow = {
  id: string;
  title: string;
  titleLanguage: 'EN' | 'CY';
  summary: string | null;
  kind: string;
  publisher: string | null;
  seriesId: string | null;
  periodLabel: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  periodKind: string | null;
  financialYear: string | null;
  status: string;
  supersededBy: string | null;
  audience: string | null;
  documentUrl: string | null;
  sourceUrl: string;
};

/** One language of a document in one format; null where no format was seen. */
export type EditionRow = { publicationId: string; language: 'EN' | 'CY'; format: string | null; url: string | null };

/** Documents that were published one after another under one name. */
export type SeriesRow = { id: string; name: string };

/** Something the service committed itself to: a standard, an objective, an element of a strategy, a target or a duty. */
export type CommitmentRow = {
  id: string;
  framework: string;
  reference: string | null;
  title: string;
  theme: string | null;
  periodLabel: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  periodKind: string | null;
  financialYear: string | null;
  areaCode: string | null;
  measure: string | null;
  target: string | null;
  progress: string | null;
  sourceUrl: string;
};

const code = varchar(100);
const periodSchema = {
  period_label: nullable(varchar(100)),
  period_start: nullable(varchar(10)),
  period_end: nullable(varchar(10)),
  period_kind: nullable(varchar(20)),
  financial_year: nullable(varchar(7)),
};
const provenance = { synthetic: int, source_url: varchar(500) };

export const entities = [
  importedTable(
    'publication',
    {
      title: varchar(500),
      title_language: varchar(2),
      summary: nullable(text),
      kind: varchar(50),
      publisher: nullable(varchar(300)),
      series_id: nullable(code),
      series_name: nullable(varchar(200)),
      ...periodSchema,
      ...partialDateSchema('published'),
      status: varchar(20),
      superseded_by: nullable(code),
      audience: nullable(varchar(200)),
      document_url: nullable(varchar(500)),
      ...provenance,
    },
    { publication_series: 'series_id', publication_document_url: 'document_url', publication_source_url: 'source_url' },
  ),
  new EntitySchema({
    name: 'publication_edition',
    columns: {
      id: { ...varchar(120), primary: true },
      publication_id: code,
      language: varchar(2),
      format: nullable(varchar(20)),
      url: nullable(varchar(500)),
    },
    indices: [{ name: 'publication_edition_publication', columns: ['publication_id'] }],
  }),
  linkTable(
    'publication_publisher',
    { publication_id: code, publisher: varchar(200) },
    { publication_publisher_publisher: 'publisher' },
  ),
  linkTable('publication_area', { publication_id: code, area_code: code }, { publication_area_code: 'area_code' }),
  linkTable(
    'publication_strand',
    { publication_id: code, strand_code: varchar(50) },
    { publication_strand_code: 'strand_code' },
  ),
  linkTable('publication_topic', { publication_id: code, topic: code }, { publication_topic_topic: 'topic' }),
  new EntitySchema({
    name: 'publication_word',
    columns: {
      publication_id: { ...code, primary: true },
      word: { ...varchar(60), primary: true },
      weight: int,
    },
    indices: [{ name: 'publication_word_word', columns: ['word'] }],
  }),
  importedTable(
    'commitment',
    {
      framework: varchar(200),
      reference: nullable(code),
      title: varchar(500),
      theme: nullable(varchar(200)),
      ...periodSchema,
      area_code: nullable(code),
      measure: nullable(varchar(500)),
      target: nullable(varchar(500)),
      progress: nullable(varchar(500)),
      ...provenance,
    },
    { commitment_area: 'area_code' },
  ),
];
