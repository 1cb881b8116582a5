import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartialDateValue } from '../../platform/partial-date.ts';
import type { PeriodValue } from '../../platform/period.ts';
import type { SourceValue } from '../../platform/source.ts';
import type { CatalogueValue } from '../../platform/catalogue.ts';
import type { StaffNetworkRow, DimensionCode, WorkforceFigureRow } from './entities.ts';
import type { Connection } from '../../platform/connection.ts';
import type { Release } from '../../platform/disclosure/releases.ts';
import type { Trend, TrendPoint } from './trend.ts';
import type { StaffTable, StaffTableRow } from './representation.ts';
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
  /** Statistical regions it lies in, by code: two for some Areas, none for units without a territory and for those of before 2011. */
  regions?: Maybe<Array<Region>>;
  /**
   * The table of staff in post in this Area. Figures of its regions are never shown as its own: a table that is neither released nor published
   * for the Area is the error `TABLE_NOT_AVAILABLE`, or that of its regions where `ofRegions` asks for it.
   */
  representation?: Maybe<RepresentationTable>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaRepresentationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: Array<WorkforceDimension>;
  filter?: InputMaybe<RepresentationFilter>;
  includeSynthetic?: Scalars['Boolean']['input'];
  ofRegions?: Scalars['Boolean']['input'];
  population?: Population;
};

/** What each part of the graph holds and can count. */
export type Catalogue = {
  /** Always `catalogue`. */
  id: Scalars['ID']['output'];
  /** Staff networks, and figures about staff and pay. */
  workforce?: Maybe<SubgraphCatalogue>;
};

/** A protected characteristic of the Equality Act 2010. */
export type Characteristic =
  /** Age. */
  | 'AGE'
  /** Disability. */
  | 'DISABILITY'
  /** Gender reassignment. */
  | 'GENDER_REASSIGNMENT'
  /** Marriage and civil partnership. */
  | 'MARRIAGE_AND_CIVIL_PARTNERSHIP'
  /** Pregnancy and maternity. */
  | 'PREGNANCY_AND_MATERNITY'
  /** Race: colour, nationality, ethnic or national origins. */
  | 'RACE'
  /** Religion or belief, or having none. */
  | 'RELIGION_OR_BELIEF'
  /** Sex: being a woman or a man. */
  | 'SEX'
  /** Sexual orientation. */
  | 'SEXUAL_ORIENTATION';

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

/** Values of one dimension. */
export type DimensionFilter = {
  /** Any of these codes: the published label in upper case with underscores; of AREA, `Area.code`. An unknown code matches nothing. */
  codes: Array<Scalars['String']['input']>;
  /** The dimension. */
  dimension: WorkforceDimension;
};

/** One value of a dimension. */
export type DimensionValue = {
  /** The published label in upper case with underscores, such as `SCS_LEVEL`; of AREA, `Area.code`. */
  code: Scalars['String']['output'];
  /** The dimension. */
  dimension: WorkforceDimension;
  /** The published label, in Welsh where there is one; of AREA, the Area's name. */
  label: Scalars['String']['output'];
};


