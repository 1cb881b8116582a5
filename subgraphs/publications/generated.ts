import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartialDateValue } from '../../platform/partial-date.ts';
import type { PeriodValue } from '../../platform/period.ts';
import type { SourceValue } from '../../platform/source.ts';
import type { CatalogueValue } from '../../platform/catalogue.ts';
import type { PublicationRow, EditionRow, SeriesRow, CommitmentRow } from './entities.ts';
import type { Connection } from '../../platform/connection.ts';
import type { Statistic, StatisticRow } from '../../platform/statistics.ts';
import type { Context } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  DateTime: { input: string; output: string; }
  /** The year from 1 April to 31 March, written `2016-17`. */
  FinancialYear: { input: string; output: string; }
  /** An absolute address, exactly as published: it is a key and is never normalised. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type Area = {
  /** Stable code, such as `wessex`. */
  code: Scalars['ID']['output'];
  /** What the Area committed itself to; national commitments are not repeated here. */
  commitments?: Maybe<CommitmentConnection>;
  /** Counts of the documents about the Area. */
  publicationStatistics?: Maybe<PublicationStatistics>;
  /** Documents about the Area. */
  publications?: Maybe<PublicationConnection>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaPublicationStatisticsArgs = {
  by: Array<PublicationDimension>;
  filter?: InputMaybe<PublicationStatisticsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<PublicationHaving>>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<PublicationStatisticsOrder>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};

/** What each part of the graph holds and can count. */
export type Catalogue = {
  /** Always `catalogue`. */
  id: Scalars['ID']['output'];
  /** Documents and commitments. */
  publications?: Maybe<SubgraphCatalogue>;
};

/** Something the CPS committed itself to: a standard, an equality objective, an element of a strategy, a target or a duty. */
export type Commitment = {
  /** The Area that made it; null for a national commitment. */
  area?: Maybe<Area>;
  /** The framework it is part of, such as `Core Quality Standards 2010`. */
  framework: Scalars['String']['output'];
  /** Its slug in the published file. */
  id: Scalars['ID']['output'];
  /** How it is measured; null when not seen. */
  measure?: Maybe<Scalars['String']['output']>;
  /** The time it was made for; null when none is named. */
  period?: Maybe<Period>;
  /** What is known of its progress, in the published wording; null when nothing was seen. */
  progress?: Maybe<Scalars['String']['output']>;
  /** Documents whose own address or listing page is the source of this commitment; own address first, then by id. */
  publications: Array<Publication>;
  /** Its number or place in the framework, in the published wording; null when not seen. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The page this fact stands on. */
  source: Source;
  /** The target, in the published wording; null when none was seen. */
  target?: Maybe<Scalars['String']['output']>;
  /** What it is about, in the published wording; null when not seen. */
  theme?: Maybe<Scalars['String']['output']>;
  /** What is committed to. */
  title: Scalars['String']['output'];
};

