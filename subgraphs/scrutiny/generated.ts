import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartialDateValue } from '../../platform/partial-date.ts';
import type { PeriodValue } from '../../platform/period.ts';
import type { SourceValue } from '../../platform/source.ts';
import type { CatalogueValue } from '../../platform/catalogue.ts';
import type { MeetingReference, CaseworkFigureRow, RecommendationRow, CaseReviewRow, FeedbackRow } from './entities.ts';
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
  /** Casework figures of the Area, newest first. */
  caseworkFigures?: Maybe<CaseworkFigureConnection>;
  /** Stable code, such as `wessex`. */
  code: Scalars['ID']['output'];
  /** Recommendations that concern the Area, newest first. */
  recommendations?: Maybe<RecommendationConnection>;
  /** Scrutiny of the Area counted by group. */
  scrutinyStatistics?: Maybe<ScrutinyStatistics>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaCaseworkFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseworkFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CaseworkFigureOrder>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrder>;
};


/** A CPS Area or other unit, present or past. Areas were reorganised in 1999, in 2011 and when London was split: see `lineage`. */
export type AreaScrutinyStatisticsArgs = {
  by: Array<ScrutinyDimension>;
  filter?: InputMaybe<ScrutinyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<ScrutinyHaving>>;
  includePredecessors?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<ScrutinyStatisticsOrder>;
};

/** How a prosecution ended. The first three are convictions. */
export type CaseOutcome =
  /** The case was dismissed or the defendant acquitted. */
  | 'ACQUITTED'
  /** The case was closed administratively, for instance because the defendant could not be traced or had died. */
  | 'ADMINISTRATIVE_FINALISATION'
  /** The defendant was found guilty after a trial. */
  | 'CONVICTION_AFTER_TRIAL'
  /** The magistrates did not commit the defendant for trial. */
  | 'DISCHARGED_COMMITTAL'
  /** The prosecution was discontinued or withdrawn. */
  | 'DISCONTINUED'
  /** The defendant pleaded guilty. */
  | 'GUILTY_PLEA'
  /** The defendant was found guilty without being there. */
  | 'PROVED_IN_ABSENCE';

/**
 * A finalised case that a panel reviewed, by its kind and how it ended: nothing by which a person could be found. Panels see closed
 * cases only. Record level: reading one needs an identity that may, unless it is synthetic.
 */
export type CaseReview = {
  /** The CPS Area that dealt with the case. */
  area?: Maybe<Area>;
  /** The principal offence category. */
  crimeType: CrimeType;
  /** What the panel said about it, by id. */
  feedback: Array<Feedback>;
  /** Day on which the case was finalised; never after `reviewedOn`. */
  finalisedOn: Scalars['Date']['output'];
  /** Whether it was marked with the right strand on the case management system; null when not recorded. */
  flaggedCorrectly?: Maybe<Scalars['Boolean']['output']>;
  /** Stable id; a synthetic one begins with `synthetic-`. */
  id: Scalars['ID']['output'];
  /** The meeting at which it was reviewed; null when not recorded. */
  meeting?: Maybe<Meeting>;
  /** How it ended. */
  outcome: CaseOutcome;
  /** The panel that reviewed it. */
  panel?: Maybe<Panel>;
  /** What was recommended because of it, by id. */
  recommendations: Array<Recommendation>;
  /** Day on which the panel reviewed it. */
  reviewedOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Source;
  /** The strand it was reviewed for. */
  strand?: Maybe<Strand>;
};

/** A page of case reviews. Nodes and count alike hold only those that the caller may read. */
export type CaseReviewConnection = {
  /** Case reviews of the page with their cursors. */
  edges: Array<CaseReviewEdge>;
  /** Case reviews of the page, in order. */
  nodes: Array<CaseReview>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Case reviews on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A case review and its place. */
export type CaseReviewEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The case review. */
  node: CaseReview;
};

/** Keeps the case reviews that meet every condition given. An unknown code matches nothing. */
export type CaseReviewFilter = {
  /** Cases of any of these Areas, by code. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reviewed within any of these financial years. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** With `strands`: also the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** How they ended. */
  outcomes?: InputMaybe<Array<CaseOutcome>>;
  /** Cases that any of these panels reviewed, by id. */
  panels?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Cases reviewed for any of these strands, exactly. */
  strands?: InputMaybe<Array<StrandCode>>;
};

/** An order of case reviews. */
export type CaseReviewOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by; equal ones follow by id. */
  field: CaseReviewOrderField;
};

/** What case reviews can be ordered by. */
export type CaseReviewOrderField =
  /** Id. */
  | 'ID'
  /** Day on which the case was reviewed. */
  | 'REVIEWED';

/** The stage of a case, or the part of engagement, that it is about; the published words. */
export type CaseStage =
  /** Plain, translated or easy-read communication. */
  | 'ACCESSIBLE_COMMUNICATION'
  /** Putting the case together for court. */
  | 'CASE_BUILDING'
  /** Which cases a panel looks at. */
  | 'CASE_SELECTION'
  /** The decision to charge. */
  | 'CHARGING'
  /** How a kind of crime is defined. */
  | 'DEFINITION'
  /** Engagement with communities. */
  | 'ENGAGEMENT'
  /** Showing what a measure has changed. */
  | 'EVIDENCE_OF_IMPACT'
  /** Marking cases by strand on the case management system. */
  | 'FLAGGING'
  /** The record of a court hearing. */
  | 'HEARING_RECORD'
  /** Investigation by the police. */
  | 'INVESTIGATION'
  /** Work of the CPS with the police and other agencies. */
  | 'JOINT_WORKING'
  /** Finding out what a witness needs. */
  | 'NEEDS_ASSESSMENT'
  /** Openness towards the public. */
  | 'OPENNESS'
  /** Who sits on a panel. */
  | 'PANEL_MEMBERSHIP'
  /** What a panel is and whether it goes on. */
  | 'PANEL_STATUS'
  /** Training and help for panel members. */
  | 'PANEL_SUPPORT'
  /** CPS policy and guidance. */
  | 'POLICY'
  /** Reporting of crime by those it happens to. */
  | 'REPORTING'
  /** Money and staff. */
  | 'RESOURCES'
  /** Statements by which victims withdraw. */
  | 'RETRACTION_STATEMENT'
  /** Scrutiny panels as such. */
  | 'SCRUTINY_PANELS'
  /** The sentence, and any uplift for hostility. */
  | 'SENTENCING'
  /** Help to give evidence, such as screens and links. */
  | 'SPECIAL_MEASURES'
  /** How long a case takes. */
  | 'TIMELINESS'
  /** Training of staff. */
  | 'TRAINING'
  /** Whether the victim comes to court. */
  | 'VICTIM_ATTENDANCE'
  /** Letters to and contact with victims. */
  | 'VICTIM_COMMUNICATION'
  /** The victim's statement and personal statement. */
  | 'VICTIM_STATEMENT'
  /** Support for victims and witnesses. */
  | 'VICTIM_SUPPORT'
  /** The CPS's own workforce. */
  | 'WORKFORCE';

