import type { Text } from '../report.ts';

const texts = (words: Record<string, Text>): Readonly<Record<string, Text>> => words;

/** What the report builder says. */
export const builderWords = {
  title: { en: 'Report builder', cy: 'Lluniwr adroddiadau' },
  intro: {
    en: 'Choose what to count, what to group it by and what to narrow it to. The address of the page holds all that you chose, so a link to it is a link to your report.',
    cy: 'Dewiswch beth i’w gyfrif, sut i’w grwpio a sut i’w gyfyngu. Mae cyfeiriad y dudalen yn cynnwys popeth a ddewiswyd gennych, felly mae dolen iddi yn ddolen i’ch adroddiad.',
  },
  subjectHint: {
    en: 'With another subject, update the report to see what it can be grouped by.',
    cy: 'Gyda phwnc arall, diweddarwch yr adroddiad i weld sut y gellir ei grwpio.',
  },
  byHint: {
    en: 'At most three; none gives only the total.',
    cy: 'Tri ar y mwyaf; mae dim un yn rhoi’r cyfanswm yn unig.',
  },
  total: {
    en: 'Rows do not always add up to the total: what belongs to two groups counts in both, and once in the total.',
    cy: 'Nid yw’r rhesi bob amser yn adio i’r cyfanswm: mae’r hyn sy’n perthyn i ddau grŵp yn cyfrif yn y ddau, ac unwaith yn y cyfanswm.',
  },
  labels: {
    subject: { en: 'Subject', cy: 'Pwnc' },
    by: { en: 'Group by', cy: 'Grwpio yn ôl' },
    measure: { en: 'Measures', cy: 'Mesurau' },
    chart: { en: 'Chart', cy: 'Siart' },
  },
  subjects: texts({
    engagement: { en: 'Panels, meetings and events', cy: 'Paneli, cyfarfodydd a digwyddiadau' },
    membership: { en: 'Membership of panels', cy: 'Aelodaeth paneli' },
    scrutiny: { en: 'Recommendations and case reviews', cy: 'Argymhellion ac adolygiadau achos' },
    publication: { en: 'Publications', cy: 'Cyhoeddiadau' },
  }),
  charts: texts({
    none: { en: 'None', cy: 'Dim' },
    bar: { en: 'Bars', cy: 'Barrau' },
    line: { en: 'Lines', cy: 'Llinellau' },
    stacked: { en: 'Stacked bars', cy: 'Barrau wedi’u pentyrru' },
    tiles: { en: 'Tiles of the Areas', cy: 'Teils yr Ardaloedd' },
  }),
  /** By the enum they take a value of, or by their name. */
  filters: {
    areas: { en: 'Areas', cy: 'Ardaloedd' },
    panels: { en: 'Panels and forums', cy: 'Paneli a fforymau' },
    financialYears: { en: 'Financial years', cy: 'Blynyddoedd ariannol' },
    ...texts({
      CaseOutcome: { en: 'How the case ended', cy: 'Sut y daeth yr achos i ben' },
      CaseStage: { en: 'Stage of a case', cy: 'Cam mewn achos' },
      EngagementLevel: { en: 'Level of engagement', cy: 'Lefel ymgysylltu' },
      EventKind: { en: 'Kind of event', cy: 'Math o ddigwyddiad' },
      FeedbackKind: { en: 'Kind of feedback', cy: 'Math o adborth' },
      Format: { en: 'Format', cy: 'Fformat' },
      Language: { en: 'Language', cy: 'Iaith' },
      MeetingKind: { en: 'Kind of meeting', cy: 'Math o gyfarfod' },
      OrganisationSector: { en: 'Sector', cy: 'Sector' },
      PanelKind: { en: 'Kind of panel', cy: 'Math o banel' },
      PanelLevel: { en: 'National or local', cy: 'Cenedlaethol neu leol' },
      PanelStatus: { en: 'Status of a panel', cy: 'Statws panel' },
      PublicationKind: { en: 'Kind of document', cy: 'Math o ddogfen' },
      RecommendationStatus: { en: 'Status of a recommendation', cy: 'Statws argymhelliad' },
      StrandCode: { en: 'Strands', cy: 'Mathau o drosedd' },
    }),
  } as Readonly<Record<string, Text>> & { areas: Text; panels: Text; financialYears: Text },
};
