import sql, { empty, type Sql } from 'sql-template-tag';
import { areaLinks, linkedToAreas } from '../../../platform/area-scope.ts';
import {
  orderingBy,
  type Listing,
  type OrderArgument,
  type PageArguments,
  type ParentLinks,
} from '../../../platform/connection.ts';
import type { Source } from '../../../platform/database.ts';
import { badInput } from '../../../platform/errors.ts';
import { withBroader, type StrandCode } from '../../../platform/reference/strands.ts';
import { within } from '../../../platform/conditions.ts';
import { strandLinks } from '../../../platform/strand-scope.ts';
import type { EditionRow, PublicationRow } from '../entities.ts';
import { searchWords } from '../search-words.ts';

export type PublicationFilter = {
  search?: string | null;
  kinds?: readonly string[] | null;
  languages?: readonly string[] | null;
  formats?: readonly string[] | null;
  topics?: readonly string[] | null;
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
  strands?: readonly StrandCode[] | null;
  includeBroader?: boolean;
  series?: readonly string[] | null;
  publishers?: readonly string[] | null;
  financialYears?: readonly string[] | null;
  periodKinds?: readonly string[] | null;
  from?: string | null;
  to?: string | null;
};
export type PublicationArguments = PageArguments & {
  filter?: PublicationFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  includeSynthetic?: boolean;
};

const orders = {
  ID: null,
  PUBLISHED: sql`t.published_earliest`,
  PERIOD: sql`t.period_start`,
  TITLE: sql`t.title`,
  RELEVANCE: sql`found.relevance`,
};
const longestSearch = 200;

export function publicationListing({ filter, orderBy, includeSynthetic }: PublicationArguments): Listing {
  const search = filter?.search ?? null;
  if (search === null && orderBy?.field === 'RELEVANCE')
    throw badInput('orderBy: expected RELEVANCE together with filter.search; got no search');
  return {
    name: 'publications',
    from:
      search === null
        ? sql`publication t`
        : sql`publication t JOIN (${matches(search)}) found ON found.publication_id = t.id`,
    columns: sql`t.*`,
    where: [...(includeSynthetic ? [] : [sql`t.synthetic = 0`]), ...conditions(filter ?? {})],
    ordering: orderingBy(
      orders,
      orderBy,
      search === null ? { field: 'ID', direction: 'ASC' } : { field: 'RELEVANCE', direction: 'DESC' },
    ),
  };
}

/** Documents with any of the words, and the sum of the weights of those they have. */
function matches(search: string): Sql {
  if (search.length > longestSearch)
    throw badInput(`filter.search: expected at most ${longestSearch} characters; got ${search.length}`);
  return sql`SELECT publication_id, SUM(weight) AS relevance FROM publication_word
    WHERE ${within(sql`word`, searchWords(search))} GROUP BY publication_id`;
}

function conditions(filter: PublicationFilter): Sql[] {
  const where: Sql[] = [];
  const linked = (table: Sql, column: Sql, values: readonly string[]) =>
    where.push(sql`t.id IN (SELECT publication_id FROM ${table} WHERE ${within(column, values)})`);
  const {
    kinds,
    languages,
    formats,
    topics,
    areas,
    strands,
    series,
    publishers,
    financialYears,
    periodKinds,
    from,
    to,
  } = filter;
  if (kinds) where.push(within(sql`t.kind`, kinds));
  if (languages) linked(sql`publication_edition`, sql`language`, languages);
  if (formats) linked(sql`publication_edition`, sql`format`, formats);
  if (topics) linked(sql`publication_topic`, sql`topic`, topics);
  if (publishers) linked(sql`publication_publisher`, sql`publisher`, publishers);
  if (strands) linked(sql`publication_strand`, sql`strand_code`, withBroader(strands, filter.includeBroader ?? false));
  if (areas)
    where.push(linkedToAreas('publication_area', 'publication_id', areas, filter.includePredecessors ?? false));
  if (series) where.push(within(sql`t.series_id`, series));
  if (financialYears) where.push(within(sql`t.financial_year`, financialYears));
  if (periodKinds) where.push(within(sql`t.period_kind`, periodKinds));
  if (from != null) where.push(sql`t.published_earliest >= ${from}`);
  if (to != null) where.push(sql`t.published_earliest <= ${to}`);
  return where;
}

export const publicationsOfAreas = (includePredecessors: boolean): ParentLinks =>
  areaLinks('publication_area', 'publication_id', includePredecessors);

export const publicationsOfStrands = (includeBroader: boolean): ParentLinks =>
  strandLinks('publication_strand', 'publication_id', includeBroader);

/** Documents that stand at a panel's listing page or are listed there. */
export const publicationsOfPanels: ParentLinks = (panels) => sql`
  SELECT panel.id AS parent_key, document.id FROM panel_reference panel
  JOIN publication document ON document.document_url = panel.listing_url WHERE ${within(sql`panel.id`, panels)}
  UNION
  SELECT panel.id, document.id FROM panel_reference panel
  JOIN publication document ON document.source_url = panel.listing_url WHERE ${within(sql`panel.id`, panels)}`;

export const publicationsOfSeries: ParentLinks = (series) =>
  sql`SELECT series_id AS parent_key, id FROM publication WHERE ${within(sql`series_id`, series)}`;

export function findPublicationsById(source: Source, ids: string[]): Promise<PublicationRow[]> {
  return source.select(sql`SELECT t.* FROM publication t WHERE ${within(sql`t.id`, ids)}`);
}

type PublicationByUrl = PublicationRow & { url: string };

/** Published documents whose own address or listing page is one of the addresses; own address first, then by id. */
export function findPublicationsByUrl(source: Source, urls: string[]): Promise<PublicationByUrl[]> {
  return source.select(byUrl(urls, empty));
}

/**
 * The documents of the page a meeting is known from, as `findPublicationsByUrl` gives them, but of a panel's listing page only
 * what stands there itself: what is listed there is of all meetings of the panel, and does not tell of which.
 */
export function findPublicationsOfMeetingPages(source: Source, urls: string[]): Promise<PublicationByUrl[]> {
  return source.select(
    byUrl(urls, sql`AND NOT EXISTS (SELECT 1 FROM panel_reference panel WHERE panel.listing_url = t.source_url)`),
  );
}

function byUrl(urls: string[], listed: Sql): Sql {
  return sql`
    SELECT t.*, t.document_url AS url, 0 AS place FROM publication t
    WHERE t.synthetic = 0 AND ${within(sql`t.document_url`, urls)}
    UNION ALL
    SELECT t.*, t.source_url AS url, 1 AS place FROM publication t
    WHERE t.synthetic = 0 AND ${within(sql`t.source_url`, urls)} AND (t.document_url IS NULL OR t.document_url <> t.source_url)
      ${listed}
    ORDER BY place, id`;
}

export function findEditions(source: Source, publications: string[]): Promise<EditionRow[]> {
  return source.select(sql`SELECT publication_id, language, format, url FROM publication_edition
    WHERE ${within(sql`publication_id`, publications)} ORDER BY publication_id, language, format`);
}