/**
 * One published number about prosecutions. CPS figures are management information, not official statistics; where two sources
 * disagree, both stand here, each with its source.
 */
export type CaseworkFigure = {
  /** The CPS Area; null for national figures. */
  area?: Maybe<Area>;
  /** The part of the strand it is limited to, such as `suspect ethnicity: Asian (all)`; null for the whole strand. */
  breakdown?: Maybe<Scalars['String']['output']>;
  /** Whether it speaks of England and Wales, of an Area or of a police force area. */
  geography: CaseworkGeography;
  /** Stable id: `casework-` and ten hexadecimal digits made from the published columns. */
  id: Scalars['ID']['output'];
  /** What is measured. */
  measure: CaseworkMeasure;
  /** A remark of the source or compiler, such as a conflicting figure or a sample; null when there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The stretch of time it speaks of. Charges and prosecutions of one period are different cases. */
  period: Period;
  /** Where it is published. */
  source: Source;
  /** The strand, where the published wording means one; null where it is narrower or wider than every strand. */
  strand?: Maybe<Strand>;
  /** The published wording of the strand, with its breakdown. */
  strandAsPublished: Scalars['String']['output'];
  /** What the number is in. */
  unit: Unit;
  /** The number as published; a fall is negative. */
  value: Scalars['Float']['output'];
};

/** A page of casework figures. */
export type CaseworkFigureConnection = {
  /** Figures of the page with their cursors. */
  edges: Array<CaseworkFigureEdge>;
  /** Figures of the page, in order. */
  nodes: Array<CaseworkFigure>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Figures on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A casework figure and its place. */
export type CaseworkFigureEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The figure. */
  node: CaseworkFigure;
};

/** Keeps the figures that meet every condition given. An unknown code matches nothing. */
export type CaseworkFigureFilter = {
  /** Figures of any of these Areas, by code; national figures belong to none. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Financial years, and the quarters and months within them. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** With `strands`: also the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Figures of any of these measures. */
  measures?: InputMaybe<Array<CaseworkMeasure>>;
  /** True keeps national figures only, false leaves them out. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of period. */
  periodKinds?: InputMaybe<Array<PeriodKind>>;
  /** Figures of any of these strands, exactly. */
  strands?: InputMaybe<Array<StrandCode>>;
};

/** An order of casework figures. */
export type CaseworkFigureOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by; equal figures follow by id. */
  field: CaseworkFigureOrderField;
};

/** What casework figures can be ordered by. */
export type CaseworkFigureOrderField =
  /** Id. */
  | 'ID'
  /** First day of the period; undated last. */
  | 'PERIOD';

/** What a casework figure speaks of. */
export type CaseworkGeography =
  /** A CPS Area, current or former; of a former Area in a later year, the district it covered. */
  | 'AREA'
  /** England and Wales as a whole. */
  | 'NATIONAL'
  /** A police force area, published under the code of the CPS Area that covered or covers it. */
  | 'POLICE_FORCE_AREA';

/** What a casework figure measures; the published words. Flagged cases are those marked on the case management system. */
export type CaseworkMeasure =
  /** Mean days from receipt of the case from the police to the decision to charge. */
  | 'AVERAGE_DAYS_TO_CHARGE'
  /** Share of prosecutions that ended in a bind over, in percent. */
  | 'BINDOVER_RATE'
  /** Change in the number of convictions on the period before, in percent. */
  | 'CHANGE_IN_CONVICTIONS'
  /** Change in the number of prosecutions completed on the period before, in percent unless the unit says otherwise. */
  | 'CHANGE_IN_PROSECUTIONS'
  /** Change in the number of prosecutions commenced on the period before, in percent. */
  | 'CHANGE_IN_PROSECUTIONS_COMMENCED'
  /** Change in the number of prosecutions stopped because the victim withdrew, on the period before, in percent. */
  | 'CHANGE_IN_PROSECUTIONS_STOPPED_VICTIM_WITHDRAWAL'
  /** Change in the number of suspects referred by the police on the period before, in percent. */
  | 'CHANGE_IN_REFERRALS'
  /** Change in the number of suspects charged on the period before, in percent. */
  | 'CHANGE_IN_SUSPECTS_CHARGED'
  /** Share of legal decisions that were to charge, in percent. */
  | 'CHARGE_RATE'
  /** Defendants convicted: guilty plea, conviction after trial or proved in absence. */
  | 'CONVICTIONS'
  /** Convicted defendants whose principal offence at the end was an offence against the person. */
  | 'CONVICTIONS_WITH_PRINCIPAL_OFFENCE_AGAINST_THE_PERSON'
  /** Share of completed prosecutions that ended in a conviction, in percent. */
  | 'CONVICTION_RATE'
  /** The national conviction rate as CPS West Midlands quoted it, in percent; kept apart because it conflicts. */
  | 'CONVICTION_RATE_AS_QUOTED_BY_WEST_MIDLANDS'
  /** Share of completed prosecutions that were discontinued, in percent. */
  | 'DISCONTINUED_RATE'
  /** Share of completed prosecutions that ended in a guilty plea, in percent. */
  | 'GUILTY_PLEA_RATE'
  /** Defendants whose completed prosecution ended otherwise than in a conviction. */
  | 'NON_CONVICTIONS'
  /** Defendants not convicted because the complainant retracted. */
  | 'NON_CONVICTIONS_COMPLAINANT_RETRACTION'
  /** Share of dropped cases that were dropped because the victim refused, retracted or did not attend, in percent. */
  | 'NON_CONVICTIONS_VICTIM_REASONS_RATE'
  /** Referrals from the police for a decision to charge. */
  | 'POLICE_REFERRALS'
  /** Incidents or offences reported to the police. */
  | 'POLICE_REPORTS'
  /** Decisions made by the CPS before charge. */
  | 'PRE_CHARGE_DECISIONS'
  /** Cases received from the police before charge. */
  | 'PRE_CHARGE_RECEIPTS'
  /** Defendants whose prosecution was completed, whatever its outcome. */
  | 'PROSECUTIONS_COMPLETED'
  /** Cases received from the police for a decision to charge. */
  | 'RECEIPTS_FOR_CHARGING'
  /** Cases received for a decision to charge in which the consultation was done. */
  | 'RECEIPTS_FOR_CHARGING_CONSULTATION_DONE'
  /** Convictions in which a heavier sentence for hostility was announced and recorded. */
  | 'SENTENCE_UPLIFTS'
  /** Share of convictions in which a heavier sentence for hostility was announced and recorded, in percent. */
  | 'SENTENCE_UPLIFT_RATE'
  /** Share of the whole CPS caseload, in percent. */
  | 'SHARE_OF_CASELOAD'
  /** Share of convictions whose principal offence at the end was an offence against the person, in percent. */
  | 'SHARE_OF_CONVICTIONS_WITH_PRINCIPAL_OFFENCE_AGAINST_THE_PERSON'
  /** Share of all hate crime prosecutions, in percent. */
  | 'SHARE_OF_HATE_CRIME_PROSECUTIONS'
  /** Suspects whom the CPS decided to charge. */
  | 'SUSPECTS_CHARGED'
  /** Share of unsuccessful outcomes that were due to victim issues, in percent. */
  | 'UNSUCCESSFUL_DUE_TO_VICTIM_ISSUES'
  /** Share of completed prosecutions that ended otherwise than in a conviction, in percent. */
  | 'UNSUCCESSFUL_RATE'
  /** Share of cases in which the victim retracted, in percent. */
  | 'VICTIM_RETRACTION_RATE'
  /** Requests received under the Victims' Right to Review. */
  | 'VRR_APPEALS_RECEIVED'
  /** Decisions overturned under the Victims' Right to Review. */
  | 'VRR_APPEALS_UPHELD'
  /** Share of requests under the Victims' Right to Review that overturned the decision, in percent. */
  | 'VRR_APPEALS_UPHELD_RATE';