/** One value of a dimension. */
export type DimensionValueLabelArgs = {
  language?: Language;
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

/** Whether a figure is of those in post, of those who came, or of those who left. */
export type Flow =
  /** New to the Civil Service in the year that ends on the day. */
  | 'ENTRANT'
  /** In post on the day. */
  | 'IN_POST'
  /** Left the Civil Service in the year that ends on the day. */
  | 'LEAVER_CIVIL_SERVICE'
  /** Left the department for another in the year that ends on the day. */
  | 'LEAVER_DEPARTMENT';

/** The language of a name or text. */
export type Language =
  /** Welsh (Cymraeg). */
  | 'CY'
  /** English. */
  | 'EN';

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

/** Whose staff a figure counts. */
export type Population =
  /** The whole Civil Service: the benchmark. */
  | 'CIVIL_SERVICE'
  /** The Crown Prosecution Service. */
  | 'CPS'
  /** The Attorney General's Departments, of which the CPS is the largest. */
  | 'PARENT_DEPARTMENT';

/** Everything the graph can be asked. */
export type Query = {
  /**
   * One table of staff in post, by headcount, with shares and the same shares of the whole Civil Service. A day that has a release
   * (`staffReleases`) is answered by it alone, for the CPS by Area, grade group and one protected characteristic; any other day, and
   * any other dimension, by what has been published. A table that is neither is the error `TABLE_NOT_AVAILABLE`.
   */
  representation?: Maybe<RepresentationTable>;
  /** One staff network; null when no such id is known. */
  staffNetwork?: Maybe<StaffNetwork>;
  /** Networks of staff who share a protected characteristic, by id. */
  staffNetworks?: Maybe<Array<StaffNetwork>>;
  /** Releases of staff, newest first; of each day the last correction. */
  staffReleases?: Maybe<Array<StaffRelease>>;
  /** Published figures about staff and pay, newest first, undated ones last. */
  workforceFigures?: Maybe<WorkforceFigureConnection>;
  /**
   * One measure of one cell of the published tables over the years. Undated figures are not in it, for they have no place in time.
   * A cell that nobody has published is a series without points.
   */
  workforceTrend?: Maybe<WorkforceTrend>;
};


/** Everything the graph can be asked. */
export type QueryRepresentationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: Array<WorkforceDimension>;
  filter?: InputMaybe<RepresentationFilter>;
  includeSynthetic?: Scalars['Boolean']['input'];
  population?: Population;
};


/** Everything the graph can be asked. */
export type QueryStaffNetworkArgs = {
  id: Scalars['ID']['input'];
};


/** Everything the graph can be asked. */
export type QueryStaffNetworksArgs = {
  characteristics?: InputMaybe<Array<Characteristic>>;
};


/** Everything the graph can be asked. */
export type QueryStaffReleasesArgs = {
  includeSynthetic?: Scalars['Boolean']['input'];
};


/** Everything the graph can be asked. */
export type QueryWorkforceFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkforceFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkforceFigureOrder>;
};


/** Everything the graph can be asked. */
export type QueryWorkforceTrendArgs = {
  dimensions?: Array<DimensionFilter>;
  flow?: InputMaybe<Flow>;
  from?: InputMaybe<Scalars['Date']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  measure: WorkforceMeasure;
  population?: Population;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A region of the Office for National Statistics, level 1 (ITL1). Staff are counted by region of their workplace; a region is not an Area. */
export type Region = {
  /** Areas that lie in it, at least in part, by code. */
  areas?: Maybe<Array<Area>>;
  /** Code, as in the dimension `REGION`: `NORTH_WEST`. */
  code: Scalars['ID']['output'];
  /** Name in the language asked for, else in English. */
  name: Scalars['String']['output'];
  /**
   * The table of staff in post who work in this region, headquarters and CPS Direct too; never the table of an Area that lies in
   * it. A table that has not been published is the error `TABLE_NOT_AVAILABLE`.
   */
  representation?: Maybe<RepresentationTable>;
  /** The page that defines the regions. */
  source: Source;
};


/** A region of the Office for National Statistics, level 1 (ITL1). Staff are counted by region of their workplace; a region is not an Area. */
export type RegionNameArgs = {
  language?: Language;
};


/** A region of the Office for National Statistics, level 1 (ITL1). Staff are counted by region of their workplace; a region is not an Area. */
export type RegionRepresentationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: Array<WorkforceDimension>;
  filter?: InputMaybe<RepresentationFilter>;
  includeSynthetic?: Scalars['Boolean']['input'];
  population?: Population;
};

/** Which part of a table of staff. */
export type RepresentationFilter = {
  /**
   * A dimension of the rows: only these rows, their shares unchanged. Any other dimension: only the staff of
   * that one code. No published table merges codes, so two codes of it are `TABLE_NOT_AVAILABLE`.
   */
  dimensions?: InputMaybe<Array<DimensionFilter>>;
};