/** One page of commitments. */
export type CommitmentConnection = {
  /** The commitments with their cursors. */
  edges: Array<CommitmentEdge>;
  /** The commitments of this page. */
  nodes: Array<Commitment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A commitment in a list. */
export type CommitmentEdge = {
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The commitment. */
  node: Commitment;
};

/** Which commitments. Members given together must all hold; a code nobody knows matches nothing. */
export type CommitmentFilter = {
  /** Codes of the Areas that made them; a national commitment has none. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Frameworks, in the published wording. */
  frameworks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Themes, in the published wording. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How commitments are ordered. */
export type CommitmentOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by; equal ones by id. */
  field: CommitmentOrderField;
};

/** What commitments can be ordered by. */
export type CommitmentOrderField =
  /** The id. */
  | 'ID'
  /** The first day of the time it was made for; those that name none last. */
  | 'PERIOD';

/** One loaded file: its receipt and how fresh it is. */
export type Dataset = {
  /** SHA-256 of the file, in hexadecimal. */
  fileHash: Scalars['String']['output'];
  /** Import kind, as `npm run import` names it. */
  kind: Scalars['String']['output'];
  /** Latest day any row speaks of; null when none is dated. */
  latestDate?: Maybe<Scalars['Date']['output']>;
  /** When this content was last loaded. */
  loadedAt: Scalars['DateTime']['output'];
  /** File name, without the folder. */
  name: Scalars['String']['output'];
  /** Rows in the file. */
  rowCount: Scalars['Int']['output'];
  /** Rows the load added. */
  rowsAdded: Scalars['Int']['output'];
  /** Rows the load changed. */
  rowsChanged: Scalars['Int']['output'];
  /** Rows that already stood so. */
  rowsUnchanged: Scalars['Int']['output'];
  /** Whether any of its rows was made by a generator, and so is no fact. */
  synthetic: Scalars['Boolean']['output'];
};

/** How exactly a date is known. */
export type DatePrecision =
  /** Known to the day. */
  | 'DAY'
  /** Known to the financial year. */
  | 'FINANCIAL_YEAR'
  /** Known to the month. */
  | 'MONTH'
  /** Known to the quarter of a financial year. */
  | 'QUARTER'
  /** A stretch with a first and, where known, a last day. */
  | 'RANGE'
  /** Not known; the label holds what words there are. */
  | 'UNKNOWN'
  /** Known to the calendar year. */
  | 'YEAR';

/** A language of a document in one format. */
export type Edition = {
  /** The format; null when none was seen. */
  format?: Maybe<Format>;
  /** The language. */
  language: Language;
  /** Where it can be read; known only for a document with a single edition, whose address is then the document's own. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** Whether a cell of a table holds a number. */
export type FigureFlag =
  /**
   * Kept back, because it would speak of few people or cases. Never read it as zero: in a release an empty cell and a small one are
   * both so.
   */
  | 'CONFIDENTIAL'
  /** The table has no such cell. */
  | 'NOT_APPLICABLE'
  /** It does. */
  | 'OK';

/** A format a document was published in. */
export type Format =
  /** Recorded speech. */
  | 'AUDIO'
  /** Braille. */
  | 'BRAILLE'
  /** British Sign Language film. */
  | 'BSL'
  /** Comma-separated values. */
  | 'CSV'
  /** Word document. */
  | 'DOC'
  /** DVD. */
  | 'DVD'
  /** Easy read: plain words and pictures. */
  | 'EASY_READ'
  /** Web page. */
  | 'HTML'
  /** OpenDocument text. */
  | 'ODT'
  /** PDF file. */
  | 'PDF'
  /** Printed paper. */
  | 'PRINT'
  /** Excel workbook. */
  | 'XLSX';

/** The language of a name or text. */
export type Language =
  /** Welsh (Cymraeg). */
  | 'CY'
  /** English. */
  | 'EN';

/** A meeting of a forum, panel or network. */
export type Meeting = {
  /** Stable id; survives a reload of the same file. */
  id: Scalars['ID']['output'];
  /** Documents whose own address or listing page is the page the meeting is known from; own address first, then by id. What a panel's listing page lists is of all its meetings and stands at `Panel.publications` alone. */
  publications?: Maybe<Array<Publication>>;
  /** The page the meeting is known from. */
  source: Source;
};

/** Which way a list is ordered. Undated items come last in both directions. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether any row of this page was made by a generator. */
  containsSynthetic: Scalars['Boolean']['output'];
  /** Cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type Panel = {
  /** Stable id, such as `caf`. */
  id: Scalars['ID']['output'];
  /** Counts of the documents of the panel's listing page. */
  publicationStatistics?: Maybe<PublicationStatistics>;
  /** Documents of the panel's listing page: those that stand at that address or are listed there. */
  publications?: Maybe<PublicationConnection>;
};


/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type PanelPublicationStatisticsArgs = {
  by: Array<PublicationDimension>;
  filter?: InputMaybe<PublicationStatisticsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<PublicationHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<PublicationStatisticsOrder>;
};


/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type PanelPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};

/** What kind of forum or panel it is. */
export type PanelKind =
  /** Group that advises on or oversees a piece of work. */
  | 'ADVISORY_GROUP'
  /** National forum of community representatives, staff networks and staff, since April 2007. */
  | 'COMMUNITY_ACCOUNTABILITY_FORUM'
  /** Local strategic panel, a forerunner of the LSIP; not a case panel. */
  | 'COMMUNITY_INVOLVEMENT_PANEL'
  /** Panel that looks at closed domestic violence cases. */
  | 'DOMESTIC_VIOLENCE_SCRUTINY_PANEL'
  /** Panel that looks at closed hate crime cases. */
  | 'HATE_CRIME_SCRUTINY_PANEL'
  /** Local Scrutiny and Involvement Panel: looks at closed cases and is consulted on local matters. */
  | 'LSIP'
  /** Ad hoc national group that helps to write a policy. */
  | 'NATIONAL_SCRUTINY_PANEL'
  /** Panel that looks at decisions not to charge. */
  | 'NFA_SCRUTINY_PANEL'
  /** Panel advising an Area on strategy; not a case panel. */
  | 'STRATEGIC_PANEL'
  /** Panel that looks at closed cases by theme. */
  | 'THEMATIC_SCRUTINY_PANEL'
  /** Panel that looks at closed cases of violence against women and girls. */
  | 'VAWG_SCRUTINY_PANEL';

/** A date as far as the published page tells it. */
export type PartialDate = {
  /** True where the page says about, or the day was inferred. */
  approximate: Scalars['Boolean']['output'];
  /** First day it can have been; null when not known. Date filters and orders use this day. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The published wording, or `no date shown`. */
  label: Scalars['String']['output'];
  /** Last day it can have been; null when not known. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** How exactly the date is known. */
  precision: DatePrecision;
};

/** The stretch of time that a figure or document speaks of. */
export type Period = {
  /** Last day; null when not known or still open. */
  end?: Maybe<Scalars['Date']['output']>;
  /** The financial year it is, or lies in, for financial years, quarters and months; else null. */
  financialYear?: Maybe<Scalars['FinancialYear']['output']>;
  /** What kind of stretch it is; never compare figures of different kinds. */
  kind: PeriodKind;
  /** The published wording, or the usual name of the stretch. */
  label: Scalars['String']['output'];
  /** First day; null when not known. */
  start?: Maybe<Scalars['Date']['output']>;
};

