import sql, { type Sql } from 'sql-template-tag';
import type { DimensionSource, StatisticDeclaration } from '../../platform/statistics.ts';

/** What both a document and an edition of one have; `document` is the document's id in the row `t`. */
function documentDimensions(document: Sql): Record<string, DimensionSource> {
  const link = (table: Sql, alias: Sql) => sql`LEFT JOIN ${table} ${alias} ON ${alias}.publication_id = ${document}`;
  return {
    KIND: { column: sql`t.kind` },
    SERIES: { column: sql`t.series_id` },
    PUBLISHER: { column: sql`imprint.publisher`, joins: [link(sql`publication_publisher`, sql`imprint`)] },
    FINANCIAL_YEAR: { column: sql`t.financial_year` },
    AREA: { column: sql`place.area_code`, joins: [link(sql`publication_area`, sql`place`)] },
    TOPIC: { column: sql`tag.topic`, joins: [link(sql`publication_topic`, sql`tag`)] },
    STRAND: { column: sql`subject.strand_code`, joins: [link(sql`publication_strand`, sql`subject`)] },
    PANEL: {
      column: sql`panel.id`,
      joins: [sql`JOIN panel_reference panel ON panel.listing_url IN (t.document_url, t.source_url)`],
    },
  };
}

const edition = (alias: Sql) => sql`LEFT JOIN publication_edition ${alias} ON ${alias}.publication_id = t.id`;
const isWelsh = sql`CASE WHEN EXISTS (
  SELECT 1 FROM publication_edition welsh WHERE welsh.publication_id = t.id AND welsh.language = 'CY') THEN 1 ELSE 0 END`;

/** The statistics of documents: what is counted here, and whose property each dimension is. */
export const publicationStatistics: StatisticDeclaration = {
  name: 'publicationStatistics',
  dimensions: {
    KIND: { type: 'PublicationKind', definition: 'Kind of document' },
    SERIES: { type: 'Series', definition: 'Series, all spellings of its name together' },
    PUBLISHER: { type: 'String', definition: 'Publisher; a joint publication counts in the row of each' },
    LANGUAGE: {
      type: 'Language',
      definition: 'Language; a document counts in the row of each of its languages, an edition in its own',
    },
    FORMAT: {
      type: 'Format',
      definition: 'Format; a document counts in the row of each of its formats, an edition in its own',
    },
    FINANCIAL_YEAR: { type: 'FinancialYear', definition: 'Financial year that the document’s period is or lies in' },
    AREA: { type: 'Area', definition: 'Area the document is about; one about two Areas counts in both rows' },
    TOPIC: { type: 'String', definition: 'Topic; a document counts in the row of each of its topics' },
  },
  owners: {
    publication: {
      imports: ['publications'],
      from: sql`publication t`,
      dimensions: {
        ...documentDimensions(sql`t.id`),
        LANGUAGE: { column: sql`spoken.language`, joins: [edition(sql`spoken`)] },
        FORMAT: { column: sql`made.format`, joins: [edition(sql`made`)] },
      },
    },
    edition: {
      imports: ['publications'],
      from: sql`(SELECT e.id, e.publication_id, e.language, e.format,
          p.kind, p.series_id, p.financial_year, p.document_url, p.source_url, p.synthetic
        FROM publication_edition e JOIN publication p ON p.id = e.publication_id) t`,
      dimensions: {
        ...documentDimensions(sql`t.publication_id`),
        LANGUAGE: { column: sql`t.language` },
        FORMAT: { column: sql`t.format` },
      },
    },
  },
  measures: {
    publicationCount: {
      owner: 'publication',
      aggregate: 'COUNT',
      definition: 'Documents, whatever their languages and formats',
      unit: 'PUBLICATIONS',
    },
    editionCount: {
      owner: 'edition',
      aggregate: 'COUNT',
      definition: 'Languages by formats of each document; one a language where no format was seen',
      unit: 'EDITIONS',
    },
    welshCount: {
      owner: 'publication',
      aggregate: 'SUM',
      value: isWelsh,
      definition: 'Documents that are in Welsh, alone or beside English',
      unit: 'PUBLICATIONS',
    },
    welshCoverageRate: {
      owner: 'publication',
      aggregate: 'RATE',
      value: isWelsh,
      definition: 'Documents that are in Welsh, as a share of all',
      unit: 'PERCENT',
      denominator: 'publicationCount',
    },
  },
};