/** One cell of a table of staff, with its share. */
export type RepresentationRow = {
  /** The Area; null unless rows are by Area. */
  area?: Maybe<Area>;
  /**
   * People more, or fewer, than in the release before (`previousAsOf`), both counts with their margins. Null without a headcount in
   * both, and for published tables.
   */
  change?: Maybe<Scalars['Int']['output']>;
  /** `share` less `shareBenchmark`, in percentage points. */
  difference?: Maybe<Scalars['Float']['output']>;
  /** What the cell is of, in the order asked for and then as filtered; none is all staff. */
  dimensions: Array<DimensionValue>;
  /** Whether there is a number, and why not. */
  flag: FigureFlag;
  /** People; null where kept back or not printed. Of a release with noise, a multiple of five. */
  headcount?: Maybe<Scalars['Int']['output']>;
  /**
   * Of a release, how far, plus or minus, the headcount may be from the true one in 95 of 100 such cells: 0 where it is exact. Null
   * where there is no headcount, and for published tables, which do not say.
   */
  margin?: Maybe<Scalars['Int']['output']>;
  /** Why a number or share is missing; null when none is. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The statistical region; null unless rows are by region. */
  region?: Maybe<Region>;
  /**
   * Percent of all staff of the table who have the row's Area, region, grade group, grade and profession: by ETHNICITY and
   * GRADE_GROUP, of all in that grade group, exactly as when filtered to it. Of rows without a characteristic, as by GRADE_GROUP
   * alone, percent of the table's total, or of the region's where two stand side by side. Null where kept back, or where the
   * publication does not print what it is a share of. Of a release, percent of the exact number of staff with the row's Area and grade
   * group whatever is filtered by, to whole percents where they are fewer than 4,000, else to one decimal.
   */
  share?: Maybe<Scalars['Float']['output']>;
  /**
   * The same share of the whole Civil Service in percent. Only the CPS is counted by Area, so a share within an Area stands beside
   * that of all Areas. Null where it is not published, for an Area's share of the staff, and for the Civil Service itself.
   */
  shareBenchmark?: Maybe<Scalars['Float']['output']>;
  /** Whether `change` is more than the noise of two releases makes by chance; null without one. */
  significant?: Maybe<Scalars['Boolean']['output']>;
};

/**
 * A table of staff in post, by headcount. All its cells come from one release, or from one publication: the fullest where several
 * print the table.
 */
export type RepresentationTable = {
  /**
   * True where every cell is shown as it is, neither rounded nor kept back, and the cells add up to the total. Tables of a release
   * are not, but for headcounts by Area and grade group: each cell has noise of its own, so sums of cells are worse than the cell of
   * the whole. A filter that keeps some rows alone does not change it.
   */
  additive: Scalars['Boolean']['output'];
  /** The day the staff were in post. */
  asOf: Scalars['Date']['output'];
  /**
   * Percent of all staff of the table who declared the characteristic, `UNDECLARED` and `UNKNOWN` being those who did not. Null
   * unless rows are by exactly one of disability, ethnicity, sexual orientation and religion, or where it is not published.
   */
  declaredShare?: Maybe<Scalars['Float']['output']>;
  /** Of a release, the day of the release before, since which `change` is; null without one, and for published tables. */
  previousAsOf?: Maybe<Scalars['Date']['output']>;
  /**
   * The statistical regions that the table is limited to, by a filter, as the table of a region or as that of the regions of an
   * Area; empty for all others, those with a row for every region too. Staff of a region are not those of an Area in it.
   */
  regions: Array<Region>;
  /** One row for each code, or combination of codes, in code order; those that the table does not print too. */
  rows: Array<RepresentationRow>;
  /** Where the table is published: a page, or the release of a day. */
  source: Source;
  /** All staff of the table; without a headcount for two regions side by side, which no publication adds up. */
  total: RepresentationRow;
};