/** What each part of the graph holds and can count. */
export type Catalogue = {
  /** Always `catalogue`. */
  id: Scalars['ID']['output'];
  /** Casework figures, case reviews and recommendations, with the statistics of the last two. */
  scrutiny?: Maybe<SubgraphCatalogue>;
};

/** The twelve principal offence categories by which the CPS counts cases. */
export type CrimeType =
  /** Burglary. */
  | 'BURGLARY'
  /** Criminal damage, arson among it. */
  | 'CRIMINAL_DAMAGE'
  /** Drugs offences. */
  | 'DRUGS_OFFENCES'
  /** Fraud and forgery. */
  | 'FRAUD_AND_FORGERY'
  /** Murder, manslaughter and other killing. */
  | 'HOMICIDE'
  /** Motoring offences. */
  | 'MOTORING_OFFENCES'
  /** Offences against the person, other than killing and sexual offences. */
  | 'OFFENCES_AGAINST_THE_PERSON'
  /** All offences, other than motoring ones, of no other category. */
  | 'OTHER_OFFENCES'
  /** Public order offences. */
  | 'PUBLIC_ORDER_OFFENCES'
  /** Robbery. */
  | 'ROBBERY'
  /** Sexual offences, rape among them. */
  | 'SEXUAL_OFFENCES'
  /** Theft and handling stolen goods. */
  | 'THEFT_AND_HANDLING';

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

/** What a panel said about one case. Texts are checked for personal data when they are imported. */
export type Feedback = {
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What kind of feedback it is: `GOOD_PRACTICE`, `CONCERN`, `LESSON` or `FEEDBACK`. */
  kind: FeedbackKind;
  /** What was said, in summary. */
  point: Scalars['String']['output'];
  /** Where it comes from. */
  source: Source;
  /** The stage of the case that it is about. */
  stage: CaseStage;
  /** Agencies it is aimed at, such as `CPS` and `police`. */
  targetAgencies: Array<Scalars['String']['output']>;
};

/** What kind of feedback it is. */
export type FeedbackKind =
  /** Something that went or goes wrong. */
  | 'CONCERN'
  /** A remark, neither praise nor request. */
  | 'FEEDBACK'
  /** Something done well, for others to follow. */
  | 'GOOD_PRACTICE'
  /** About how a panel itself is run. */
  | 'GOVERNANCE'
  /** Something learned from a case. */
  | 'LESSON'
  /** Something the CPS or a partner was asked to do. */
  | 'RECOMMENDATION';

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
  /**
   * Finalised cases that were reviewed at the meeting, newest review first. Who may read them, and what others are answered: see
   * `Query.caseReviews`.
   */
  caseReviews?: Maybe<CaseReviewConnection>;
  /** When it was held, as far as known. */
  date: PartialDate;
  /** Stable id; survives a reload of the same file. */
  id: Scalars['ID']['output'];
  /** The panel that met; null for a network that is no panel. */
  panel?: Maybe<Panel>;
  /**
   * Recommendations that the meeting's panel raised at the meeting's date: same first day, known equally exactly. A meeting of no
   * known panel or day has none.
   */
  recommendations?: Maybe<RecommendationConnection>;
};


/** A meeting of a forum, panel or network. */
export type MeetingCaseReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CaseReviewOrder>;
};


/** A meeting of a forum, panel or network. */
export type MeetingRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrder>;
};

/** Which way a list is ordered. Undated items come last in both directions. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/**
 * Something said that was answered and agreed to, with what changed and the page that shows it. One comes of every recommendation
 * or other feedback whose `response` is known and whose `status` is `ACCEPTED`, `IN_PROGRESS` or `IMPLEMENTED`, and of no other:
 * what was only noted, shared or refused has no outcome yet.
 */
export type Outcome = {
  /**
   * What changed: the words of `response` once they tell of something done, that is once `status` is `IMPLEMENTED`; null before.
   * Published pages tell the answer and what was done in one text.
   */
  change?: Maybe<Scalars['String']['output']>;
  /** The page that shows it; its `publications` are the documents published there. */
  evidence: Source;
  /** Id of the recommendation that it came of. */
  id: Scalars['ID']['output'];
  /** The recommendation or other feedback that it came of, with who raised it, when and for whom. */
  recommendation: Recommendation;
  /** What was answered or done, in summary: the recommendation's `response`. */
  response: Scalars['String']['output'];
  /** What was said, in summary: the recommendation's `point`. */
  said: Scalars['String']['output'];
  /** How far it has come: `ACCEPTED`, `IN_PROGRESS` or `IMPLEMENTED`. */
  status: RecommendationStatus;
};

/** A page of outcomes. */
export type OutcomeConnection = {
  /** Outcomes of the page with their cursors. */
  edges: Array<OutcomeEdge>;
  /** Outcomes of the page, in order. */
  nodes: Array<Outcome>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Outcomes on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An outcome and its place. */
export type OutcomeEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The outcome. */
  node: Outcome;
};

