import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartialDateValue } from '../../platform/partial-date.ts';
import type { PeriodValue } from '../../platform/period.ts';
import type { SourceValue } from '../../platform/source.ts';
import type { CatalogueValue } from '../../platform/catalogue.ts';
import type { AreaRow, PanelRow, PoliceForceRow, MeetingRow, EventRow, OrganisationRow, PanelMembershipRow, SectorCountRow, ExpertiseCountRow } from './entities.ts';
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
  /** Counts over this Area's engagement; an Area with nothing has its zeros. */
  engagementStatistics: EngagementStatistics;
  /** Events in this Area, newest first. */
  events: EventConnection;
  /** Other names it has had. */
  formerNames: Array<Scalars['String']['output']>;
  /** Whether it exists today: its kind does not begin FORMER_. */
  isCurrent: Scalars['Boolean']['output'];
  /** What kind of unit it is. */
  kind: AreaKind;
  /** Its own code and those of all it was made from, however many reorganisations back; sorted. */
  lineage: Array<Scalars['ID']['output']>;
  /** Towns of its main offices, as published. */
  mainOffices: Array<Scalars['String']['output']>;
  /** Meetings held for this Area, newest first. */
  meetings: MeetingConnection;
  /** Who sits on the panels of this Area, in counts; an Area with nothing has its zeros. */
  membershipStatistics: MembershipStatistics;
  /** Name in the language asked for, else in English: `nameLanguage` tells which. */
  name: Scalars['String']['output'];
  /** The language `name` answers in, for the same argument. */
  nameLanguage: Language;
  /** What else the page says of it; null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Organisations engaged with in this Area, by id. */
  organisations: OrganisationConnection;
  /** Panels of this Area, by id. */
  panels: PanelConnection;
  /** Police forces it is aligned to, by name. */
  policeForces: Array<PoliceForce>;
  /** Units it was made from, one reorganisation back, by code. */
  predecessors: Array<Area>;
  /** The page it stands on. */
  source: Source;
  /** Units made from it, by code. */
  successors: Array<Area>;
  /** First day it existed, as published; null when not stated. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day it existed, as published; null when not stated or still existing. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaEngagementStatisticsArgs = {
  by: Array<EngagementDimension>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<EngagementHaving>>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<EngagementStatisticsOrder>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaMembershipStatisticsArgs = {
  by: Array<MembershipDimension>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<MembershipHaving>>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<MembershipStatisticsOrder>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaNameArgs = {
  language?: Language;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaNameLanguageArgs = {
  language?: Language;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganisationOrder>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaPanelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PanelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PanelOrder>;
};

/** What kind of unit of the CPS it is. */
export type AreaKind =
  /** One of the 14 Areas that prosecute in a part of England and Wales. */
  | 'AREA'
  /** A national casework division. */
  | 'DIVISION'
  /** A group of divisions. */
  | 'DIVISION_GROUP'
  /** An Area that no longer exists, such as one of the 42 of 1999 to 2011. */
  | 'FORMER_AREA'
  /** A casework division that no longer exists. */
  | 'FORMER_DIVISION'
  /** Another unit that no longer exists. */
  | 'FORMER_UNIT'
  /** Headquarters. */
  | 'HEADQUARTERS'
  /** An Area without a territory: CPS Direct, the charging service. */
  | 'VIRTUAL_AREA';

/** What each part of the graph holds and can count. */
export type Catalogue = {
  /** Forums, panels, meetings, events and organisations. */
  forums?: Maybe<SubgraphCatalogue>;
  /** Always `catalogue`. */
  id: Scalars['ID']['output'];
};

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

/** What engagement can be grouped by. Rows are made only by things that can have the dimension. */
export type EngagementDimension =
  /** Area: of panels, meetings, events and organisations. One that belongs to two Areas counts in both rows and once in the total. */
  | 'AREA'
  /** Level of engagement of an event. */
  | 'ENGAGEMENT_LEVEL'
  /** Kind of event. */
  | 'EVENT_KIND'
  /**
   * Financial year that a meeting or event lies wholly in, or begins in where its last day is not known; panels count in the
   * years they met in.
   */
  | 'FINANCIAL_YEAR'
  /** National or local: of panels, and of meetings through their panel. */
  | 'LEVEL'
  /** Kind of meeting. */
  | 'MEETING_KIND'
  /** Calendar month that a meeting or event lies wholly in; panels count in the months they met in. */
  | 'MONTH'
  /** Kind of panel: of panels, and of meetings through their panel. */
  | 'PANEL_KIND'
  /** Quarter of a financial year that a meeting or event lies wholly in; panels count in the quarters they met in. */
  | 'QUARTER'
  /** Status of the panel: of panels, and of meetings through their panel. */
  | 'STATUS'
  /** Strand: of panels, and of meetings through their panel. One with two strands counts in both rows and once in the total. */
  | 'STRAND';

/** What is counted. A thing that cannot have what is filtered by is not counted: its measure is null. */
export type EngagementFilter = {
  /** Things of one of these Areas. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Events of one of these levels of engagement. */
  engagementLevels?: InputMaybe<Array<EngagementLevel>>;
  /** Events of one of these kinds. */
  eventKinds?: InputMaybe<Array<EventKind>>;
  /** Meetings and events that lie wholly in one of these financial years, and panels that met in it. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** With `strands`: also the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** A current Area also covers the Areas it was made from, in `areas` and in AREA rows. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Panels of one of these levels, and their meetings. */
  levels?: InputMaybe<Array<PanelLevel>>;
  /** Meetings of one of these kinds. */
  meetingKinds?: InputMaybe<Array<MeetingKind>>;
  /** Panels of one of these kinds, and their meetings. */
  panelKinds?: InputMaybe<Array<PanelKind>>;
  /** Panels with one of these statuses, and their meetings. */
  statuses?: InputMaybe<Array<PanelStatus>>;
  /** Panels that look at one of these strands, exactly, and their meetings. */
  strands?: InputMaybe<Array<StrandCode>>;
};

/** Bounds on a measure of a row, both included. A row without the measure is left out. */
export type EngagementHaving = {
  /** At most this. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** Which measure. */
  measure: EngagementMeasure;
  /** At least this. */
  min?: InputMaybe<Scalars['Float']['input']>;
};

/** How far a community takes part, judged from the kind of event. */
export type EngagementLevel =
  /** The service asks and listens. */
  | 'CONSULT'
  /** The service tells. */
  | 'INFORM'
  /** Both plan or decide together. */
  | 'PARTNER';