/** What kind of stretch a period is. */
export type PeriodKind =
  /** 1 January to 31 December. */
  | 'CALENDAR_YEAR'
  /** 1 April to 31 March. */
  | 'FINANCIAL_YEAR'
  /** One calendar month. */
  | 'MONTH'
  /** Three months of a financial year; Q1 is April to June. */
  | 'QUARTER'
  /** Any other stretch, perhaps with one end open. */
  | 'SPAN'
  /** The page does not say. */
  | 'UNKNOWN';

/** A document: one title, perhaps in several languages and formats. */
export type Publication = {
  /** The Areas it is about, by code; none for a national document. */
  areas?: Maybe<Array<Area>>;
  /** Whom it is for, in the published wording; null when not seen. */
  audience?: Maybe<Scalars['String']['output']>;
  /** Its own address; null when it was seen only on a listing page. */
  documentUrl?: Maybe<Scalars['URL']['output']>;
  /** Every language it is in by every format seen; where no format was seen, one edition a language. By language, then format. */
  editions: Array<Edition>;
  /** Formats it was seen in; none when no format was seen. */
  formats: Array<Format>;
  /** The slug of its title, as in the published file. */
  id: Scalars['ID']['output'];
  /** What kind of document it is. */
  kind: PublicationKind;
  /** Languages it is in. */
  languages: Array<Language>;
  /** The stretch of time it speaks of; null when it names none. */
  period?: Maybe<Period>;
  /** When it was published. */
  published: PartialDate;
  /** Who published it, in the published wording, which may name several; null when not seen. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Who published it, one name each, sorted. */
  publishers: Array<Scalars['String']['output']>;
  /** The series it belongs to; null when it stands alone. */
  series?: Maybe<Series>;
  /** The page this fact stands on: the document itself, or a page that lists or cites it. */
  source: Source;
  /** Whether it still stands, as far as the published facts say. */
  status: PublicationStatus;
  /** The strands it is about: those its topics name in words of the common table of strands, in code order. */
  strands?: Maybe<Array<Strand>>;
  /** What it says, in a sentence of English; null when not seen. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The document that replaced it; null when none is known. */
  supersededBy?: Maybe<Publication>;
  /** Its title. Each document has one published title, so this is it whatever the language wanted: `titleLanguage` tells which it is in. */
  title: Scalars['String']['output'];
  /** The language `title` answers in: Welsh for a document that is only in Welsh, else English. */
  titleLanguage: Language;
  /** Topics it is filed under, in the published wording, sorted. */
  topics: Array<Scalars['String']['output']>;
};


/** A document: one title, perhaps in several languages and formats. */
export type PublicationTitleArgs = {
  language?: Language;
};


/** A document: one title, perhaps in several languages and formats. */
export type PublicationTitleLanguageArgs = {
  language?: Language;
};