/** Keeps the outcomes whose recommendation meets every condition given. An unknown code matches nothing. */
export type OutcomeFilter = {
  /** Outcomes that concern any of these Areas, by code. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Outcomes of what was raised within any of these financial years, the whole of its date lying in one. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** With `strands`: also the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Outcomes of what any of these panels raised, by id. */
  panels?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How far they have come; of other statuses there are none. */
  statuses?: InputMaybe<Array<RecommendationStatus>>;
  /** Outcomes that concern any of these strands, exactly. */
  strands?: InputMaybe<Array<StrandCode>>;
};

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
  /**
   * Finalised cases that the panel reviewed, newest review first. Who may read them, and what others are answered: see
   * `Query.caseReviews`.
   */
  caseReviews?: Maybe<CaseReviewConnection>;
  /** Stable id, such as `caf`. */
  id: Scalars['ID']['output'];
  /** Recommendations that the panel raised, newest first. */
  recommendations?: Maybe<RecommendationConnection>;
  /** What the panel raised counted by group. */
  scrutinyStatistics?: Maybe<ScrutinyStatistics>;
};


/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type PanelCaseReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CaseReviewOrder>;
};


/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type PanelRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrder>;
};


/** A forum or panel through which communities are heard: a critical friend that looks at closed cases or at policy. */
export type PanelScrutinyStatisticsArgs = {
  by: Array<ScrutinyDimension>;
  filter?: InputMaybe<ScrutinyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<ScrutinyHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<ScrutinyStatisticsOrder>;
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

/** Everything the graph can be asked. */
export type Query = {
  /**
   * One case review; null when there is none. Without an identity that may read record-level reviews, any id but that of a synthetic
   * one is answered by the error `UNAUTHORIZED_FIELD_OR_TYPE`, whether or not there is a review.
   */
  caseReview?: Maybe<CaseReview>;
  /**
   * Finalised cases that panels reviewed, newest review first. Record-level reviews need an identity that may read them; for any
   * other caller this is null with the error `UNAUTHORIZED_FIELD_OR_TYPE`, and with `includeSynthetic: true` lists and counts the
   * synthetic ones alone.
   */
  caseReviews?: Maybe<CaseReviewConnection>;
  /** Published casework figures, newest first. */
  caseworkFigures?: Maybe<CaseworkFigureConnection>;
  /**
   * What communities said and what came of it: recommendations and other feedback that were answered and are accepted, in progress
   * or implemented. Newest first.
   */
  outcomes?: Maybe<OutcomeConnection>;
  /** Recommendations and other feedback, newest first. */
  recommendations?: Maybe<RecommendationConnection>;
  /** Scrutiny counted by group. */
  scrutinyStatistics?: Maybe<ScrutinyStatistics>;
};


/** Everything the graph can be asked. */
export type QueryCaseReviewArgs = {
  id: Scalars['ID']['input'];
};


/** Everything the graph can be asked. */
export type QueryCaseReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CaseReviewOrder>;
};


/** Everything the graph can be asked. */
export type QueryCaseworkFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseworkFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CaseworkFigureOrder>;
};


/** Everything the graph can be asked. */
export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrder>;
};


/** Everything the graph can be asked. */
export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrder>;
};


/** Everything the graph can be asked. */
export type QueryScrutinyStatisticsArgs = {
  by: Array<ScrutinyDimension>;
  filter?: InputMaybe<ScrutinyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<ScrutinyHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<ScrutinyStatisticsOrder>;
};

/** A recommendation or other feedback from a panel, forum, inspection, staff network or community, and what became of it. */
export type Recommendation = {
  /** The CPS Area it concerns, where it is one alone; null for national ones and for those of several: see `areas`. */
  area?: Maybe<Area>;
  /** The CPS Areas it concerns; none for national ones. */
  areas?: Maybe<Array<Area>>;
  /** The body that raised it, in the published words, such as `LSIP` or `Joint inspection`. */
  bodyName: Scalars['String']['output'];
  /** Day by which it is due; no published source shows it so far, so it is null there. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the panel looked at the action again; no published source shows it so far, so it is null there. */
  followedUpOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the published file, such as `rec-001`. */
  id: Scalars['ID']['output'];
  /** What kind of feedback it is. */
  kind: FeedbackKind;
  /** Role that owns the action, never a person; no published source shows it so far, so it is null there. */
  ownerRole?: Maybe<Scalars['String']['output']>;
  /** The panel that raised it; null when another body did or the panel is not known. */
  panel?: Maybe<Panel>;
  /** What was said, in summary. */
  point: Scalars['String']['output'];
  /** When it was raised. */
  raised: PartialDate;
  /** Day of the response; no published source shows it so far, so it is null there. */
  respondedOn?: Maybe<Scalars['Date']['output']>;
  /** What was answered or done; null when not seen. */
  response?: Maybe<Scalars['String']['output']>;
  /** Where it is published. */
  source: Source;
  /** The stage of a case, or the part of engagement, that it is about. */
  stage: CaseStage;
  /** What has become of it. */
  status: RecommendationStatus;
  /** The strands it concerns, by code; none where the wording means no strand, such as `all`. */
  strands?: Maybe<Array<Strand>>;
  /** The published wordings of its strands. */
  strandsAsPublished: Array<Scalars['String']['output']>;
  /** Agencies it is aimed at, in the published words, such as `CPS` and `police`. */
  targetAgencies: Array<Scalars['String']['output']>;
};

/** A page of recommendations. */
export type RecommendationConnection = {
  /** Recommendations of the page with their cursors. */
  edges: Array<RecommendationEdge>;
  /** Recommendations of the page, in order. */
  nodes: Array<Recommendation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Recommendations on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A recommendation and its place. */
export type RecommendationEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The recommendation. */
  node: Recommendation;
};

/** Keeps the recommendations that meet every condition given. An unknown code matches nothing. */
export type RecommendationFilter = {
  /** Recommendations that concern any of these Areas, by code. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Raised on or after this day, by the earliest day it can have been; leaves undated ones out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** With `strands`: also the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** With `areas`: also those of the Areas they were made from. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Kinds of feedback. */
  kinds?: InputMaybe<Array<FeedbackKind>>;
  /** True keeps those whose due day is past (today in UTC) and that are neither implemented nor rejected; false leaves them out. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Recommendations that any of these panels raised, by id. */
  panels?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Stages of a case or parts of engagement. */
  stages?: InputMaybe<Array<CaseStage>>;
  /** What has become of them. */
  statuses?: InputMaybe<Array<RecommendationStatus>>;
  /** Recommendations that concern any of these strands, exactly. */
  strands?: InputMaybe<Array<StrandCode>>;
  /** Raised on or before this day, by the earliest day it can have been; leaves undated ones out. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** An order of recommendations. */
export type RecommendationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by; equal ones follow by id. */
  field: RecommendationOrderField;
};