/** Measures of engagementStatistics, as the fields of a row. */
export type EngagementMeasure =
  /** Closed cases looked at, over the meetings that state a number. Null where meetings cannot have the dimension. */
  | 'CASES_REVIEWED_COUNT'
  /** Events. Null where events cannot have the dimension. */
  | 'EVENT_COUNT'
  /** Meetings. Null where meetings cannot have the dimension. */
  | 'MEETING_COUNT'
  /** Meetings of panels that state a rhythm. Null where meetings cannot have the dimension. */
  | 'MEETING_COUNT_AGAINST_PLAN'
  /** Meetings of which the page tells what was said. Null where meetings cannot have the dimension. */
  | 'NOTED_MEETING_COUNT'
  /** `notedMeetingCount` in percent of `meetingCount`; null when that is 0. */
  | 'NOTED_MEETING_RATE'
  /** Organisations engaged with. Null where organisations cannot have the dimension. */
  | 'ORGANISATION_COUNT'
  /** Panels; under FINANCIAL_YEAR, QUARTER and MONTH those that met in it. Null where panels cannot have the dimension. */
  | 'PANEL_COUNT'
  /** Meetings a year by the published rhythm, of the panels that state one: one year's worth. Null where panels cannot have the dimension, and under QUARTER and MONTH. */
  | 'PLANNED_MEETING_COUNT';

/** Counts of one group. A dimension is null unless asked for, or where the things of the row have no value of it. */
export type EngagementRow = {
  /** The Area, where grouped by AREA. */
  area?: Maybe<Area>;
  /** Closed cases looked at, over the meetings that state a number. Null where meetings cannot have the dimension. */
  casesReviewedCount?: Maybe<Scalars['Int']['output']>;
  /** This row's measure less `previous`'s: percentage points for a rate; null where either is null. */
  change?: Maybe<Scalars['Float']['output']>;
  /** `change` in percent of `previous`'s measure; null where that is null or 0. */
  changeRate?: Maybe<Scalars['Float']['output']>;
  /** Whether anything made by a generator is counted. */
  containsSynthetic: Scalars['Boolean']['output'];
  /** The level of engagement, where grouped by ENGAGEMENT_LEVEL; null is the row of the kinds of event that do not tell. */
  engagementLevel?: Maybe<EngagementLevel>;
  /** Events. Null where events cannot have the dimension. */
  eventCount?: Maybe<Scalars['Int']['output']>;
  /** The kind of event, where grouped by EVENT_KIND. */
  eventKind?: Maybe<EventKind>;
  /** The financial year, where grouped by FINANCIAL_YEAR. */
  financialYear?: Maybe<Scalars['FinancialYear']['output']>;
  /** The level, where grouped by LEVEL. */
  level?: Maybe<PanelLevel>;
  /** Meetings. Null where meetings cannot have the dimension. */
  meetingCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Those of panels that state a rhythm, however many: what `plannedMeetingCount` says these panels plan. Null where meetings
   * cannot have the dimension.
   */
  meetingCountAgainstPlan?: Maybe<Scalars['Int']['output']>;
  /** The kind of meeting, where grouped by MEETING_KIND. */
  meetingKind?: Maybe<MeetingKind>;
  /** The month, where grouped by MONTH, such as `2024-01`. */
  month?: Maybe<Scalars['String']['output']>;
  /** Meetings of which the page tells what was said (`Meeting.hasNote`). Null where meetings cannot have the dimension. */
  notedMeetingCount?: Maybe<Scalars['Int']['output']>;
  /** `notedMeetingCount` in percent of `meetingCount`; null when that is 0. */
  notedMeetingRate?: Maybe<Scalars['Float']['output']>;
  /** Organisations engaged with. Null where organisations cannot have the dimension. */
  organisationCount?: Maybe<Scalars['Int']['output']>;
  /** Panels; under FINANCIAL_YEAR, QUARTER and MONTH those that met in it. Null where panels cannot have the dimension. */
  panelCount?: Maybe<Scalars['Int']['output']>;
  /** The kind of panel, where grouped by PANEL_KIND. */
  panelKind?: Maybe<PanelKind>;
  /**
   * Meetings a year by the published rhythm (`Panel.meetingsPlannedAYear`), added up over panels of every status: always one
   * year's worth, with nothing for a panel whose rhythm is not known. Under FINANCIAL_YEAR, and with one year in the filter,
   * over the panels that met at least once in the year, to set beside `meetingCountAgainstPlan`; a panel that did not meet at
   * all is in neither. Null where panels cannot have the dimension, and under
   * QUARTER and MONTH, which no share of a year is planned for.
   */
  plannedMeetingCount?: Maybe<Scalars['Int']['output']>;
  /**
   * The same group one period earlier, by the finest time dimension of `by`; null where there is none, and where nothing of the
   * group lies in that period. A filter of financial years does not hide it.
   */
  previous?: Maybe<EngagementRow>;
  /** The quarter, where grouped by QUARTER, such as `2021-22 Q2`; Q1 is April to June. */
  quarter?: Maybe<Scalars['String']['output']>;
  /** The status, where grouped by STATUS. */
  status?: Maybe<PanelStatus>;
  /** The strand, where grouped by STRAND. */
  strand?: Maybe<Strand>;
};


/** Counts of one group. A dimension is null unless asked for, or where the things of the row have no value of it. */
export type EngagementRowChangeArgs = {
  measure: EngagementMeasure;
};


/** Counts of one group. A dimension is null unless asked for, or where the things of the row have no value of it. */
export type EngagementRowChangeRateArgs = {
  measure: EngagementMeasure;
};

/** Counts of engagement, grouped and in all. */
export type EngagementStatistics = {
  /** One row a group, in code order, the unknown last; none when nothing is grouped by. */
  rows: Array<EngagementRow>;
  /** All that was counted, each thing once. */
  total: EngagementRow;
};

/** An order of rows by a measure. */
export type EngagementStatisticsOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** Which measure; rows without it come last, equal rows in code order. */
  measure: EngagementMeasure;
};

/** An occasion on which the service and communities met. */
export type Event = {
  /** Areas it was in, by code. */
  areas: Array<Area>;
  /** People who came; null unless the page gives a plain number. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** Attendance in the published words, such as `about 150`. */
  attendanceAsPublished?: Maybe<Scalars['String']['output']>;
  /** Whom it was for, as published. */
  audience?: Maybe<Scalars['String']['output']>;
  /** When it was, as far as known. */
  date: PartialDate;
  /** Stable id; survives a reload of the same file. */
  id: Scalars['ID']['output'];
  /** What kind of event it was. */
  kind: EventKind;
  /** How far the community took part, by kind; null for kinds that do not tell. */
  level?: Maybe<EngagementLevel>;
  /** All partners, in the published words. */
  partnerNames: Array<Scalars['String']['output']>;
  /** Partners that are organisations of this graph, by id. */
  partners: Array<Organisation>;
  /** What it was for. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The page it stands on. */
  source: Source;
  /** Title as published. */
  title: Scalars['String']['output'];
};