/** One page of documents. */
export type PublicationConnection = {
  /** The documents with their cursors. */
  edges: Array<PublicationEdge>;
  /** The documents of this page. */
  nodes: Array<Publication>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What document counts can be grouped by. */
export type PublicationDimension =
  /** The Area it is about; a document about two counts in both rows, a national one in the row without an Area. */
  | 'AREA'
  /** The financial year that its period is or lies in, not the year it was published. */
  | 'FINANCIAL_YEAR'
  /** The format. A document counts in the row of each of its formats, an edition in that of its own. */
  | 'FORMAT'
  /** The kind of document. */
  | 'KIND'
  /** The language. A document counts in the row of each of its languages, an edition in that of its own. */
  | 'LANGUAGE'
  /** The publisher; a joint publication counts in the row of each. */
  | 'PUBLISHER'
  /** The series, all spellings of its name together. */
  | 'SERIES'
  /** The topic; a document counts in the row of each of its topics. */
  | 'TOPIC';

/** A document in a list. */
export type PublicationEdge = {
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Publication;
};

/** Which documents. Members given together must all hold; a code nobody knows matches nothing. */
export type PublicationFilter = {
  /** Codes of the Areas it is about. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Financial years its period is or lies in. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** Formats it was seen in, perhaps beside others. */
  formats?: InputMaybe<Array<Format>>;
  /** Published on or after this day, by the earliest day it can have been; undated documents never match. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** With `strands`: also the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Kinds of document. */
  kinds?: InputMaybe<Array<PublicationKind>>;
  /** Languages it is in, perhaps beside others. */
  languages?: InputMaybe<Array<Language>>;
  /** Kinds of period it speaks of. */
  periodKinds?: InputMaybe<Array<PeriodKind>>;
  /** Publishers, one name each; a joint publication matches each of its publishers. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 200 characters. Documents with any of its words in title, topics or summary, whatever the case and accents; a word counts 3 in the title, 2 in the topics and 1 in the summary. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Ids of series. */
  series?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Strands it is about, exactly. */
  strands?: InputMaybe<Array<StrandCode>>;
  /** Published on or before this day, by the earliest day it can have been; undated documents never match. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Topics, in the published wording. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Bounds on a measure of a row, both included. A row without the measure is left out. */
export type PublicationHaving = {
  /** At most this. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** Which measure. */
  measure: PublicationMeasure;
  /** At least this. */
  min?: InputMaybe<Scalars['Float']['input']>;
};

/** A kind of document, in the published wording. */
export type PublicationKind =
  /** Plan of actions. */
  | 'ACTION_PLAN'
  /** Agreement with another agency. */
  | 'AGREEMENT'
  /** Report on one year. */
  | 'ANNUAL_REPORT'
  /** Chapter of a larger document. */
  | 'CHAPTER'
  /** Call for views. */
  | 'CONSULTATION'
  /** What was said in a consultation, and what follows. */
  | 'CONSULTATION_RESPONSE'
  /** Open data file or table. */
  | 'DATASET'
  /** Data released once, often on request. */
  | 'DATA_REPORT'
  /** Edition in plain words and pictures that stands as a document of its own. */
  | 'EASY_READ'
  /** Material for schools. */
  | 'EDUCATION_PACK'
  /** Guidance to prosecutors or staff. */
  | 'GUIDANCE'
  /** Guide for the public. */
  | 'GUIDE'
  /** Report of an inspection. */
  | 'INSPECTION_REPORT'
  /** Leaflet. */
  | 'LEAFLET'
  /** Note of a meeting. */
  | 'MEETING_NOTE'
  /** Memorandum of understanding. */
  | 'MOU'
  /** News item. */
  | 'NEWS'
  /** Newsletter or blog. */
  | 'NEWSLETTER'
  /** Equality objectives. */
  | 'OBJECTIVES'
  /** Plan of work. */
  | 'PLAN'
  /** Policy. */
  | 'POLICY'
  /** Public statement of a policy on prosecuting. */
  | 'POLICY_STATEMENT'
  /** Report on the progress of a plan. */
  | 'PROGRESS_REPORT'
  /** Protocol between agencies. */
  | 'PROTOCOL'
  /** Report that is not yearly. */
  | 'REPORT'
  /** Findings of research. */
  | 'RESEARCH'
  /** Reply to an inspection or inquiry. */
  | 'RESPONSE'
  /** Review of how something worked. */
  | 'REVIEW'
  /** Scheme that a law or duty asks for. */
  | 'SCHEME'
  /** Standards of service. */
  | 'STANDARDS'
  /** Statement of duties or values. */
  | 'STATEMENT'
  /** Statistics with commentary. */
  | 'STATISTICS'
  /** Strategy. */
  | 'STRATEGY'
  /** Page of a website. */
  | 'WEB_PAGE';

/** Measures of publicationStatistics, as the fields of a row. */
export type PublicationMeasure =
  /** Editions: languages by formats of each document; a document of which no format was seen has one a language. */
  | 'EDITION_COUNT'
  /** Documents, whatever their languages and formats. */
  | 'PUBLICATION_COUNT'
  /** Documents that are in Welsh, alone or beside English. */
  | 'WELSH_COUNT'
  /** `welshCount` as a percentage, 0 to 100, of `publicationCount`; null when there is no document. */
  | 'WELSH_COVERAGE_RATE';

/** How documents are ordered. */
export type PublicationOrder = {
  /** Which way; RELEVANCE wants DESC for the best match first. */
  direction?: OrderDirection;
  /** What to order by; equal ones by id. */
  field: PublicationOrderField;
};

/** What documents can be ordered by. */
export type PublicationOrderField =
  /** The id. */
  | 'ID'
  /** The first day of its period; those that name none last. */
  | 'PERIOD'
  /** The earliest day it can have been published; undated last. */
  | 'PUBLISHED'
  /** The sum of the weights of the words matched; only with `filter.search`. */
  | 'RELEVANCE'
  /** The title, by code point. */
  | 'TITLE';

/** Counts of documents and editions. */
export type PublicationStatistics = {
  /** One row a group, in code order, the unknown last; none when nothing is grouped by. */
  rows: Array<PublicationStatisticsRow>;
  /** All that was counted, each thing once. */
  total: PublicationStatisticsRow;
};

/** What is counted. Members given together must all hold; a code nobody knows matches nothing. */
export type PublicationStatisticsFilter = {
  /** Codes of the Areas they are about. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Financial years their period is or lies in. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** Formats: documents seen in one of them, and of these only the editions in it. */
  formats?: InputMaybe<Array<Format>>;
  /** With `strands`: also the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** A current Area also covers the Areas it was made from, in `areas` and in AREA rows. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Kinds of document. */
  kinds?: InputMaybe<Array<PublicationKind>>;
  /** Languages: documents in one of them, and of these only the editions in it. */
  languages?: InputMaybe<Array<Language>>;
  /** Publishers, one name each. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of series. */
  series?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Strands they are about, exactly. */
  strands?: InputMaybe<Array<StrandCode>>;
  /** Topics, in the published wording. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An order of rows by a measure. */
export type PublicationStatisticsOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** Which measure; rows without it come last, equal rows in code order. */
  measure: PublicationMeasure;
};

/** One group of documents. A dimension is null unless asked for in `by`, and in the last row, which is of documents without a value. */
export type PublicationStatisticsRow = {
  /** The Area they are about. */
  area?: Maybe<Area>;
  /** This row's measure less `previous`'s: percentage points for a rate; null where either is null. */
  change?: Maybe<Scalars['Float']['output']>;
  /** `change` in percent of `previous`'s measure; null where that is null or 0. */
  changeRate?: Maybe<Scalars['Float']['output']>;
  /** Whether anything made by a generator is counted. */
  containsSynthetic: Scalars['Boolean']['output'];
  /** Editions: languages by formats of each document; a document of which no format was seen has one a language. */
  editionCount?: Maybe<Scalars['Int']['output']>;
  /** The financial year of their period. */
  financialYear?: Maybe<Scalars['FinancialYear']['output']>;
  /** The format. */
  format?: Maybe<Format>;
  /** The kind of document. */
  kind?: Maybe<PublicationKind>;
  /** The language. */
  language?: Maybe<Language>;
  /**
   * The same group one period earlier, by the finest time dimension of `by`; null where there is none, and where nothing of the
   * group lies in that period. A filter of financial years does not hide it.
   */
  previous?: Maybe<PublicationStatisticsRow>;
  /** Documents, whatever their languages and formats. */
  publicationCount?: Maybe<Scalars['Int']['output']>;
  /** The publisher. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The series. */
  series?: Maybe<Series>;
  /** The topic. */
  topic?: Maybe<Scalars['String']['output']>;
  /** Documents that are in Welsh, alone or beside English. */
  welshCount?: Maybe<Scalars['Int']['output']>;
  /** `welshCount` as a percentage, 0 to 100, of `publicationCount`; null when there is no document. */
  welshCoverageRate?: Maybe<Scalars['Float']['output']>;
};


/** One group of documents. A dimension is null unless asked for in `by`, and in the last row, which is of documents without a value. */
export type PublicationStatisticsRowChangeArgs = {
  measure: PublicationMeasure;
};


/** One group of documents. A dimension is null unless asked for in `by`, and in the last row, which is of documents without a value. */
export type PublicationStatisticsRowChangeRateArgs = {
  measure: PublicationMeasure;
};

/** Whether a document still stands, as far as the published facts say. */
export type PublicationStatus =
  /** Kept only in the web archive of The National Archives: its own address is there. */
  | 'ARCHIVED'
  /** Published, and nothing seen that ended it. */
  | 'PUBLISHED'
  /** Replaced by a later document, which `supersededBy` names. */
  | 'SUPERSEDED';

/** Everything the graph can be asked. */
export type Query = {
  /** One commitment; null when no such id is known. */
  commitment?: Maybe<Commitment>;
  /** What the CPS committed itself to, by id unless ordered otherwise. */
  commitments?: Maybe<CommitmentConnection>;
  /** One document; null when no such id is known. */
  publication?: Maybe<Publication>;
  /** Counts of documents and their editions, grouped by up to three dimensions. */
  publicationStatistics?: Maybe<PublicationStatistics>;
  /** Documents, by id unless ordered otherwise; with `filter.search` the best match first. */
  publications?: Maybe<PublicationConnection>;
  /** All series that a published document belongs to, by id. */
  series?: Maybe<Array<Series>>;
};


/** Everything the graph can be asked. */
export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything the graph can be asked. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
};


/** Everything the graph can be asked. */
export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything the graph can be asked. */
export type QueryPublicationStatisticsArgs = {
  by: Array<PublicationDimension>;
  filter?: InputMaybe<PublicationStatisticsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<PublicationHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<PublicationStatisticsOrder>;
};


/** Everything the graph can be asked. */
export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};