/** What recommendations can be ordered by. */
export type RecommendationOrderField =
  /** Id. */
  | 'ID'
  /** Earliest day it can have been raised; undated last. */
  | 'RAISED';

/** What has become of it, as far as the source tells. */
export type RecommendationStatus =
  /** Agreed to; work not seen yet. */
  | 'ACCEPTED'
  /** Done. */
  | 'IMPLEMENTED'
  /** Work has begun. */
  | 'IN_PROGRESS'
  /** Heard; no more is known. */
  | 'NOTED'
  /** Refused. */
  | 'REJECTED'
  /** Passed on to those it concerns. */
  | 'SHARED';

/**
 * What scrutiny statistics can be grouped by. Recommendations here means every kind of feedback. Unless it says otherwise, a
 * dimension belongs to recommendations and to case reviews.
 */
export type ScrutinyDimension =
  /** CPS Area that a recommendation concerns or that dealt with a case; a recommendation that concerns two counts in both. */
  | 'AREA'
  /** How the case ended. Belongs to case reviews. */
  | 'CASE_OUTCOME'
  /** Stage of a case, or part of engagement, that a recommendation is about. */
  | 'CASE_STAGE'
  /** Kind of feedback. Belongs to recommendations. */
  | 'FEEDBACK_KIND'
  /**
   * Financial year a recommendation was raised in, where its date lies wholly in one (or begins in one, where its last day is
   * not known), or a case was looked at in.
   */
  | 'FINANCIAL_YEAR'
  /** Calendar month that the date lies wholly in. */
  | 'MONTH'
  /** Panel that raised the recommendation or looked at the case. */
  | 'PANEL'
  /** Kind of that panel; what no panel raised is in the last row, whose kind is null. */
  | 'PANEL_KIND'
  /** Quarter of a financial year that the date lies wholly in. */
  | 'QUARTER'
  /** What has become of a recommendation. */
  | 'RECOMMENDATION_STATUS'
  /** Strand that a recommendation or case is about; a recommendation about two counts in both. */
  | 'STRAND';

/**
 * Keeps what meets every condition given. An unknown code matches nothing. With a condition that only recommendations can meet,
 * measures of case reviews are null, and the other way round.
 */
export type ScrutinyFilter = {
  /** Recommendations that concern, and cases of, any of these Areas, by code. */
  areas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Raised or looked at within any of these financial years. */
  financialYears?: InputMaybe<Array<Scalars['FinancialYear']['input']>>;
  /** With `strands`: also the broader strands they are part of. */
  includeBroader?: Scalars['Boolean']['input'];
  /** A current Area also covers the Areas it was made from, in `areas` and in AREA rows. */
  includePredecessors?: Scalars['Boolean']['input'];
  /** Kinds of feedback. */
  kinds?: InputMaybe<Array<FeedbackKind>>;
  /** How the case ended. Only case reviews can meet it. */
  outcomes?: InputMaybe<Array<CaseOutcome>>;
  /** What panels of these kinds raised or looked at. */
  panelKinds?: InputMaybe<Array<PanelKind>>;
  /** What any of these panels raised or looked at, by id. */
  panels?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Stages of a case or parts of engagement. */
  stages?: InputMaybe<Array<CaseStage>>;
  /** What has become of them. */
  statuses?: InputMaybe<Array<RecommendationStatus>>;
  /** Recommendations and cases about any of these strands, exactly. */
  strands?: InputMaybe<Array<StrandCode>>;
};

/** Bounds on a measure of a row, both included. A row without the measure is left out. */
export type ScrutinyHaving = {
  /** At most this. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** Which measure. */
  measure: ScrutinyMeasure;
  /** At least this. */
  min?: InputMaybe<Scalars['Float']['input']>;
};

/** Measures of scrutinyStatistics, as the fields of a row. */
export type ScrutinyMeasure =
  /** `acceptedCount` in percent of `recommendationCount`; null when that is 0. */
  | 'ACCEPTANCE_RATE'
  /** Those accepted, in progress or implemented. */
  | 'ACCEPTED_COUNT'
  /** Closed cases that panels looked at; see the field of the row for where it is available. */
  | 'CASE_REVIEW_COUNT'
  /** Those that are concerns. */
  | 'CONCERN_COUNT'
  /** Cases marked with the right strand, in percent of those for which it is recorded; see the field of the row. */
  | 'CORRECTLY_FLAGGED_RATE'
  /** Those that are good practice. */
  | 'GOOD_PRACTICE_COUNT'
  /** `implementedCount` in percent of `recommendationCount`; null when that is 0. */
  | 'IMPLEMENTATION_RATE'
  /** Those implemented: done, as far as the source tells. */
  | 'IMPLEMENTED_COUNT'
  /** Median days from being raised to the response, of those with both dates exact to the day; null when there are none. */
  | 'MEDIAN_DAYS_TO_RESPONSE'
  /** Recommendations and other feedback of every kind. */
  | 'RECOMMENDATION_COUNT'
  /** Answered within 90 days of being raised, in percent of those with both dates exact to the day; null when there are none. */
  | 'RESPONDED_WITHIN_90_DAYS_RATE';