/** Where a fact stands: a public page, a disclosure-controlled release or a synthetic rule. */
export type Source = {
  /** Whether it is published, synthetic or a release. */
  kind: SourceKind;
  /** What a reader must know of it; null for a published page. */
  note?: Maybe<Scalars['String']['output']>;
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

/** A network of CPS staff who share a protected characteristic. */
export type StaffNetwork = {
  /** Short name as published; null when it has none. */
  abbreviation?: Maybe<Scalars['String']['output']>;
  /** The characteristics its members share, by code. */
  characteristics: Array<Characteristic>;
  /** When it was set up; null when not stated. */
  established?: Maybe<PartialDate>;
  /** Stable id, such as `nbcpa`. */
  id: Scalars['ID']['output'];
  /** Who belongs to it, as published; null when not stated. */
  membership?: Maybe<Scalars['String']['output']>;
  /** Name as published. */
  name: Scalars['String']['output'];
  /** What else the page says of it; null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** What it is for, as published; null when not stated. */
  purpose?: Maybe<Scalars['String']['output']>;
  /**
   * The table of staff in post by its own characteristics, as far as staff are counted by them; null where they are not. A table
   * that is neither released nor published is the error `TABLE_NOT_AVAILABLE`.
   */
  representation?: Maybe<RepresentationTable>;
  /** The page it stands on. */
  source: Source;
  /** Whether it exists yet. */
  status: StaffNetworkStatus;
  /** The strands of crime monitored against people who share them, by code. */
  strands?: Maybe<Array<Strand>>;
};


/** A network of CPS staff who share a protected characteristic. */
export type StaffNetworkRepresentationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: Array<WorkforceDimension>;
  filter?: InputMaybe<RepresentationFilter>;
  includeSynthetic?: Scalars['Boolean']['input'];
  population?: Population;
};

/** Whether a staff network exists yet. */
export type StaffNetworkStatus =
  /** Exists, as far as the page tells. */
  | 'ACTIVE'
  /** Announced; its page says it is being set up. */
  | 'PLANNED';

/**
 * A disclosure-controlled release of counts of staff. Counts by Area and grade group are exact; every other count carries noise and
 * is rounded to five, and small ones are kept back, so that no combination of questions tells a colleague's characteristic with more
 * than a known, limited certainty.
 */
export type StaffRelease = {
  /** The day that the staff were in post. */
  asOf: Scalars['Date']['output'];
  /** True where the staff were made up by a generator. */
  containsSynthetic: Scalars['Boolean']['output'];
  /** How many they were. */
  headcount: Scalars['Int']['output'];
  /** The day of the release; `synthetic-` stands before it where the staff were made up, `/2` and so on behind it for a correction. */
  id: Scalars['ID']['output'];
  /** When the release was made. */
  madeAt: Scalars['DateTime']['output'];
  /** The name that its tables give as their source. */
  source: Source;
};

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

/** What staff are counted by. */
export type WorkforceDimension =
  /** Age group in years: `20_29`; `65` is 65 and over. */
  | 'AGE'
  /** CPS Area or other unit; its codes are `Area.code`. */
  | 'AREA'
  /** Disability, as declared: `UNDECLARED` preferred not to say, `UNKNOWN` has no record. `DISABLED` and `REGISTERED_DISABLED` are older definitions. */
  | 'DISABILITY'
  /** Ethnicity, as declared: `UNDECLARED` preferred not to say, `UNKNOWN` has no record. `ETHNIC_MINORITY`, `BAME` and such overlap the groups. */
  | 'ETHNICITY'
  /** Single grade: of the Civil Service, `AA` to `SCS_LEVEL`, or of prosecutors, such as `CHIEF_CROWN_PROSECUTOR`. */
  | 'GRADE'
  /** Group of Civil Service grades, `AA_AO` to `SCS_LEVEL`; bands of other pages, such as `SENIOR_ROLES`, overlap them. */
  | 'GRADE_GROUP'
  /** Ability to work in Welsh. */
  | 'LANGUAGE'
  /** Quarter of staff ordered by pay, as pay gap reports give it. */
  | 'PAY_QUARTILE'
  /** Civil Service profession of the post. */
  | 'PROFESSION'
  /** Statistical region (ITL1) of the workplace; never an Area. */
  | 'REGION'
  /** Religion or belief, as declared: `UNDECLARED` preferred not to say, `UNKNOWN` has no record. No published figure counts staff by it. */
  | 'RELIGION'
  /** A group by its work or terms of employment that is neither grade nor profession, such as `CROWN_PROSECUTORS`; these overlap. */
  | 'ROLE'
  /** Sex, as recorded by the employer. */
  | 'SEX'
  /** Sexual orientation, as declared: `LGBO` is lesbian, gay, bisexual or other; `UNDECLARED` preferred not to say, `UNKNOWN` has no record. */
  | 'SEXUAL_ORIENTATION';