/** Documents that were published one after another under one name. */
export type Series = {
  /** The slug of its name; spellings that differ in case or punctuation are one series. */
  id: Scalars['ID']['output'];
  /** Its name, in the spelling most of its documents use. */
  name: Scalars['String']['output'];
  /** Documents of the series. */
  publications: PublicationConnection;
};


/** Documents that were published one after another under one name. */
export type SeriesPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};

/** Where a fact stands: a public page, a disclosure-controlled release or a synthetic rule. */
export type Source = {
  /** Whether it is published, synthetic or a release. */
  kind: SourceKind;
  /** What a reader must know of it; null for a published page. */
  note?: Maybe<Scalars['String']['output']>;
  /** The first of `publications`: the document at this address, else one that the page lists. */
  publication?: Maybe<Publication>;
  /** Documents whose own address or listing page is this address, published ones only; own address first, then by id. */
  publications?: Maybe<Array<Publication>>;
  /** The page's address exactly as published, or a `urn:cps:` name. */
  url: Scalars['URL']['output'];
};

/** Where a fact comes from. */
export type SourceKind =
  /** A page or file the public can read. */
  | 'PUBLISHED'
  /** A disclosure-controlled release of counts of people. */
  | 'RELEASE'
  /** Made by a generator, for trying things out; never a fact. */
  | 'SYNTHETIC';

/** Something statistics can be grouped by. */
export type StatisticDimension = {
  /** What it means and whose property it is. */
  definition: Scalars['String']['output'];
  /** Field of a row that holds it. */
  field: Scalars['String']['output'];
  /** Name, as given to `by`. */
  name: Scalars['String']['output'];
  /** Statistics field it belongs to. */
  statistic: Scalars['String']['output'];
  /** GraphQL type of that field: an entity such as `Area`, an enum whose values are all it can be, `FinancialYear`, or `String`. */
  type: Scalars['String']['output'];
};