/** One group of recommendations and case reviews. Dimensions not asked for are null. */
export type ScrutinyRow = {
  /** `acceptedCount` in percent of `recommendationCount`; null when that is 0. */
  acceptanceRate?: Maybe<Scalars['Float']['output']>;
  /** Those accepted, in progress or implemented. */
  acceptedCount?: Maybe<Scalars['Int']['output']>;
  /** The CPS Area. */
  area?: Maybe<Area>;
  /** How the cases ended. */
  caseOutcome?: Maybe<CaseOutcome>;
  /**
   * Closed cases that panels looked at: exact nationally, in all or by financial year. Below that, of cases that are not synthetic,
   * only from releases and only in these tables: AREA, STRAND or CASE_OUTCOME of one financial year (or of several beside
   * FINANCIAL_YEAR), and AREA with STRAND of the three years of a release together, all three named in `financialYears`. A dimension
   * may be grouped by, filtered to one code, or be the Area or strand that the statistic stands on. The counts have a margin, are
   * multiples of 5 and do not add up; the total is the cell of what is filtered to, where there is one. Anything else is
   * `TABLE_NOT_AVAILABLE`, as are a year without a release, Areas rolled up with `includePredecessors`, bounds and orders by this
   * measure, and `previous` and `change` beside it. Synthetic cases are answered with `includeSynthetic`, where there are no others:
   * exactly and by anything where they are loaded, else from releases of them.
   */
  caseReviewCount?: Maybe<Scalars['Int']['output']>;
  /** Whether `caseReviewCount` is a number: `OK`, kept back, or not in the released table. */
  caseReviewCountFlag: FigureFlag;
  /**
   * How far `caseReviewCount` may be off in 95 of 100 cells, either way, in cases; 0 where it is exact, null where there is no
   * number. Two counts of different years differ by more than chance from a difference of 12 on.
   */
  caseReviewCountMargin?: Maybe<Scalars['Int']['output']>;
  /** The release that `caseReviewCount` is of; null where it was counted, where the table has no such cell, and for a total of several releases. */
  caseReviewCountSource?: Maybe<Source>;
  /** The stage of a case, or part of engagement, they are about. */
  caseStage?: Maybe<CaseStage>;
  /** This row's measure less `previous`'s: percentage points for a rate; null where either is null. */
  change?: Maybe<Scalars['Float']['output']>;
  /** `change` in percent of `previous`'s measure; null where that is null or 0. */
  changeRate?: Maybe<Scalars['Float']['output']>;
  /** Those that are concerns. */
  concernCount?: Maybe<Scalars['Int']['output']>;
  /** Whether anything made by a generator is counted. */
  containsSynthetic: Scalars['Boolean']['output'];
  /**
   * Cases marked with the right strand on the case management system, in percent of those for which the panel recorded
   * whether they were; null when there are none. Of cases that are not synthetic only nationally, in all or by financial year;
   * anything else is `TABLE_NOT_AVAILABLE`. Of synthetic ones everywhere, with `includeSynthetic` where there are no others.
   */
  correctlyFlaggedRate?: Maybe<Scalars['Float']['output']>;
  /** The kind of feedback. */
  feedbackKind?: Maybe<FeedbackKind>;
  /** The financial year they were raised or looked at in. */
  financialYear?: Maybe<Scalars['FinancialYear']['output']>;
  /** Those that are good practice. */
  goodPracticeCount?: Maybe<Scalars['Int']['output']>;
  /** `implementedCount` in percent of `recommendationCount`; null when that is 0. */
  implementationRate?: Maybe<Scalars['Float']['output']>;
  /** Those implemented: done, as far as the source tells. */
  implementedCount?: Maybe<Scalars['Int']['output']>;
  /** Median days from being raised to the response, of those with both dates exact to the day; null when there are none. */
  medianDaysToResponse?: Maybe<Scalars['Float']['output']>;
  /** The month they were raised or looked at in, such as `2024-01`. */
  month?: Maybe<Scalars['String']['output']>;
  /** The panel that raised or looked at them. */
  panel?: Maybe<Panel>;
  /** The kind of that panel. */
  panelKind?: Maybe<PanelKind>;
  /**
   * The same group one period earlier, by the finest time dimension of `by`; null where there is none, and where nothing of the
   * group lies in that period. A filter of financial years does not hide it.
   */
  previous?: Maybe<ScrutinyRow>;
  /** The quarter they were raised or looked at in, such as `2021-22 Q2`; Q1 is April to June. */
  quarter?: Maybe<Scalars['String']['output']>;
  /** Recommendations and other feedback of every kind. */
  recommendationCount?: Maybe<Scalars['Int']['output']>;
  /** What has become of them. */
  recommendationStatus?: Maybe<RecommendationStatus>;
  /** Answered within 90 days of being raised, in percent of those with both dates exact to the day; null when there are none. */
  respondedWithin90DaysRate?: Maybe<Scalars['Float']['output']>;
  /** The strand. */
  strand?: Maybe<Strand>;
};


/** One group of recommendations and case reviews. Dimensions not asked for are null. */
export type ScrutinyRowChangeArgs = {
  measure: ScrutinyMeasure;
};


/** One group of recommendations and case reviews. Dimensions not asked for are null. */
export type ScrutinyRowChangeRateArgs = {
  measure: ScrutinyMeasure;
};

/** Scrutiny counted by group, and all together. */
export type ScrutinyStatistics = {
  /** One row a group, in code order, the group without a value last; none when `by` is empty. */
  rows: Array<ScrutinyRow>;
  /** Everything that meets the filter, each recommendation and case once. */
  total: ScrutinyRow;
};

/** An order of rows by a measure. */
export type ScrutinyStatisticsOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** Which measure; rows without it come last, equal rows in code order. */
  measure: ScrutinyMeasure;
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
  /** Casework figures of the strand, newest first. */
  caseworkFigures?: Maybe<CaseworkFigureConnection>;
  /** Stable code. */
  code: StrandCode;
  /** Recommendations that concern the strand, newest first. */
  recommendations?: Maybe<RecommendationConnection>;
  /** Scrutiny of the strand counted by group. */
  scrutinyStatistics?: Maybe<ScrutinyStatistics>;
};


/** A kind of crime by which engagement and casework are monitored. */
export type StrandCaseworkFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseworkFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeBroader?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CaseworkFigureOrder>;
};


/** A kind of crime by which engagement and casework are monitored. */
export type StrandRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeBroader?: Scalars['Boolean']['input'];
  includeSynthetic?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrder>;
};