/** One page of events. */
export type EventConnection = {
  /** The events with their cursors. */
  edges: Array<EventEdge>;
  /** The events of this page. */
  nodes: Array<Event>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a list. */
export type EventEdge = {
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Which events. Members given together must all hold; a code nobody knows matches nothing. */
export type EventFilter = {
  /** Events in one of these Areas. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Events that lie wholly in one of these financial years. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** Earliest possible day on or after this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Events of one of these kinds. */
  kinds?: InputMaybe<Array<EventKind>>;
  /** Events of one of these levels of engagement. */
  levels?: InputMaybe<Array<EngagementLevel>>;
  /** Events with a partner of one of these names, exactly as in `partnerNames`: also those that are no organisation here, such as staff networks. */
  partnerNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Events with one of these organisations as a partner. */
  partners?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Earliest possible day on or before this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What kind of event it was. */
export type EventKind =
  /** Recognition by a charter mark or similar. */
  | 'ACCREDITATION'
  /** A prize. */
  | 'AWARD'
  /** A day to raise awareness. */
  | 'AWARENESS_DAY'
  /** A week to raise awareness. */
  | 'AWARENESS_WEEK'
  /** Telling decision makers what was learned. */
  | 'BRIEFING'
  /** Publicity or leaflets. */
  | 'CAMPAIGN'
  /** A dialogue between Chief Crown Prosecutors and a community. */
  | 'COMMUNITY_CONVERSATION'
  /** A meeting open to a community. */
  | 'COMMUNITY_MEETING'
  /** A conference. */
  | 'CONFERENCE'
  /** A public call for views on a draft. */
  | 'CONSULTATION'
  /** A meeting of a local forum. */
  | 'FORUM'
  /** The start of something new. */
  | 'LAUNCH'
  /** Listening to a community's views. */
  | 'LISTENING_EXERCISE'
  /** A meeting with a partner. */
  | 'MEETING'
  /** A trial acted out to show how prosecution works. */
  | 'MOCK_TRIAL'
  /** Going out to meet people. */
  | 'OUTREACH'
  /** A trial of a new way of engaging. */
  | 'PILOT'
  /** A discussion among invited bodies. */
  | 'ROUNDTABLE'
  /** A seminar. */
  | 'SEMINAR'
  /** Staff learning from partners. */
  | 'STAFF_LEARNING'
  /** An event of a staff network. */
  | 'STAFF_NETWORK_EVENT'
  /** Training for staff. */
  | 'STAFF_TRAINING'
  /** A talk. */
  | 'TALK'
  /** Training for others. */
  | 'TRAINING'
  /** A visit. */
  | 'VISIT'
  /** A webinar. */
  | 'WEBINAR'
  /** A workshop. */
  | 'WORKSHOP';

/** How events are ordered. */
export type EventOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by; equal ones by id. */
  field: EventOrderField;
};

/** What events can be ordered by. */
export type EventOrderField =
  /** Earliest possible day; undated comes last. */
  | 'DATE'
  /** Id. */
  | 'ID';

/** How many members bring expertise in a strand; never who. */
export type ExpertiseCount = {
  /** Members who bring it. */
  members: Scalars['Int']['output'];
  /** The strand. */
  strand: Strand;
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

/** The language of a name or text. */
export type Language =
  /** Welsh (Cymraeg). */
  | 'CY'
  /** English. */
  | 'EN';

/** A meeting of a forum, panel or network. */
export type Meeting = {
  /** Areas it was held for, by code; none for national meetings. */
  areas: Array<Area>;
  /** What those cases were, in the published words. */
  caseTypes: Array<Scalars['String']['output']>;
  /** Closed cases looked at; null when not stated. */
  casesReviewedCount?: Maybe<Scalars['Int']['output']>;
  /** When it was held, as far as known. */
  date: PartialDate;
  /** Whether the page tells anything of what was said: topics, lessons or actions. */
  hasNote: Scalars['Boolean']['output'];
  /** Stable id; survives a reload of the same file. */
  id: Scalars['ID']['output'];
  /** What it was for. */
  kind: MeetingKind;
  /** Lessons and actions noted, as published. */
  lessons: Array<Scalars['String']['output']>;
  /** The panel that met; null for a network that is no panel. */
  panel?: Maybe<Panel>;
  /** Name of the panel or network, as published for this meeting. */
  panelName: Scalars['String']['output'];
  /** The page it stands on. */
  source: Source;
  /** Its theme, as published. */
  theme?: Maybe<Scalars['String']['output']>;
  /** What was talked about, as published. */
  topics: Array<Scalars['String']['output']>;
};

/** One page of meetings. */
export type MeetingConnection = {
  /** The meetings with their cursors. */
  edges: Array<MeetingEdge>;
  /** The meetings of this page. */
  nodes: Array<Meeting>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting in a list. */
export type MeetingEdge = {
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The meeting. */
  node: Meeting;
};

/** Which meetings. Members given together must all hold; a code nobody knows matches nothing. */
export type MeetingFilter = {
  /** Meetings held for one of these Areas. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Meetings that lie wholly in one of these financial years. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** Earliest possible day on or after this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** True: the page tells something of what was said; false: it does not. */
  hasNote?: InputMaybe<Scalars['Boolean']['input']>;
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Meetings of one of these kinds. */
  kinds?: InputMaybe<Array<MeetingKind>>;
  /** Meetings of one of these panels. */
  panels?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Earliest possible day on or before this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What a meeting was for. */
export type MeetingKind =
  /** Looking at closed cases. */
  | 'CASE_SCRUTINY'
  /** Discussion in a forum. */
  | 'FORUM'
  /** Within the service. */
  | 'INTERNAL'
  /** Going out to a community. */
  | 'OUTREACH'
  /** Helping to write a policy. */
  | 'POLICY'
  /** Advising on strategy. */
  | 'STRATEGIC';

/** How meetings are ordered. */
export type MeetingOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by; equal ones by id. */
  field: MeetingOrderField;
};

/** What meetings can be ordered by. */
export type MeetingOrderField =
  /** Earliest possible day; undated comes last. */
  | 'DATE'
  /** Id. */
  | 'ID';

/** What membership can be grouped by. Rows are made only by counts that can have the dimension. */
export type MembershipDimension =
  /** Area of the panel. One of two Areas counts in both rows and once in the total. */
  | 'AREA'
  /** Strand that members bring expertise in: of `expertMemberCount` alone. */
  | 'EXPERTISE'
  /** Financial year, each panel as its last snapshot of the year has it; the total counts it once, as it newest was. */
  | 'FINANCIAL_YEAR'
  /** National or local. */
  | 'LEVEL'
  /** The panel. */
  | 'PANEL'
  /** Kind of panel. */
  | 'PANEL_KIND'
  /** Sector that members come from: of `memberCount` alone. */
  | 'SECTOR'
  /** Strand the panel looks at. One of two strands counts in both rows and once in the total. */
  | 'STRAND';

/** Whose membership is counted. Members given together must all hold; a code nobody knows matches nothing. */
export type MembershipFilter = {
  /** Panels of one of these Areas. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Members with expertise in one of these strands, exactly: `expertMemberCount` alone; the other measures are null. */
  expertise?: InputMaybe<Array<StrandCode>>;
  /** Each panel as its last snapshot of the year has it. More than one year only with FINANCIAL_YEAR in `by`. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** With `strands`: also the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** A current Area also covers the Areas it was made from, in `areas` and in AREA rows. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Panels of one of these levels. */
  levels?: InputMaybe<Array<PanelLevel>>;
  /** Panels of one of these kinds. */
  panelKinds?: InputMaybe<Array<PanelKind>>;
  /** These panels, by id. */
  panels?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Members from one of these sectors: `memberCount` alone; the other measures have no sector and are null. */
  sectors?: InputMaybe<Array<OrganisationSector>>;
  /** Panels that look at one of these strands, exactly. */
  strands?: InputMaybe<Array<StrandCode>>;
};

/** Bounds on a measure of a row, both included. A row without the measure is left out. */
export type MembershipHaving = {
  /** At most this. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** Which measure. */
  measure: MembershipMeasure;
  /** At least this. */
  min?: InputMaybe<Scalars['Float']['input']>;
};

/** Measures of membershipStatistics, as the fields of a row. All but the last two are null under SECTOR and EXPERTISE. */
export type MembershipMeasure =
  /** Members who bring expertise in a strand, one who brings it in two twice. Null under SECTOR. */
  | 'EXPERT_MEMBER_COUNT'
  /** Seats that are filled: members. */
  | 'FILLED_COUNT'
  /** Share of seats that is filled, in percent of seats. */
  | 'FILLED_RATE'
  /** Members, each from one sector. Null under EXPERTISE. */
  | 'MEMBER_COUNT'
  /** Panels whose membership is known. */
  | 'PANEL_COUNT'
  /** Seats on them, filled or not. */
  | 'SEAT_COUNT'
  /** Members whose security check is done. */
  | 'SECURITY_CHECKED_COUNT'
  /** Share of members whose security check is done, in percent of members. */
  | 'SECURITY_CHECKED_RATE'
  /** Members who have been trained. */
  | 'TRAINED_COUNT'
  /** Share of members who have been trained, in percent of members. */
  | 'TRAINED_RATE'
  /** Seats that are not filled. */
  | 'VACANCY_COUNT';

/**
 * Membership of one group of panels, in counts and never by name. A dimension is null unless asked for, or where the panels of
 * the row have no value of it. All measures but `memberCount` and `expertMemberCount` are null under SECTOR and EXPERTISE.
 */
export type MembershipRow = {
  /** The Area, where grouped by AREA. */
  area?: Maybe<Area>;
  /** This row's measure less `previous`'s: percentage points for a rate; null where either is null. */
  change?: Maybe<Scalars['Float']['output']>;
  /** `change` in percent of `previous`'s measure; null where that is null or 0. */
  changeRate?: Maybe<Scalars['Float']['output']>;
  /** Whether anything made by a generator is counted. */
  containsSynthetic: Scalars['Boolean']['output'];
  /**
   * Members who bring expertise in a strand: under EXPERTISE in that one, elsewhere added up over strands, so that one who brings
   * it in two counts twice and one who brings none not at all. Null under SECTOR.
   */
  expertMemberCount?: Maybe<Scalars['Int']['output']>;
  /** The strand that members bring expertise in, where grouped by EXPERTISE. */
  expertise?: Maybe<Strand>;
  /** Seats that are filled: members. */
  filledCount?: Maybe<Scalars['Int']['output']>;
  /** Share of seats that is filled, in percent of `seatCount`. */
  filledRate?: Maybe<Scalars['Float']['output']>;
  /** The financial year, where grouped by FINANCIAL_YEAR. */
  financialYear?: Maybe<Scalars['FinancialYear']['output']>;
  /** The level, where grouped by LEVEL. */
  level?: Maybe<PanelLevel>;
  /** Members, each from one sector: under SECTOR those from it, elsewhere as `filledCount`. Null under EXPERTISE. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** The panel, where grouped by PANEL. */
  panel?: Maybe<Panel>;
  /** Panels whose membership is known. */
  panelCount?: Maybe<Scalars['Int']['output']>;
  /** The kind of panel, where grouped by PANEL_KIND. */
  panelKind?: Maybe<PanelKind>;
  /**
   * The same group a year earlier, where grouped by FINANCIAL_YEAR; null where nothing is known of it. A filter of financial years
   * does not hide it.
   */
  previous?: Maybe<MembershipRow>;
  /** Seats on them, filled or not. */
  seatCount?: Maybe<Scalars['Int']['output']>;
  /** The sector, where grouped by SECTOR. */
  sector?: Maybe<OrganisationSector>;
  /** Members whose security check is done. */
  securityCheckedCount?: Maybe<Scalars['Int']['output']>;
  /** Share of members whose security check is done, in percent of `filledCount`. */
  securityCheckedRate?: Maybe<Scalars['Float']['output']>;
  /** The strand the panels look at, where grouped by STRAND. */
  strand?: Maybe<Strand>;
  /** Members who have been trained. */
  trainedCount?: Maybe<Scalars['Int']['output']>;
  /** Share of members who have been trained, in percent of `filledCount`. */
  trainedRate?: Maybe<Scalars['Float']['output']>;
  /** Seats that are not filled. */
  vacancyCount?: Maybe<Scalars['Int']['output']>;
};


/**
 * Membership of one group of panels, in counts and never by name. A dimension is null unless asked for, or where the panels of
 * the row have no value of it. All measures but `memberCount` and `expertMemberCount` are null under SECTOR and EXPERTISE.
 */
export type MembershipRowChangeArgs = {
  measure: MembershipMeasure;
};


/**
 * Membership of one group of panels, in counts and never by name. A dimension is null unless asked for, or where the panels of
 * the row have no value of it. All measures but `memberCount` and `expertMemberCount` are null under SECTOR and EXPERTISE.
 */
export type MembershipRowChangeRateArgs = {
  measure: MembershipMeasure;
};

/** Membership of panels, grouped and in all. */
export type MembershipStatistics = {
  /** One row a group, in code order, the unknown last; none when nothing is grouped by. */
  rows: Array<MembershipRow>;
  /** All that was counted, each panel once: grouped by FINANCIAL_YEAR, as its newest snapshot of the years asked has it. */
  total: MembershipRow;
};

/** An order of rows by a measure. */
export type MembershipStatisticsOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** Which measure; rows without it come last, equal rows in code order. */
  measure: MembershipMeasure;
};

/** Which way a list is ordered. Undated items come last in both directions. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** A body that the CPS has engaged with; never a person. */
export type Organisation = {
  /** Areas it was engaged with in, by code. */
  areas: Array<Area>;
  /** Events it was a partner of, newest first. */
  events: EventConnection;
  /** Stable id, such as `tell-mama`. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: OrganisationKind;
  /** Name as published. */
  name: Scalars['String']['output'];
  /** Panels it is known to sit on, by id: only where its own entry says so, on a page about that panel. */
  panels: Array<Panel>;
  /** What it did, as published. */
  role?: Maybe<Scalars['String']['output']>;
  /** Its sector. */
  sector: OrganisationSector;
  /** The page it stands on. */
  source: Source;
};


/** A body that the CPS has engaged with; never a person. */
export type OrganisationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** One page of organisations. */
export type OrganisationConnection = {
  /** The organisations with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The organisations of this page. */
  nodes: Array<Organisation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation in a list. */
export type OrganisationEdge = {
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** Which organisations. Members given together must all hold; a code nobody knows matches nothing. */
export type OrganisationFilter = {
  /** Organisations engaged with in one of these Areas. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Organisations of one of these kinds. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /** Organisations of one of these sectors. */
  sectors?: InputMaybe<Array<OrganisationSector>>;
};

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** Awards a charter mark. */
  | 'ACCREDITATION_BODY'
  /** A group of a community. */
  | 'COMMUNITY_GROUP'
  /** A consultancy. */
  | 'CONSULTANCY'
  /** A faith body or place of worship. */
  | 'FAITH'
  /** A government department or unit. */
  | 'GOVERNMENT'
  /** A health service. */
  | 'HEALTH_SERVICE'
  /** A helpline. */
  | 'HELPLINE'
  /** An inspectorate. */
  | 'INSPECTORATE'
  /** A judicial office. */
  | 'JUDICIAL_OFFICE'
  /** A local authority. */
  | 'LOCAL_AUTHORITY'
  /** A partnership of several bodies. */
  | 'PARTNERSHIP'
  /** A police force or body. */
  | 'POLICE'
  /** A professional body. */
  | 'PROFESSIONAL_BODY'
  /** Another public body. */
  | 'PUBLIC_BODY'
  /** A regulator. */
  | 'REGULATOR'
  /** A service that takes reports. */
  | 'REPORTING_SERVICE'
  /** A sports club. */
  | 'SPORTS_CLUB'
  /** A trade union. */
  | 'TRADE_UNION'
  /** A university. */
  | 'UNIVERSITY'
  /** A service for victims. */
  | 'VICTIM_SERVICE'
  /** A charity or voluntary body. */
  | 'VOLUNTARY'
  /** A body of young people. */
  | 'YOUTH_BODY';

/** How organisations are ordered. */
export type OrganisationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by; equal ones by id. */
  field: OrganisationOrderField;
};

/** What organisations can be ordered by. */
export type OrganisationOrderField =
  /** Id. */
  | 'ID'
  /** Name. */
  | 'NAME';

/** The sector an organisation belongs to. */
export type OrganisationSector =
  /** Universities and researchers. */
  | 'ACADEMIC'
  /** Groups of a community. */
  | 'COMMUNITY_GROUP'
  /** Faith. */
  | 'FAITH'
  /** Partnerships across sectors. */
  | 'PARTNERSHIP'
  /** Private. */
  | 'PRIVATE'
  /** Professional bodies. */
  | 'PROFESSIONAL'
  /** Public. */
  | 'PUBLIC'
  /** Trade unions. */
  | 'TRADE_UNION'
  /** Voluntary sector. */
  | 'VOLUNTARY_SECTOR';

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
  /** Areas it covers, by code; none for most national panels. */
  areas: Array<Area>;
  /** How its cases are chosen, as published. */
  caseSelection?: Maybe<Scalars['String']['output']>;
  /** Role of who chairs it; never a name. */
  chairRole?: Maybe<Scalars['String']['output']>;
  /** Who sits on it, as published. */
  composition?: Maybe<Scalars['String']['output']>;
  /** Counts over this panel and its meetings; events and organisations belong to no panel and are null. */
  engagementStatistics: EngagementStatistics;
  /** When it was set up; null when not stated. */
  established?: Maybe<PartialDate>;
  /** Role of who facilitates it; never a name. */
  facilitatorRole?: Maybe<Scalars['String']['output']>;
  /** Stable id, such as `caf`. */
  id: Scalars['ID']['output'];
  /** What kind of panel it is. */
  kind: PanelKind;
  /** National or local. */
  level: PanelLevel;
  /** How often it meets, as published. */
  meetingFrequency?: Maybe<Scalars['String']['output']>;
  /** Its meetings, newest first. */
  meetings: MeetingConnection;
  /**
   * Meetings it plans a year, read from `meetingFrequency`: `quarterly` is 4, `two to three times a year` is 2, the lower number
   * of a choice. Null where no rhythm is published, or none that repeats (`ad hoc`, `once`).
   */
  meetingsPlannedAYear?: Maybe<Scalars['Int']['output']>;
  /**
   * Who sat on it on a day, in counts and never by name: its newest snapshot, or the newest on or before a day. Null where
   * none is known.
   */
  membership?: Maybe<PanelMembership>;
  /** Who sits on this panel, in counts: with FINANCIAL_YEAR in `by`, how that changed from year to year. */
  membershipStatistics: MembershipStatistics;
  /** Name as published. */
  name: Scalars['String']['output'];
  /** What else the page says of it; null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Organisations known to sit on it, by id: only those whose own entry says so, on a page about this panel. */
  organisations: Array<Organisation>;
  /** The page that lists it. */
  source: Source;
  /** Whether it still meets. */
  status: PanelStatus;
  /** When the status was seen; null when not stated. */
  statusAsOf?: Maybe<PartialDate>;
  /** Strands it looks at, by code; a panel for strategy has none. */
  strands: Array<Strand>;
  /** Strands in the published words. */
  strandsAsPublished: Array<Scalars['String']['output']>;
};


/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type PanelEngagementStatisticsArgs = {
  by: Array<EngagementDimension>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<EngagementHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<EngagementStatisticsOrder>;
};


/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type PanelMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
};


/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type PanelMembershipArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
};


/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type PanelMembershipStatisticsArgs = {
  by: Array<MembershipDimension>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<MembershipHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<MembershipStatisticsOrder>;
};

/** One page of panels. */
export type PanelConnection = {
  /** The panels with their cursors. */
  edges: Array<PanelEdge>;
  /** The panels of this page. */
  nodes: Array<Panel>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A panel in a list. */
export type PanelEdge = {
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The panel. */
  node: Panel;
};

/** Which panels. Members given together must all hold; a code nobody knows matches nothing. */
export type PanelFilter = {
  /** Panels that cover one of these Areas. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `strands`: also panels of the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Panels of one of these kinds. */
  kinds?: InputMaybe<Array<PanelKind>>;
  /** Panels of one of these levels. */
  levels?: InputMaybe<Array<PanelLevel>>;
  /** Panels with one of these statuses. */
  statuses?: InputMaybe<Array<PanelStatus>>;
  /** Panels that look at one of these strands, exactly. */
  strands?: InputMaybe<Array<StrandCode>>;
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

/** Whether a panel is national or local. */
export type PanelLevel =
  /** Of an Area, county or police force. */
  | 'LOCAL'
  /** Of the whole of England and Wales, or held nationally. */
  | 'NATIONAL';

/** Who sat on a panel on one day. Counts only: nothing here or anywhere in the graph tells of a person. */
export type PanelMembership = {
  /** The day it was so. */
  asOf: Scalars['Date']['output'];
  /** Members who bring expertise in a strand, by strand. A member may bring several or none, so these do not add up. */
  byExpertise: Array<ExpertiseCount>;
  /** Members by the sector they come from, by sector; they add up to `filled`. */
  bySector: Array<SectorCount>;
  /** Seats that were filled: members. */
  filled: Scalars['Int']['output'];
  /** Seats, filled or not. */
  seats: Scalars['Int']['output'];
  /** Members whose security check was done. */
  securityChecked: Scalars['Int']['output'];
  /** Where it stands. */
  source: Source;
  /** Members who had been trained. */
  trained: Scalars['Int']['output'];
  /** Seats that were not filled. */
  vacancies: Scalars['Int']['output'];
};

/** How panels are ordered. */
export type PanelOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by; equal ones by id. */
  field: PanelOrderField;
};

/** What panels can be ordered by. */
export type PanelOrderField =
  /** Earliest day it can have been set up; not stated comes last. */
  | 'ESTABLISHED'
  /** Id. */
  | 'ID'
  /** Name. */
  | 'NAME';

/** Whether a panel still meets, as far as the page tells. */
export type PanelStatus =
  /** Meeting when the page was written. */
  | 'ACTIVE'
  /** Its work is done. */
  | 'CLOSED'
  /** Dissolved. */
  | 'DISSOLVED'
  /** A trial. */
  | 'PILOT'
  /** Announced, not yet meeting. */
  | 'PLANNED'
  /** Replaced by another panel. */
  | 'SUPERSEDED'
  /** The page does not tell. */
  | 'UNKNOWN';

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

/** A police force; the unit that stayed the same through all reorganisations of Areas. */
export type PoliceForce = {
  /** Areas aligned to it, present and past, by code: also those that published it under another name, as `Hampshire` and `Hampshire and Isle of Wight`. */
  areas: Array<Area>;
  /** Name as published. */
  name: Scalars['String']['output'];
};

/** Everything the graph can be asked. */
export type Query = {
  /** One Area or unit; null when no such code is known. */
  area?: Maybe<Area>;
  /** CPS Areas and other units, present and past, by code. */
  areas?: Maybe<Array<Area>>;
  /** What each part of the graph holds, how fresh it is, and what can be counted. */
  catalogue?: Maybe<Catalogue>;
  /** Counts of panels, meetings, events and organisations, grouped. */
  engagementStatistics?: Maybe<EngagementStatistics>;
  /** One event; null when no such id is known. */
  event?: Maybe<Event>;
  /** Engagement events, newest first. */
  events?: Maybe<EventConnection>;
  /** One meeting; null when no such id is known. */
  meeting?: Maybe<Meeting>;
  /** Meetings, newest first. */
  meetings?: Maybe<MeetingConnection>;
  /**
   * Who sits on panels, in counts, grouped. Membership is a stock: each panel counts once, as its newest snapshot has it. In
   * a financial year, asked for in `by` or in the filter, it counts as its last snapshot of that year has it; several years in
   * the filter need FINANCIAL_YEAR in `by`, else the request is `BAD_USER_INPUT`.
   */
  membershipStatistics?: Maybe<MembershipStatistics>;
  /** One organisation; null when no such id is known. */
  organisation?: Maybe<Organisation>;
  /** Organisations the CPS has engaged with, by id. */
  organisations?: Maybe<OrganisationConnection>;
  /** One panel; null when no such id is known. */
  panel?: Maybe<Panel>;
  /** Forums and panels, national and local, by id. */
  panels?: Maybe<PanelConnection>;
  /** One police force; null when no Area names it. */
  policeForce?: Maybe<PoliceForce>;
  /** Police forces that Areas are aligned to, by name. */
  policeForces?: Maybe<Array<PoliceForce>>;
  /** One strand. */
  strand?: Maybe<Strand>;
  /** All monitored strands, by code. */
  strands?: Maybe<Array<Strand>>;
};


/** Everything the graph can be asked. */
export type QueryAreaArgs = {
  code: Scalars['ID']['input'];
};


/** Everything the graph can be asked. */
export type QueryAreasArgs = {
  codes?: InputMaybe<Array<Scalars['ID']['input']>>;
  isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<AreaKind>;
};


/** Everything the graph can be asked. */
export type QueryEngagementStatisticsArgs = {
  by: Array<EngagementDimension>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<EngagementHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<EngagementStatisticsOrder>;
};


/** Everything the graph can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Everything the graph can be asked. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Everything the graph can be asked. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** Everything the graph can be asked. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
};


/** Everything the graph can be asked. */
export type QueryMembershipStatisticsArgs = {
  by: Array<MembershipDimension>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<MembershipHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<MembershipStatisticsOrder>;
};


/** Everything the graph can be asked. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything the graph can be asked. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganisationOrder>;
};


/** Everything the graph can be asked. */
export type QueryPanelArgs = {
  id: Scalars['ID']['input'];
};


/** Everything the graph can be asked. */
export type QueryPanelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PanelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PanelOrder>;
};


/** Everything the graph can be asked. */
export type QueryPoliceForceArgs = {
  name: Scalars['String']['input'];
};


/** Everything the graph can be asked. */
export type QueryStrandArgs = {
  code: StrandCode;
};

/** How many members come from a sector; never who. */
export type SectorCount = {
  /** Members from it. */
  members: Scalars['Int']['output'];
  /** The sector. */
  sector: OrganisationSector;
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
  /** Counts over the panels of this strand and their meetings; events and organisations have no strand and are null. */
  engagementStatistics: EngagementStatistics;
  /** The group it is monitored with. */
  family: StrandFamily;
  /** Names it had before. */
  formerNames: Array<Scalars['String']['output']>;
  /** Who sits on the panels that look at this strand, in counts. */
  membershipStatistics: MembershipStatistics;
  /** Name used today. */
  name: Scalars['String']['output'];
  /** Panels that look at this strand, by id. */
  panels: PanelConnection;
  /** Broader strands whose figures include it, by code. */
  partOf: Array<Strand>;
};


/** A kind of crime by which engagement and casework are monitored. */
export type StrandEngagementStatisticsArgs = {
  by: Array<EngagementDimension>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<EngagementHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<EngagementStatisticsOrder>;
};


/** A kind of crime by which engagement and casework are monitored. */
export type StrandMembershipStatisticsArgs = {
  by: Array<MembershipDimension>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<MembershipHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<MembershipStatisticsOrder>;
};


/** A kind of crime by which engagement and casework are monitored. */
export type StrandPanelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PanelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeBroader?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PanelOrder>;
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

/** The group of crimes a strand is monitored with. */
export type StrandFamily =
  /** Hate crime, as defined jointly by police and CPS. */
  | 'HATE_CRIME'
  /** Neither. */
  | 'OTHER'
  /** Violence against women and girls. */
  | 'VAWG';

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
  Event: Event;
  Meeting: Meeting;
  Organisation: Organisation;
  Panel: Panel;
  PoliceForce: PoliceForce;
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
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Panel:
    ( { __typename: 'Panel' }
    & GraphQLRecursivePick<FederationTypes['Panel'], {"id":true}> );
  PoliceForce:
    ( { __typename: 'PoliceForce' }
    & GraphQLRecursivePick<FederationTypes['PoliceForce'], {"name":true}> );
  Strand:
    ( { __typename: 'Strand' }
    & GraphQLRecursivePick<FederationTypes['Strand'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<AreaRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AreaKind: AreaKind;
  Catalogue: ResolverTypeWrapper<Omit<Catalogue, 'forums'> & { forums?: Maybe<ResolversTypes['SubgraphCatalogue']> }>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EngagementDimension: EngagementDimension;
  EngagementFilter: EngagementFilter;
  EngagementHaving: EngagementHaving;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EngagementLevel: EngagementLevel;
  EngagementMeasure: EngagementMeasure;
  EngagementRow: ResolverTypeWrapper<StatisticRow>;
  EngagementStatistics: ResolverTypeWrapper<Statistic>;
  EngagementStatisticsOrder: EngagementStatisticsOrder;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Connection<EventRow>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  ExpertiseCount: ResolverTypeWrapper<ExpertiseCountRow>;
  FigureFlag: FigureFlag;
  FinancialYear: ResolverTypeWrapper<Scalars['FinancialYear']['output']>;
  Language: Language;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingConnection: ResolverTypeWrapper<Connection<MeetingRow>>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingKind: MeetingKind;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  MembershipDimension: MembershipDimension;
  MembershipFilter: MembershipFilter;
  MembershipHaving: MembershipHaving;
  MembershipMeasure: MembershipMeasure;
  MembershipRow: ResolverTypeWrapper<StatisticRow>;
  MembershipStatistics: ResolverTypeWrapper<Statistic>;
  MembershipStatisticsOrder: MembershipStatisticsOrder;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationConnection: ResolverTypeWrapper<Connection<OrganisationRow>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  OrganisationOrder: OrganisationOrder;
  OrganisationOrderField: OrganisationOrderField;
  OrganisationSector: OrganisationSector;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Panel: ResolverTypeWrapper<PanelRow>;
  PanelConnection: ResolverTypeWrapper<Connection<PanelRow>>;
  PanelEdge: ResolverTypeWrapper<Omit<PanelEdge, 'node'> & { node: ResolversTypes['Panel'] }>;
  PanelFilter: PanelFilter;
  PanelKind: PanelKind;
  PanelLevel: PanelLevel;
  PanelMembership: ResolverTypeWrapper<PanelMembershipRow>;
  PanelOrder: PanelOrder;
  PanelOrderField: PanelOrderField;
  PanelStatus: PanelStatus;
  PartialDate: ResolverTypeWrapper<PartialDateValue>;
  Period: ResolverTypeWrapper<PeriodValue>;
  PeriodKind: PeriodKind;
  PoliceForce: ResolverTypeWrapper<PoliceForceRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SectorCount: ResolverTypeWrapper<SectorCountRow>;
  Source: ResolverTypeWrapper<SourceValue>;
  SourceKind: SourceKind;
  StatisticDimension: ResolverTypeWrapper<StatisticDimension>;
  StatisticMeasure: ResolverTypeWrapper<StatisticMeasure>;
  Strand: ResolverTypeWrapper<{ code: StrandCode }>;
  StrandCode: StrandCode;
  StrandFamily: StrandFamily;
  SubgraphCatalogue: ResolverTypeWrapper<CatalogueValue>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Unit: Unit;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: AreaRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Catalogue: Omit<Catalogue, 'forums'> & { forums?: Maybe<ResolversParentTypes['SubgraphCatalogue']> } | FederationReferenceTypes['Catalogue'];
  Dataset: Dataset;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EngagementFilter: EngagementFilter;
  EngagementHaving: EngagementHaving;
  Float: Scalars['Float']['output'];
  EngagementRow: StatisticRow;
  EngagementStatistics: Statistic;
  EngagementStatisticsOrder: EngagementStatisticsOrder;
  Event: EventRow;
  EventConnection: Connection<EventRow>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  ExpertiseCount: ExpertiseCountRow;
  FinancialYear: Scalars['FinancialYear']['output'];
  Meeting: MeetingRow;
  MeetingConnection: Connection<MeetingRow>;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  MembershipFilter: MembershipFilter;
  MembershipHaving: MembershipHaving;
  MembershipRow: StatisticRow;
  MembershipStatistics: Statistic;
  MembershipStatisticsOrder: MembershipStatisticsOrder;
  Organisation: OrganisationRow;
  OrganisationConnection: Connection<OrganisationRow>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  PageInfo: PageInfo;
  Panel: PanelRow;
  PanelConnection: Connection<PanelRow>;
  PanelEdge: Omit<PanelEdge, 'node'> & { node: ResolversParentTypes['Panel'] };
  PanelFilter: PanelFilter;
  PanelMembership: PanelMembershipRow;
  PanelOrder: PanelOrder;
  PartialDate: PartialDateValue;
  Period: PeriodValue;
  PoliceForce: PoliceForceRow;
  Query: Record<PropertyKey, never>;
  SectorCount: SectorCountRow;
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
  engagementStatistics?: Resolver<ResolversTypes['EngagementStatistics'], ParentType, ContextType, RequireFields<AreaEngagementStatisticsArgs, 'by' | 'includePredecessors' | 'includeSynthetic'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<AreaEventsArgs, 'includePredecessors' | 'includeSynthetic'>>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  lineage?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mainOffices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<AreaMeetingsArgs, 'includePredecessors' | 'includeSynthetic'>>;
  membershipStatistics?: Resolver<ResolversTypes['MembershipStatistics'], ParentType, ContextType, RequireFields<AreaMembershipStatisticsArgs, 'by' | 'includePredecessors' | 'includeSynthetic'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<AreaNameLanguageArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<AreaOrganisationsArgs, 'includePredecessors' | 'includeSynthetic'>>;
  panels?: Resolver<ResolversTypes['PanelConnection'], ParentType, ContextType, RequireFields<AreaPanelsArgs, 'includePredecessors' | 'includeSynthetic'>>;
  policeForces?: Resolver<Array<ResolversTypes['PoliceForce']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue'], FederationReferenceType extends FederationReferenceTypes['Catalogue'] = FederationReferenceTypes['Catalogue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Catalogue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  forums?: Resolver<Maybe<ResolversTypes['SubgraphCatalogue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type EngagementRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementRow'] = ResolversParentTypes['EngagementRow']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  casesReviewedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<EngagementRowChangeArgs, 'measure'>>;
  changeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<EngagementRowChangeRateArgs, 'measure'>>;
  containsSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  engagementLevel?: Resolver<Maybe<ResolversTypes['EngagementLevel']>, ParentType, ContextType>;
  eventCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eventKind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  financialYear?: Resolver<Maybe<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['PanelLevel']>, ParentType, ContextType>;
  meetingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meetingCountAgainstPlan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meetingKind?: Resolver<Maybe<ResolversTypes['MeetingKind']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notedMeetingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notedMeetingRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  organisationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  panelCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  panelKind?: Resolver<Maybe<ResolversTypes['PanelKind']>, ParentType, ContextType>;
  plannedMeetingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['EngagementRow']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PanelStatus']>, ParentType, ContextType>;
  strand?: Resolver<Maybe<ResolversTypes['Strand']>, ParentType, ContextType>;
};

export type EngagementStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementStatistics'] = ResolversParentTypes['EngagementStatistics']> = {
  rows?: Resolver<Array<ResolversTypes['EngagementRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['EngagementRow'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendanceAsPublished?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EngagementLevel']>, ParentType, ContextType>;
  partnerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExpertiseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertiseCount'] = ResolversParentTypes['ExpertiseCount']> = {
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
};

export interface FinancialYearScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FinancialYear'], any> {
  name: 'FinancialYear';
}

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  caseTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  casesReviewedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  hasNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  lessons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  panelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MembershipRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRow'] = ResolversParentTypes['MembershipRow']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<MembershipRowChangeArgs, 'measure'>>;
  changeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<MembershipRowChangeRateArgs, 'measure'>>;
  containsSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expertMemberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expertise?: Resolver<Maybe<ResolversTypes['Strand']>, ParentType, ContextType>;
  filledCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filledRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  financialYear?: Resolver<Maybe<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['PanelLevel']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  panelCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  panelKind?: Resolver<Maybe<ResolversTypes['PanelKind']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['MembershipRow']>, ParentType, ContextType>;
  seatCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['OrganisationSector']>, ParentType, ContextType>;
  securityCheckedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  securityCheckedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strand?: Resolver<Maybe<ResolversTypes['Strand']>, ParentType, ContextType>;
  trainedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trainedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vacancyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipStatistics'] = ResolversParentTypes['MembershipStatistics']> = {
  rows?: Resolver<Array<ResolversTypes['MembershipRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MembershipRow'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganisationEventsArgs, 'includeSynthetic'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panels?: Resolver<Array<ResolversTypes['Panel']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['OrganisationSector'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
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
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  caseSelection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chairRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  composition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagementStatistics?: Resolver<ResolversTypes['EngagementStatistics'], ParentType, ContextType, RequireFields<PanelEngagementStatisticsArgs, 'by' | 'includeSynthetic'>>;
  established?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  facilitatorRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PanelKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PanelLevel'], ParentType, ContextType>;
  meetingFrequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PanelMeetingsArgs, 'includeSynthetic'>>;
  meetingsPlannedAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['PanelMembership']>, ParentType, ContextType, RequireFields<PanelMembershipArgs, 'includeSynthetic'>>;
  membershipStatistics?: Resolver<ResolversTypes['MembershipStatistics'], ParentType, ContextType, RequireFields<PanelMembershipStatisticsArgs, 'by' | 'includeSynthetic'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PanelStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  strands?: Resolver<Array<ResolversTypes['Strand']>, ParentType, ContextType>;
  strandsAsPublished?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelConnection'] = ResolversParentTypes['PanelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PanelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Panel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelEdge'] = ResolversParentTypes['PanelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
};

export type PanelMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelMembership'] = ResolversParentTypes['PanelMembership']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byExpertise?: Resolver<Array<ResolversTypes['ExpertiseCount']>, ParentType, ContextType>;
  bySector?: Resolver<Array<ResolversTypes['SectorCount']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  securityChecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PoliceForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceForce'] = ResolversParentTypes['PoliceForce'], FederationReferenceType extends FederationReferenceTypes['PoliceForce'] = FederationReferenceTypes['PoliceForce']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PoliceForce']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'code'>>;
  areas?: Resolver<Maybe<Array<ResolversTypes['Area']>>, ParentType, ContextType, Partial<QueryAreasArgs>>;
  catalogue?: Resolver<Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  engagementStatistics?: Resolver<Maybe<ResolversTypes['EngagementStatistics']>, ParentType, ContextType, RequireFields<QueryEngagementStatisticsArgs, 'by' | 'includeSynthetic'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'includeSynthetic'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'includeSynthetic'>>;
  membershipStatistics?: Resolver<Maybe<ResolversTypes['MembershipStatistics']>, ParentType, ContextType, RequireFields<QueryMembershipStatisticsArgs, 'by' | 'includeSynthetic'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'includeSynthetic'>>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType, RequireFields<QueryPanelArgs, 'id'>>;
  panels?: Resolver<Maybe<ResolversTypes['PanelConnection']>, ParentType, ContextType, RequireFields<QueryPanelsArgs, 'includeSynthetic'>>;
  policeForce?: Resolver<Maybe<ResolversTypes['PoliceForce']>, ParentType, ContextType, RequireFields<QueryPoliceForceArgs, 'name'>>;
  policeForces?: Resolver<Maybe<Array<ResolversTypes['PoliceForce']>>, ParentType, ContextType>;
  strand?: Resolver<Maybe<ResolversTypes['Strand']>, ParentType, ContextType, RequireFields<QueryStrandArgs, 'code'>>;
  strands?: Resolver<Maybe<Array<ResolversTypes['Strand']>>, ParentType, ContextType>;
};