/** Something statistics can count or measure. */
export type StatisticMeasure = {
  /** What is counted or measured. */
  definition: Scalars['String']['output'];
  /** What a rate or share is a part of; null for counts. */
  denominator?: Maybe<Scalars['String']['output']>;
  /** Dimensions that rows with this measure can be grouped by. */
  dimensions: Array<Scalars['String']['output']>;
  /** Name as `having`, `orderBy` and `change` take it. */
  enumValue: Scalars['String']['output'];
  /** Time grains among them, coarsest first. */
  grains: Array<Scalars['String']['output']>;
  /** When what it counts was last loaded; null when it never was. */
  lastImport?: Maybe<Scalars['DateTime']['output']>;
  /** Name, as the field of a row. */
  name: Scalars['String']['output'];
  /** Statistics field it belongs to. */
  statistic: Scalars['String']['output'];
  /** What the number is in. */
  unit: Unit;
};

/** A kind of crime by which engagement and casework are monitored. */
export type Strand = {
  /** Stable code. */
  code: StrandCode;
  /** Counts of the documents about this strand. */
  publicationStatistics?: Maybe<PublicationStatistics>;
  /** Documents about this strand, as their topics name it. */
  publications?: Maybe<PublicationConnection>;
};


/** A kind of crime by which engagement and casework are monitored. */
export type StrandPublicationStatisticsArgs = {
  by: Array<PublicationDimension>;
  filter?: InputMaybe<PublicationStatisticsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<PublicationHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<PublicationStatisticsOrder>;
};


/** A kind of crime by which engagement and casework are monitored. */
export type StrandPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeBroader?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};

/** A kind of crime by which engagement and casework are monitored. */
export type StrandCode =
  /** All crime prosecuted, whatever its kind. */
  | 'ALL_CRIME'
  /** Child abuse. */
  | 'CHILD_ABUSE'
  /** Disability hate crime. */
  | 'DISABILITY'
  /** Domestic abuse, until about 2014 called domestic violence. */
  | 'DOMESTIC_ABUSE'
  /** Female genital mutilation. */
  | 'FEMALE_GENITAL_MUTILATION'
  /** Forced marriage. */
  | 'FORCED_MARRIAGE'
  /** All hate crime. */
  | 'HATE_CRIME'
  /** Homophobic, biphobic and transphobic hate crime, reported together. */
  | 'HOMOPHOBIC_BIPHOBIC_TRANSPHOBIC'
  /** So-called honour-based abuse. */
  | 'HONOUR_BASED_ABUSE'
  /** Human trafficking and modern slavery. */
  | 'HUMAN_TRAFFICKING'
  /** Crimes against older people; reported beside hate crime, not one of its monitored strands. */
  | 'OLDER_PEOPLE'
  /** Racially aggravated hate crime. */
  | 'RACIST'
  /** Racist and religious hate crime, reported together. */
  | 'RACIST_AND_RELIGIOUS'
  /** Rape. */
  | 'RAPE'
  /** Religiously aggravated hate crime. */
  | 'RELIGIOUS'
  /** Sexual offences other than rape. */
  | 'SEXUAL_OFFENCES'
  /** Homophobic and biphobic hate crime. */
  | 'SEXUAL_ORIENTATION'
  /** Stalking and harassment. */
  | 'STALKING_AND_HARASSMENT'
  /** Transphobic hate crime. */
  | 'TRANSGENDER'
  /** All violence against women and girls; male victims are in its figures. */
  | 'VIOLENCE_AGAINST_WOMEN_AND_GIRLS';

/** What one subgraph holds and can count. */
export type SubgraphCatalogue = {
  /** When it last changed; null where nothing was ever loaded. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Loaded files, by kind and name. Those of case reviews, and of feedback on them, are left out while there are any that the
   * caller may not read.
   */
  datasets: Array<Dataset>;
  /** Dimensions of its statistics. */
  dimensions: Array<StatisticDimension>;
  /** Measures of its statistics. */
  measures: Array<StatisticMeasure>;
  /**
   * Changes with every file that is loaded or taken out, of whatever kind, and with every release: answers that differ for the same
   * question and day have different revisions of the subgraphs asked.
   */
  revision: Scalars['String']['output'];
};