/** One published number about staff or pay: one measure of one cell of a table. Sources that disagree are kept side by side. */
export type WorkforceFigure = {
  /** The Area it speaks of; null for figures that are not of one Area. */
  area?: Maybe<Area>;
  /** The day it speaks of; the first day where only a month or year is known; null when the page is undated. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** The day, month or year as published. */
  asOfAsPublished: Scalars['String']['output'];
  /** The same cell, measure and day of the whole Civil Service; null for other populations than the CPS and where there is none. */
  benchmark?: Maybe<WorkforceFigure>;
  /** The number or numbers of that comparison, as published; null when none. */
  benchmarkAsPublished?: Maybe<Scalars['String']['output']>;
  /** What the page itself compares it with; null when nothing. */
  benchmarkName?: Maybe<Scalars['String']['output']>;
  /** What it is broken down by; a dimension that is not here is all. A pay gap compares two sexes and is of neither. */
  dimensions: Array<DimensionValue>;
  /** Whether there is a number. */
  flag: FigureFlag;
  /** In post, come or left; null for shares of appointments. */
  flow?: Maybe<Flow>;
  /** Stable id: the measure and ten hexadecimal digits made from the published columns. */
  id: Scalars['ID']['output'];
  /** What is measured. */
  measure: WorkforceMeasure;
  /** A remark of the source or compiler, such as rounding or approximation; null when there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whose staff it counts. */
  population: Population;
  /** The statistical region it speaks of; null for figures that are not of one region. Never an Area's. */
  region?: Maybe<Region>;
  /** Where it is published. */
  source: Source;
  /** What the number is in. */
  unit: Unit;
  /** The number as published; null, never 0, where the publisher keeps it confidential. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A page of workforce figures. */
export type WorkforceFigureConnection = {
  /** The figures with their cursors. */
  edges: Array<WorkforceFigureEdge>;
  /** The figures of this page. */
  nodes: Array<WorkforceFigure>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A workforce figure and its place in the list. */
export type WorkforceFigureEdge = {
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The figure. */
  node: WorkforceFigure;
};

/** Which workforce figures; every member narrows. */
export type WorkforceFigureFilter = {
  /** Figures of any of these Areas, by code; figures of regions belong to none. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Figures of exactly this day. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Figures broken down by each of these dimensions, with one of its codes. */
  dimensions?: InputMaybe<Array<DimensionFilter>>;
  /** Figures broken down by exactly these dimensions and no others; none of them is the totals. */
  exactDimensions?: InputMaybe<Array<WorkforceDimension>>;
  /** With or without a number: `CONFIDENTIAL` alone gives what publishers keep back. `NOT_APPLICABLE` is a cell that was never published, so it gives none. */
  flags?: InputMaybe<Array<FigureFlag>>;
  /** In post, come or left. */
  flow?: InputMaybe<Flow>;
  /** On or after this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Figures of any of these measures. */
  measures?: InputMaybe<Array<WorkforceMeasure>>;
  /** Whose staff. */
  population?: InputMaybe<Population>;
  /** On or before this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of workforce figures. */
export type WorkforceFigureOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by; equal ones by id. */
  field: WorkforceFigureOrderField;
};

/** What workforce figures can be ordered by. */
export type WorkforceFigureOrderField =
  /** The day it speaks of; undated comes last. */
  | 'AS_OF'
  /** Id. */
  | 'ID';

/** What a workforce figure measures. */
export type WorkforceMeasure =
  /** How much less women's mean bonus is, in percent of men's; negative where it is more. */
  | 'BONUS_GAP_MEAN'
  /** How much less women's median bonus is, in percent of men's; negative where it is more. */
  | 'BONUS_GAP_MEDIAN'
  /** Change of the group's percentage in the band of grades since 2023. */
  | 'CHANGE_IN_SHARE_SINCE_2023'
  /** Number of full-time equivalents. */
  | 'FTE'
  /** How much less women's mean hourly pay is, in percent of men's. */
  | 'GENDER_PAY_GAP_MEAN'
  /** How much less women's median hourly pay is, in percent of men's. */
  | 'GENDER_PAY_GAP_MEDIAN'
  /** Number of people, part-time staff counting as one. */
  | 'HEADCOUNT'
  /** Mean full-time equivalent salary, pounds a year. */
  | 'MEAN_SALARY'
  /** Median full-time equivalent salary, pounds a year. */
  | 'MEDIAN_SALARY'
  /** Percent of the staff of the grade or place, or of all staff, who belong to the group. */
  | 'PERCENT'
  /** Percent of the year's appointments that went to the group. */
  | 'SHARE_OF_APPOINTMENTS'
  /** Percent of all men in staff who are in the band of grades. */
  | 'SHARE_OF_MEN_IN_GRADE_BAND'
  /** Percent of all women in staff who are in the band of grades. */
  | 'SHARE_OF_WOMEN_IN_GRADE_BAND'
  /** Percent of the group who received a bonus in the year. */
  | 'SHARE_RECEIVING_BONUS';

/** One measure of one cell over the years: what was published of it, and no year filled in between. */
export type WorkforceTrend = {
  /** Which part of the staff, in the order asked for; a dimension that is not here is all. */
  dimensions: Array<DimensionValue>;
  /** In post, come or left; null for shares of appointments. */
  flow?: Maybe<Flow>;
  /** What is measured. */
  measure: WorkforceMeasure;
  /** The numbers, oldest first; those of one day by the address of their source, side by side. */
  points: Array<WorkforceTrendPoint>;
  /** Whose staff it counts. */
  population: Population;
  /** What the numbers are in; null without points. */
  unit?: Maybe<Unit>;
};

/** What one source says of one day of a series. */
export type WorkforceTrendPoint = {
  /** The day it speaks of; the first day where only a month or year is known. */
  asOf: Scalars['Date']['output'];
  /** The day, month or year as published. */
  asOfAsPublished: Scalars['String']['output'];
  /**
   * How much more it is than on the day before in the series, in its unit; of a percentage, in percentage points. Null for the first
   * day, where either number is missing, and where the sources of either day disagree.
   */
  change?: Maybe<Scalars['Float']['output']>;
  /** The figure as it stands in the tables, with its remarks and benchmark. */
  figure: WorkforceFigure;
  /** Whether there is a number. */
  flag: FigureFlag;
  /** Where it is published. */
  source: Source;
  /** The number as published; null, never 0, where the publisher keeps it confidential. */
  value?: Maybe<Scalars['Float']['output']>;
};



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
  StaffNetwork: StaffNetwork;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"code":true}> );
  Catalogue:
    ( { __typename: 'Catalogue' }
    & GraphQLRecursivePick<FederationTypes['Catalogue'], {"id":true}> );
  StaffNetwork:
    ( { __typename: 'StaffNetwork' }
    & GraphQLRecursivePick<FederationTypes['StaffNetwork'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<{ code: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Catalogue: ResolverTypeWrapper<Omit<Catalogue, 'workforce'> & { workforce?: Maybe<ResolversTypes['SubgraphCatalogue']> }>;
  Characteristic: Characteristic;
  Dataset: ResolverTypeWrapper<Dataset>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DimensionFilter: DimensionFilter;
  DimensionValue: ResolverTypeWrapper<DimensionCode>;
  FigureFlag: FigureFlag;
  FinancialYear: ResolverTypeWrapper<Scalars['FinancialYear']['output']>;
  Flow: Flow;
  Language: Language;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PanelKind: PanelKind;
  PartialDate: ResolverTypeWrapper<PartialDateValue>;
  Period: ResolverTypeWrapper<PeriodValue>;
  PeriodKind: PeriodKind;
  Population: Population;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<{ code: string }>;
  RepresentationFilter: RepresentationFilter;
  RepresentationRow: ResolverTypeWrapper<StaffTableRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RepresentationTable: ResolverTypeWrapper<StaffTable>;
  Source: ResolverTypeWrapper<SourceValue>;
  SourceKind: SourceKind;
  StaffNetwork: ResolverTypeWrapper<StaffNetworkRow>;
  StaffNetworkStatus: StaffNetworkStatus;
  StaffRelease: ResolverTypeWrapper<Release>;
  StatisticDimension: ResolverTypeWrapper<StatisticDimension>;
  StatisticMeasure: ResolverTypeWrapper<StatisticMeasure>;
  Strand: ResolverTypeWrapper<{ code: StrandCode }>;
  StrandCode: StrandCode;
  SubgraphCatalogue: ResolverTypeWrapper<CatalogueValue>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Unit: Unit;
  WorkforceDimension: WorkforceDimension;
  WorkforceFigure: ResolverTypeWrapper<WorkforceFigureRow>;
  WorkforceFigureConnection: ResolverTypeWrapper<Connection<WorkforceFigureRow>>;
  WorkforceFigureEdge: ResolverTypeWrapper<Omit<WorkforceFigureEdge, 'node'> & { node: ResolversTypes['WorkforceFigure'] }>;
  WorkforceFigureFilter: WorkforceFigureFilter;
  WorkforceFigureOrder: WorkforceFigureOrder;
  WorkforceFigureOrderField: WorkforceFigureOrderField;
  WorkforceMeasure: WorkforceMeasure;
  WorkforceTrend: ResolverTypeWrapper<Trend>;
  WorkforceTrendPoint: ResolverTypeWrapper<TrendPoint>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: { code: string };
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Catalogue: Omit<Catalogue, 'workforce'> & { workforce?: Maybe<ResolversParentTypes['SubgraphCatalogue']> } | FederationReferenceTypes['Catalogue'];
  Dataset: Dataset;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DimensionFilter: DimensionFilter;
  DimensionValue: DimensionCode;
  FinancialYear: Scalars['FinancialYear']['output'];
  PageInfo: PageInfo;
  PartialDate: PartialDateValue;
  Period: PeriodValue;
  Query: Record<PropertyKey, never>;
  Region: { code: string };
  RepresentationFilter: RepresentationFilter;
  RepresentationRow: StaffTableRow;
  Float: Scalars['Float']['output'];
  RepresentationTable: StaffTable;
  Source: SourceValue;
  StaffNetwork: StaffNetworkRow;
  StaffRelease: Release;
  StatisticDimension: StatisticDimension;
  StatisticMeasure: StatisticMeasure;
  Strand: { code: StrandCode };
  SubgraphCatalogue: CatalogueValue;
  URL: Scalars['URL']['output'];
  WorkforceFigure: WorkforceFigureRow;
  WorkforceFigureConnection: Connection<WorkforceFigureRow>;
  WorkforceFigureEdge: Omit<WorkforceFigureEdge, 'node'> & { node: ResolversParentTypes['WorkforceFigure'] };
  WorkforceFigureFilter: WorkforceFigureFilter;
  WorkforceFigureOrder: WorkforceFigureOrder;
  WorkforceTrend: Trend;
  WorkforceTrendPoint: TrendPoint;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regions?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
  representation?: Resolver<Maybe<ResolversTypes['RepresentationTable']>, ParentType, ContextType, RequireFields<AreaRepresentationArgs, 'by' | 'includeSynthetic' | 'ofRegions' | 'population'>>;
};

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue'], FederationReferenceType extends FederationReferenceTypes['Catalogue'] = FederationReferenceTypes['Catalogue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Catalogue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workforce?: Resolver<Maybe<ResolversTypes['SubgraphCatalogue']>, ParentType, ContextType>;
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

export type DimensionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionValue'] = ResolversParentTypes['DimensionValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['WorkforceDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DimensionValueLabelArgs, 'language'>>;
};

export interface FinancialYearScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FinancialYear'], any> {
  name: 'FinancialYear';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  containsSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  representation?: Resolver<Maybe<ResolversTypes['RepresentationTable']>, ParentType, ContextType, RequireFields<QueryRepresentationArgs, 'by' | 'includeSynthetic' | 'population'>>;
  staffNetwork?: Resolver<Maybe<ResolversTypes['StaffNetwork']>, ParentType, ContextType, RequireFields<QueryStaffNetworkArgs, 'id'>>;
  staffNetworks?: Resolver<Maybe<Array<ResolversTypes['StaffNetwork']>>, ParentType, ContextType, Partial<QueryStaffNetworksArgs>>;
  staffReleases?: Resolver<Maybe<Array<ResolversTypes['StaffRelease']>>, ParentType, ContextType, RequireFields<QueryStaffReleasesArgs, 'includeSynthetic'>>;
  workforceFigures?: Resolver<Maybe<ResolversTypes['WorkforceFigureConnection']>, ParentType, ContextType, RequireFields<QueryWorkforceFiguresArgs, 'includeSynthetic'>>;
  workforceTrend?: Resolver<Maybe<ResolversTypes['WorkforceTrend']>, ParentType, ContextType, RequireFields<QueryWorkforceTrendArgs, 'dimensions' | 'includeSynthetic' | 'measure' | 'population'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  areas?: Resolver<Maybe<Array<ResolversTypes['Area']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegionNameArgs, 'language'>>;
  representation?: Resolver<Maybe<ResolversTypes['RepresentationTable']>, ParentType, ContextType, RequireFields<RegionRepresentationArgs, 'by' | 'includeSynthetic' | 'population'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type RepresentationRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationRow'] = ResolversParentTypes['RepresentationRow']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['FigureFlag'], ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareBenchmark?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  significant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RepresentationTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationTable'] = ResolversParentTypes['RepresentationTable']> = {
  additive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declaredShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  previousAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['RepresentationRow']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['RepresentationRow'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type StaffNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffNetwork'] = ResolversParentTypes['StaffNetwork'], FederationReferenceType extends FederationReferenceTypes['StaffNetwork'] = FederationReferenceTypes['StaffNetwork']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffNetwork']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representation?: Resolver<Maybe<ResolversTypes['RepresentationTable']>, ParentType, ContextType, RequireFields<StaffNetworkRepresentationArgs, 'by' | 'includeSynthetic' | 'population'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StaffNetworkStatus'], ParentType, ContextType>;
  strands?: Resolver<Maybe<Array<ResolversTypes['Strand']>>, ParentType, ContextType>;
};

export type StaffReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffRelease'] = ResolversParentTypes['StaffRelease']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  containsSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
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

export type StrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Strand'] = ResolversParentTypes['Strand']> = {
  code?: Resolver<ResolversTypes['StrandCode'], ParentType, ContextType>;
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

export type WorkforceFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceFigure'] = ResolversParentTypes['WorkforceFigure']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOfAsPublished?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  benchmark?: Resolver<Maybe<ResolversTypes['WorkforceFigure']>, ParentType, ContextType>;
  benchmarkAsPublished?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  benchmarkName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['FigureFlag'], ParentType, ContextType>;
  flow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['WorkforceMeasure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Population'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WorkforceFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceFigureConnection'] = ResolversParentTypes['WorkforceFigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkforceFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkforceFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkforceFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceFigureEdge'] = ResolversParentTypes['WorkforceFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkforceFigure'], ParentType, ContextType>;
};

export type WorkforceTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceTrend'] = ResolversParentTypes['WorkforceTrend']> = {
  dimensions?: Resolver<Array<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  flow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['WorkforceMeasure'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['WorkforceTrendPoint']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Population'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type WorkforceTrendPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceTrendPoint'] = ResolversParentTypes['WorkforceTrendPoint']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asOfAsPublished?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['WorkforceFigure'], ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['FigureFlag'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Area?: AreaResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DimensionValue?: DimensionValueResolvers<ContextType>;
  FinancialYear?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RepresentationRow?: RepresentationRowResolvers<ContextType>;
  RepresentationTable?: RepresentationTableResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StaffNetwork?: StaffNetworkResolvers<ContextType>;
  StaffRelease?: StaffReleaseResolvers<ContextType>;
  StatisticDimension?: StatisticDimensionResolvers<ContextType>;
  StatisticMeasure?: StatisticMeasureResolvers<ContextType>;
  Strand?: StrandResolvers<ContextType>;
  SubgraphCatalogue?: SubgraphCatalogueResolvers<ContextType>;
  URL?: GraphQLScalarType;
  WorkforceFigure?: WorkforceFigureResolvers<ContextType>;
  WorkforceFigureConnection?: WorkforceFigureConnectionResolvers<ContextType>;
  WorkforceFigureEdge?: WorkforceFigureEdgeResolvers<ContextType>;
  WorkforceTrend?: WorkforceTrendResolvers<ContextType>;
  WorkforceTrendPoint?: WorkforceTrendPointResolvers<ContextType>;
};