export type SectorCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorCount'] = ResolversParentTypes['SectorCount']> = {
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['OrganisationSector'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  engagementStatistics?: Resolver<ResolversTypes['EngagementStatistics'], ParentType, ContextType, RequireFields<StrandEngagementStatisticsArgs, 'by' | 'includeSynthetic'>>;
  family?: Resolver<ResolversTypes['StrandFamily'], ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  membershipStatistics?: Resolver<ResolversTypes['MembershipStatistics'], ParentType, ContextType, RequireFields<StrandMembershipStatisticsArgs, 'by' | 'includeSynthetic'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panels?: Resolver<ResolversTypes['PanelConnection'], ParentType, ContextType, RequireFields<StrandPanelsArgs, 'includeBroader' | 'includeSynthetic'>>;
  partOf?: Resolver<Array<ResolversTypes['Strand']>, ParentType, ContextType>;
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
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EngagementRow?: EngagementRowResolvers<ContextType>;
  EngagementStatistics?: EngagementStatisticsResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ExpertiseCount?: ExpertiseCountResolvers<ContextType>;
  FinancialYear?: GraphQLScalarType;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MembershipRow?: MembershipRowResolvers<ContextType>;
  MembershipStatistics?: MembershipStatisticsResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Panel?: PanelResolvers<ContextType>;
  PanelConnection?: PanelConnectionResolvers<ContextType>;
  PanelEdge?: PanelEdgeResolvers<ContextType>;
  PanelMembership?: PanelMembershipResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PoliceForce?: PoliceForceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SectorCount?: SectorCountResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StatisticDimension?: StatisticDimensionResolvers<ContextType>;
  StatisticMeasure?: StatisticMeasureResolvers<ContextType>;
  Strand?: StrandResolvers<ContextType>;
  SubgraphCatalogue?: SubgraphCatalogueResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