/** What a number counts or measures. */
export type Unit =
  /** Requests under the Victims' Right to Review. */
  | 'APPEALS'
  /** Cases. */
  | 'CASES'
  /** Days. */
  | 'DAYS'
  /** Defendants whose prosecution was completed. */
  | 'DEFENDANTS'
  /** Editions: one language of a document in one format. */
  | 'EDITIONS'
  /** Events. */
  | 'EVENTS'
  /** Full-time equivalents. */
  | 'FTE'
  /** Pounds sterling a year. */
  | 'GBP'
  /** Meetings. */
  | 'MEETINGS'
  /** Organisations. */
  | 'ORGANISATIONS'
  /** Panels and forums. */
  | 'PANELS'
  /** People, by headcount. */
  | 'PEOPLE'
  /** Percent, 0 to 100. */
  | 'PERCENT'
  /** Difference of two percentages. */
  | 'PERCENTAGE_POINTS'
  /** Documents, whatever their languages and formats. */
  | 'PUBLICATIONS'
  /** Recommendations and other feedback. */
  | 'RECOMMENDATIONS'
  /** Reports made to the police. */
  | 'REPORTS'
  /** Suspects. */
  | 'SUSPECTS';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Area: Area;
  Catalogue: Catalogue;
  Commitment: Commitment;
  Meeting: Meeting;
  Panel: Panel;
  Publication: Publication;
  Series: Series;
  Source: Source;
  Strand: Strand;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"code":true}> );
  Catalogue:
    ( { __typename: 'Catalogue' }
    & GraphQLRecursivePick<FederationTypes['Catalogue'], {"id":true}> );
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Meeting'], {"source":{"url":true}}> ) );
  Panel:
    ( { __typename: 'Panel' }
    & GraphQLRecursivePick<FederationTypes['Panel'], {"id":true}> );
  Publication:
    ( { __typename: 'Publication' }
    & GraphQLRecursivePick<FederationTypes['Publication'], {"id":true}> );
  Series:
    ( { __typename: 'Series' }
    & GraphQLRecursivePick<FederationTypes['Series'], {"id":true}> );
  Source:
    ( { __typename: 'Source' }
    & GraphQLRecursivePick<FederationTypes['Source'], {"url":true}> );
  Strand:
    ( { __typename: 'Strand' }
    & GraphQLRecursivePick<FederationTypes['Strand'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<{ code: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Catalogue: ResolverTypeWrapper<Omit<Catalogue, 'publications'> & { publications?: Maybe<ResolversTypes['SubgraphCatalogue']> }>;
  Commitment: ResolverTypeWrapper<CommitmentRow>;
  CommitmentConnection: ResolverTypeWrapper<Connection<CommitmentRow>>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentFilter: CommitmentFilter;
  CommitmentOrder: CommitmentOrder;
  CommitmentOrderField: CommitmentOrderField;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Edition: ResolverTypeWrapper<EditionRow>;
  FigureFlag: FigureFlag;
  FinancialYear: ResolverTypeWrapper<Scalars['FinancialYear']['output']>;
  Format: Format;
  Language: Language;
  Meeting: ResolverTypeWrapper<{ id: string; source?: { url: unknown } }>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Panel: ResolverTypeWrapper<{ id: string }>;
  PanelKind: PanelKind;
  PartialDate: ResolverTypeWrapper<PartialDateValue>;
  Period: ResolverTypeWrapper<PeriodValue>;
  PeriodKind: PeriodKind;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationConnection: ResolverTypeWrapper<Connection<PublicationRow>>;
  PublicationDimension: PublicationDimension;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  PublicationFilter: PublicationFilter;
  PublicationHaving: PublicationHaving;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublicationKind: PublicationKind;
  PublicationMeasure: PublicationMeasure;
  PublicationOrder: PublicationOrder;
  PublicationOrderField: PublicationOrderField;
  PublicationStatistics: ResolverTypeWrapper<Statistic>;
  PublicationStatisticsFilter: PublicationStatisticsFilter;
  PublicationStatisticsOrder: PublicationStatisticsOrder;
  PublicationStatisticsRow: ResolverTypeWrapper<StatisticRow>;
  PublicationStatus: PublicationStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Series: ResolverTypeWrapper<SeriesRow>;
  Source: ResolverTypeWrapper<SourceValue>;
  SourceKind: SourceKind;
  StatisticDimension: ResolverTypeWrapper<StatisticDimension>;
  StatisticMeasure: ResolverTypeWrapper<StatisticMeasure>;
  Strand: ResolverTypeWrapper<{ code: StrandCode }>;
  StrandCode: StrandCode;
  SubgraphCatalogue: ResolverTypeWrapper<CatalogueValue>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Unit: Unit;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: { code: string };
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Catalogue: Omit<Catalogue, 'publications'> & { publications?: Maybe<ResolversParentTypes['SubgraphCatalogue']> } | FederationReferenceTypes['Catalogue'];
  Commitment: CommitmentRow;
  CommitmentConnection: Connection<CommitmentRow>;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentFilter: CommitmentFilter;
  CommitmentOrder: CommitmentOrder;
  Dataset: Dataset;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Edition: EditionRow;
  FinancialYear: Scalars['FinancialYear']['output'];
  Meeting: { id: string; source?: { url: unknown } };
  PageInfo: PageInfo;
  Panel: { id: string };
  PartialDate: PartialDateValue;
  Period: PeriodValue;
  Publication: PublicationRow;
  PublicationConnection: Connection<PublicationRow>;
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  PublicationFilter: PublicationFilter;
  PublicationHaving: PublicationHaving;
  Float: Scalars['Float']['output'];
  PublicationOrder: PublicationOrder;
  PublicationStatistics: Statistic;
  PublicationStatisticsFilter: PublicationStatisticsFilter;
  PublicationStatisticsOrder: PublicationStatisticsOrder;
  PublicationStatisticsRow: StatisticRow;
  Query: Record<PropertyKey, never>;
  Series: SeriesRow;
  Source: SourceValue;
  StatisticDimension: StatisticDimension;
  StatisticMeasure: StatisticMeasure;
  Strand: { code: StrandCode };
  SubgraphCatalogue: CatalogueValue;
  URL: Scalars['URL']['output'];
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, RequireFields<AreaCommitmentsArgs, 'includePredecessors' | 'includeSynthetic'>>;
  publicationStatistics?: Resolver<Maybe<ResolversTypes['PublicationStatistics']>, ParentType, ContextType, RequireFields<AreaPublicationStatisticsArgs, 'by' | 'includePredecessors' | 'includeSynthetic'>>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, RequireFields<AreaPublicationsArgs, 'includePredecessors' | 'includeSynthetic'>>;
};

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue'], FederationReferenceType extends FederationReferenceTypes['Catalogue'] = FederationReferenceTypes['Catalogue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Catalogue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['SubgraphCatalogue']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  fileHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latestDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = {
  format?: Resolver<Maybe<ResolversTypes['Format']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export interface FinancialYearScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FinancialYear'], any> {
  name: 'FinancialYear';
}

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<Maybe<Array<ResolversTypes['Publication']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  containsSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Panel'] = ResolversParentTypes['Panel'], FederationReferenceType extends FederationReferenceTypes['Panel'] = FederationReferenceTypes['Panel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Panel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicationStatistics?: Resolver<Maybe<ResolversTypes['PublicationStatistics']>, ParentType, ContextType, RequireFields<PanelPublicationStatisticsArgs, 'by' | 'includeSynthetic'>>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, RequireFields<PanelPublicationsArgs, 'includeSynthetic'>>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  financialYear?: Resolver<Maybe<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'], FederationReferenceType extends FederationReferenceTypes['Publication'] = FederationReferenceTypes['Publication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Publication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<Maybe<Array<ResolversTypes['Area']>>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['Edition']>, ParentType, ContextType>;
  formats?: Resolver<Array<ResolversTypes['Format']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  strands?: Resolver<Maybe<Array<ResolversTypes['Strand']>>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<PublicationTitleLanguageArgs, 'language'>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type PublicationStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationStatistics'] = ResolversParentTypes['PublicationStatistics']> = {
  rows?: Resolver<Array<ResolversTypes['PublicationStatisticsRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['PublicationStatisticsRow'], ParentType, ContextType>;
};

export type PublicationStatisticsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationStatisticsRow'] = ResolversParentTypes['PublicationStatisticsRow']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<PublicationStatisticsRowChangeArgs, 'measure'>>;
  changeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<PublicationStatisticsRowChangeRateArgs, 'measure'>>;
  containsSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  financialYear?: Resolver<Maybe<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['Format']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PublicationKind']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['PublicationStatisticsRow']>, ParentType, ContextType>;
  publicationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  welshCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  welshCoverageRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'id'>>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'includeSynthetic'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'id'>>;
  publicationStatistics?: Resolver<Maybe<ResolversTypes['PublicationStatistics']>, ParentType, ContextType, RequireFields<QueryPublicationStatisticsArgs, 'by' | 'includeSynthetic'>>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, RequireFields<QueryPublicationsArgs, 'includeSynthetic'>>;
  series?: Resolver<Maybe<Array<ResolversTypes['Series']>>, ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series'], FederationReferenceType extends FederationReferenceTypes['Series'] = FederationReferenceTypes['Series']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Series']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<SeriesPublicationsArgs, 'includeSynthetic'>>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'], FederationReferenceType extends FederationReferenceTypes['Source'] = FederationReferenceTypes['Source']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Source']> | FederationReferenceType, FederationReferenceType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  publications?: Resolver<Maybe<Array<ResolversTypes['Publication']>>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type StatisticDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticDimension'] = ResolversParentTypes['StatisticDimension']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticMeasure'] = ResolversParentTypes['StatisticMeasure']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  enumValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type StrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Strand'] = ResolversParentTypes['Strand'], FederationReferenceType extends FederationReferenceTypes['Strand'] = FederationReferenceTypes['Strand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Strand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StrandCode'], ParentType, ContextType>;
  publicationStatistics?: Resolver<Maybe<ResolversTypes['PublicationStatistics']>, ParentType, ContextType, RequireFields<StrandPublicationStatisticsArgs, 'by' | 'includeSynthetic'>>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, RequireFields<StrandPublicationsArgs, 'includeBroader' | 'includeSynthetic'>>;
};

export type SubgraphCatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphCatalogue'] = ResolversParentTypes['SubgraphCatalogue']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['StatisticDimension']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['StatisticMeasure']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  Area?: AreaResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Edition?: EditionResolvers<ContextType>;
  FinancialYear?: GraphQLScalarType;
  Meeting?: MeetingResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Panel?: PanelResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  PublicationStatistics?: PublicationStatisticsResolvers<ContextType>;
  PublicationStatisticsRow?: PublicationStatisticsRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StatisticDimension?: StatisticDimensionResolvers<ContextType>;
  StatisticMeasure?: StatisticMeasureResolvers<ContextType>;
  Strand?: StrandResolvers<ContextType>;
  SubgraphCatalogue?: SubgraphCatalogueResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