/** A kind of crime by which engagement and casework are monitored. */
export type StrandScrutinyStatisticsArgs = {
  by: Array<ScrutinyDimension>;
  filter?: InputMaybe<ScrutinyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<Array<ScrutinyHaving>>;
  includeSynthetic?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<ScrutinyStatisticsOrder>;
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
  CaseReview: CaseReview;
  Catalogue: Catalogue;
  Meeting: Meeting;
  Panel: Panel;
  Recommendation: Recommendation;
  Strand: Strand;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"code":true}> );
  CaseReview:
    ( { __typename: 'CaseReview' }
    & GraphQLRecursivePick<FederationTypes['CaseReview'], {"id":true}> );
  Catalogue:
    ( { __typename: 'Catalogue' }
    & GraphQLRecursivePick<FederationTypes['Catalogue'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Meeting'], {"panel":{"id":true},"date":{"earliest":true,"precision":true}}> ) );
  Panel:
    ( { __typename: 'Panel' }
    & GraphQLRecursivePick<FederationTypes['Panel'], {"id":true}> );
  Recommendation:
    ( { __typename: 'Recommendation' }
    & GraphQLRecursivePick<FederationTypes['Recommendation'], {"id":true}> );
  Strand:
    ( { __typename: 'Strand' }
    & GraphQLRecursivePick<FederationTypes['Strand'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<{ code: string }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CaseOutcome: CaseOutcome;
  CaseReview: ResolverTypeWrapper<CaseReviewRow>;
  CaseReviewConnection: ResolverTypeWrapper<Connection<CaseReviewRow>>;
  CaseReviewEdge: ResolverTypeWrapper<Omit<CaseReviewEdge, 'node'> & { node: ResolversTypes['CaseReview'] }>;
  CaseReviewFilter: CaseReviewFilter;
  CaseReviewOrder: CaseReviewOrder;
  CaseReviewOrderField: CaseReviewOrderField;
  CaseStage: CaseStage;
  CaseworkFigure: ResolverTypeWrapper<CaseworkFigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CaseworkFigureConnection: ResolverTypeWrapper<Connection<CaseworkFigureRow>>;
  CaseworkFigureEdge: ResolverTypeWrapper<Omit<CaseworkFigureEdge, 'node'> & { node: ResolversTypes['CaseworkFigure'] }>;
  CaseworkFigureFilter: CaseworkFigureFilter;
  CaseworkFigureOrder: CaseworkFigureOrder;
  CaseworkFigureOrderField: CaseworkFigureOrderField;
  CaseworkGeography: CaseworkGeography;
  CaseworkMeasure: CaseworkMeasure;
  Catalogue: ResolverTypeWrapper<Omit<Catalogue, 'scrutiny'> & { scrutiny?: Maybe<ResolversTypes['SubgraphCatalogue']> }>;
  CrimeType: CrimeType;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Feedback: ResolverTypeWrapper<FeedbackRow>;
  FeedbackKind: FeedbackKind;
  FigureFlag: FigureFlag;
  FinancialYear: ResolverTypeWrapper<Scalars['FinancialYear']['output']>;
  Language: Language;
  Meeting: ResolverTypeWrapper<MeetingReference>;
  OrderDirection: OrderDirection;
  Outcome: ResolverTypeWrapper<RecommendationRow>;
  OutcomeConnection: ResolverTypeWrapper<Connection<RecommendationRow>>;
  OutcomeEdge: ResolverTypeWrapper<Omit<OutcomeEdge, 'node'> & { node: ResolversTypes['Outcome'] }>;
  OutcomeFilter: OutcomeFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Panel: ResolverTypeWrapper<{ id: string }>;
  PanelKind: PanelKind;
  PartialDate: ResolverTypeWrapper<PartialDateValue>;
  Period: ResolverTypeWrapper<PeriodValue>;
  PeriodKind: PeriodKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<RecommendationRow>;
  RecommendationConnection: ResolverTypeWrapper<Connection<RecommendationRow>>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationFilter: RecommendationFilter;
  RecommendationOrder: RecommendationOrder;
  RecommendationOrderField: RecommendationOrderField;
  RecommendationStatus: RecommendationStatus;
  ScrutinyDimension: ScrutinyDimension;
  ScrutinyFilter: ScrutinyFilter;
  ScrutinyHaving: ScrutinyHaving;
  ScrutinyMeasure: ScrutinyMeasure;
  ScrutinyRow: ResolverTypeWrapper<StatisticRow>;
  ScrutinyStatistics: ResolverTypeWrapper<Statistic>;
  ScrutinyStatisticsOrder: ScrutinyStatisticsOrder;
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
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  CaseReview: CaseReviewRow;
  CaseReviewConnection: Connection<CaseReviewRow>;
  CaseReviewEdge: Omit<CaseReviewEdge, 'node'> & { node: ResolversParentTypes['CaseReview'] };
  CaseReviewFilter: CaseReviewFilter;
  CaseReviewOrder: CaseReviewOrder;
  CaseworkFigure: CaseworkFigureRow;
  Float: Scalars['Float']['output'];
  CaseworkFigureConnection: Connection<CaseworkFigureRow>;
  CaseworkFigureEdge: Omit<CaseworkFigureEdge, 'node'> & { node: ResolversParentTypes['CaseworkFigure'] };
  CaseworkFigureFilter: CaseworkFigureFilter;
  CaseworkFigureOrder: CaseworkFigureOrder;
  Catalogue: Omit<Catalogue, 'scrutiny'> & { scrutiny?: Maybe<ResolversParentTypes['SubgraphCatalogue']> } | FederationReferenceTypes['Catalogue'];
  Dataset: Dataset;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Feedback: FeedbackRow;
  FinancialYear: Scalars['FinancialYear']['output'];
  Meeting: MeetingReference;
  Outcome: RecommendationRow;
  OutcomeConnection: Connection<RecommendationRow>;
  OutcomeEdge: Omit<OutcomeEdge, 'node'> & { node: ResolversParentTypes['Outcome'] };
  OutcomeFilter: OutcomeFilter;
  PageInfo: PageInfo;
  Panel: { id: string };
  PartialDate: PartialDateValue;
  Period: PeriodValue;
  Query: Record<PropertyKey, never>;
  Recommendation: RecommendationRow;
  RecommendationConnection: Connection<RecommendationRow>;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationFilter: RecommendationFilter;
  RecommendationOrder: RecommendationOrder;
  ScrutinyFilter: ScrutinyFilter;
  ScrutinyHaving: ScrutinyHaving;
  ScrutinyRow: StatisticRow;
  ScrutinyStatistics: Statistic;
  ScrutinyStatisticsOrder: ScrutinyStatisticsOrder;
  Source: SourceValue;
  StatisticDimension: StatisticDimension;
  StatisticMeasure: StatisticMeasure;
  Strand: { code: StrandCode };
  SubgraphCatalogue: CatalogueValue;
  URL: Scalars['URL']['output'];
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseworkFigures?: Resolver<Maybe<ResolversTypes['CaseworkFigureConnection']>, ParentType, ContextType, RequireFields<AreaCaseworkFiguresArgs, 'includePredecessors' | 'includeSynthetic'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['RecommendationConnection']>, ParentType, ContextType, RequireFields<AreaRecommendationsArgs, 'includePredecessors' | 'includeSynthetic'>>;
  scrutinyStatistics?: Resolver<Maybe<ResolversTypes['ScrutinyStatistics']>, ParentType, ContextType, RequireFields<AreaScrutinyStatisticsArgs, 'by' | 'includePredecessors' | 'includeSynthetic'>>;
};

export type CaseReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseReview'] = ResolversParentTypes['CaseReview'], FederationReferenceType extends FederationReferenceTypes['CaseReview'] = FederationReferenceTypes['CaseReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  crimeType?: Resolver<ResolversTypes['CrimeType'], ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['Feedback']>, ParentType, ContextType>;
  finalisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  flaggedCorrectly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CaseOutcome'], ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  strand?: Resolver<Maybe<ResolversTypes['Strand']>, ParentType, ContextType>;
};

export type CaseReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseReviewConnection'] = ResolversParentTypes['CaseReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseReviewEdge'] = ResolversParentTypes['CaseReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseReview'], ParentType, ContextType>;
};

export type CaseworkFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkFigure'] = ResolversParentTypes['CaseworkFigure']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geography?: Resolver<ResolversTypes['CaseworkGeography'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['CaseworkMeasure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  strand?: Resolver<Maybe<ResolversTypes['Strand']>, ParentType, ContextType>;
  strandAsPublished?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CaseworkFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkFigureConnection'] = ResolversParentTypes['CaseworkFigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseworkFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseworkFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseworkFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkFigureEdge'] = ResolversParentTypes['CaseworkFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseworkFigure'], ParentType, ContextType>;
};

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue'], FederationReferenceType extends FederationReferenceTypes['Catalogue'] = FederationReferenceTypes['Catalogue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Catalogue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scrutiny?: Resolver<Maybe<ResolversTypes['SubgraphCatalogue']>, ParentType, ContextType>;
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

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  targetAgencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface FinancialYearScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FinancialYear'], any> {
  name: 'FinancialYear';
}

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseReviews?: Resolver<Maybe<ResolversTypes['CaseReviewConnection']>, ParentType, ContextType, RequireFields<MeetingCaseReviewsArgs, 'includeSynthetic'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['RecommendationConnection']>, ParentType, ContextType, RequireFields<MeetingRecommendationsArgs, 'includeSynthetic'>>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
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
  caseReviews?: Resolver<Maybe<ResolversTypes['CaseReviewConnection']>, ParentType, ContextType, RequireFields<PanelCaseReviewsArgs, 'includeSynthetic'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['RecommendationConnection']>, ParentType, ContextType, RequireFields<PanelRecommendationsArgs, 'includeSynthetic'>>;
  scrutinyStatistics?: Resolver<Maybe<ResolversTypes['ScrutinyStatistics']>, ParentType, ContextType, RequireFields<PanelScrutinyStatisticsArgs, 'by' | 'includeSynthetic'>>;
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
  caseReview?: Resolver<Maybe<ResolversTypes['CaseReview']>, ParentType, ContextType, RequireFields<QueryCaseReviewArgs, 'id'>>;
  caseReviews?: Resolver<Maybe<ResolversTypes['CaseReviewConnection']>, ParentType, ContextType, RequireFields<QueryCaseReviewsArgs, 'includeSynthetic'>>;
  caseworkFigures?: Resolver<Maybe<ResolversTypes['CaseworkFigureConnection']>, ParentType, ContextType, RequireFields<QueryCaseworkFiguresArgs, 'includeSynthetic'>>;
  outcomes?: Resolver<Maybe<ResolversTypes['OutcomeConnection']>, ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'includeSynthetic'>>;
  recommendations?: Resolver<Maybe<ResolversTypes['RecommendationConnection']>, ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'includeSynthetic'>>;
  scrutinyStatistics?: Resolver<Maybe<ResolversTypes['ScrutinyStatistics']>, ParentType, ContextType, RequireFields<QueryScrutinyStatisticsArgs, 'by' | 'includeSynthetic'>>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation'], FederationReferenceType extends FederationReferenceTypes['Recommendation'] = FederationReferenceTypes['Recommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areas?: Resolver<Maybe<Array<ResolversTypes['Area']>>, ParentType, ContextType>;
  bodyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followedUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  ownerRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  point?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
  strands?: Resolver<Maybe<Array<ResolversTypes['Strand']>>, ParentType, ContextType>;
  strandsAsPublished?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  targetAgencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type ScrutinyRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrutinyRow'] = ResolversParentTypes['ScrutinyRow']> = {
  acceptanceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  acceptedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  caseOutcome?: Resolver<Maybe<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  caseReviewCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  caseReviewCountFlag?: Resolver<ResolversTypes['FigureFlag'], ParentType, ContextType>;
  caseReviewCountMargin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  caseReviewCountSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  caseStage?: Resolver<Maybe<ResolversTypes['CaseStage']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<ScrutinyRowChangeArgs, 'measure'>>;
  changeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<ScrutinyRowChangeRateArgs, 'measure'>>;
  concernCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  containsSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correctlyFlaggedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feedbackKind?: Resolver<Maybe<ResolversTypes['FeedbackKind']>, ParentType, ContextType>;
  financialYear?: Resolver<Maybe<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
  goodPracticeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  implementationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  implementedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianDaysToResponse?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  panelKind?: Resolver<Maybe<ResolversTypes['PanelKind']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ScrutinyRow']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recommendationStatus?: Resolver<Maybe<ResolversTypes['RecommendationStatus']>, ParentType, ContextType>;
  respondedWithin90DaysRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strand?: Resolver<Maybe<ResolversTypes['Strand']>, ParentType, ContextType>;
};

export type ScrutinyStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrutinyStatistics'] = ResolversParentTypes['ScrutinyStatistics']> = {
  rows?: Resolver<Array<ResolversTypes['ScrutinyRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ScrutinyRow'], ParentType, ContextType>;
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
  caseworkFigures?: Resolver<Maybe<ResolversTypes['CaseworkFigureConnection']>, ParentType, ContextType, RequireFields<StrandCaseworkFiguresArgs, 'includeBroader' | 'includeSynthetic'>>;
  code?: Resolver<ResolversTypes['StrandCode'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['RecommendationConnection']>, ParentType, ContextType, RequireFields<StrandRecommendationsArgs, 'includeBroader' | 'includeSynthetic'>>;
  scrutinyStatistics?: Resolver<Maybe<ResolversTypes['ScrutinyStatistics']>, ParentType, ContextType, RequireFields<StrandScrutinyStatisticsArgs, 'by' | 'includeSynthetic'>>;
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
  CaseReview?: CaseReviewResolvers<ContextType>;
  CaseReviewConnection?: CaseReviewConnectionResolvers<ContextType>;
  CaseReviewEdge?: CaseReviewEdgeResolvers<ContextType>;
  CaseworkFigure?: CaseworkFigureResolvers<ContextType>;
  CaseworkFigureConnection?: CaseworkFigureConnectionResolvers<ContextType>;
  CaseworkFigureEdge?: CaseworkFigureEdgeResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Feedback?: FeedbackResolvers<ContextType>;
  FinancialYear?: GraphQLScalarType;
  Meeting?: MeetingResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Panel?: PanelResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  ScrutinyRow?: ScrutinyRowResolvers<ContextType>;
  ScrutinyStatistics?: ScrutinyStatisticsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StatisticDimension?: StatisticDimensionResolvers<ContextType>;
  StatisticMeasure?: StatisticMeasureResolvers<ContextType>;
  Strand?: StrandResolvers<ContextType>;
  SubgraphCatalogue?: SubgraphCatalogueResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

