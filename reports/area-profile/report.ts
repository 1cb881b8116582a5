import { area, financialYear, predecessors, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'report',
  title: { en: 'Area profile', cy: 'Proffil Ardal' },
  intro: {
    en: 'What one CPS Area does with its communities: its panels and what came of their advice, its meetings, events and partners, what is prosecuted there and what is published about it. It shows what was found on public pages and gives the Area no score.',
    cy: 'Yr hyn y mae un o Ardaloedd Gwasanaeth Erlyn y Goron yn ei wneud gyda’i chymunedau: ei phaneli a’r hyn a ddeilliodd o’u cyngor, ei chyfarfodydd, ei digwyddiadau a’i phartneriaid, yr hyn a erlynir yno a’r hyn a gyhoeddir amdani. Mae’n dangos yr hyn a gafwyd ar dudalennau cyhoeddus ac nid yw’n rhoi sgôr i’r Ardal.',
  },
  parameters: {
    area: area({ required: true }),
    year: financialYear({
      hint: {
        en: 'Meetings, events, points raised and casework figures of one year; of all years when none is chosen.',
        cy: 'Cyfarfodydd, digwyddiadau, pwyntiau a godwyd a ffigurau gwaith achos un flwyddyn; pob blwyddyn os na ddewisir un.',
      },
    }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [
    { label: { en: 'Panels and forums', cy: 'Paneli a fforymau' }, value: 'area.panels.totalCount' },
    { label: { en: 'Meetings', cy: 'Cyfarfodydd' }, value: 'area.inTheYear.total.meetingCount' },
    { label: { en: 'Events', cy: 'Digwyddiadau' }, value: 'area.inTheYear.total.eventCount' },
    { label: { en: 'Points raised', cy: 'Pwyntiau a godwyd' }, value: 'area.raised.total.recommendationCount' },
    {
      label: { en: 'Of these accepted', cy: 'O’r rhain a dderbyniwyd' },
      value: 'area.raised.total.acceptanceRate',
      percent: true,
    },
    {
      label: { en: 'Answered in 90 days', cy: 'Atebwyd o fewn 90 diwrnod' },
      value: 'area.raised.total.respondedWithin90DaysRate',
      percent: true,
    },
  ],
  tables: [
    {
      name: 'area',
      title: { en: 'The Area', cy: 'Yr Ardal' },
      rows: 'about',
      headings: {
        name: { en: 'Area', cy: 'Ardal' },
        validFrom: { en: 'Since', cy: 'Ers' },
        validTo: { en: 'Until, where it ended', cy: 'Hyd at, os daeth i ben' },
        predecessorsName: { en: 'Made from', cy: 'Gwnaed o' },
        successorsName: { en: 'Followed by', cy: 'Dilynwyd gan' },
      },
      filesOnly: ['code', 'kind', 'formerNames', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'panels',
      title: { en: 'Panels and forums', cy: 'Paneli a fforymau' },
      intro: {
        en: 'With the meetings and points of the year chosen that are known; the status is the last one seen.',
        cy: 'Gyda’r cyfarfodydd a’r pwyntiau hysbys ar gyfer y flwyddyn a ddewiswyd; y statws olaf a welwyd a ddangosir.',
      },
      rows: 'area.panels.nodes',
      headings: { name: { en: 'Panel or forum', cy: 'Panel neu fforwm' } },
      filesOnly: ['id', 'metContainsSynthetic', 'raisedContainsSynthetic', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'engagement-by-year',
      title: { en: 'Engagement by year', cy: 'Ymgysylltu fesul blwyddyn' },
      intro: {
        en: 'All years, whichever is chosen. Panels are those that met in the year.',
        cy: 'Pob blwyddyn, pa un bynnag a ddewisir. Y paneli yw’r rhai a gyfarfu yn ystod y flwyddyn.',
      },
      rows: 'area.engagement.rows',
      headings: { panelCount: { en: 'Panels that met', cy: 'Paneli a gyfarfu' } },
      chart: {
        kind: 'bar',
        title: { en: 'Meetings and events by year', cy: 'Cyfarfodydd a digwyddiadau fesul blwyddyn' },
        x: 'financialYear',
        y: ['meetingCount', 'eventCount'],
      },
    },
    {
      name: 'points-by-status',
      title: { en: 'What became of the points raised', cy: 'Yr hyn a ddaeth o’r pwyntiau a godwyd' },
      rows: 'area.raised.rows',
      chart: {
        kind: 'bar',
        title: { en: 'Points raised, by how far they have come', cy: 'Pwyntiau a godwyd, yn ôl eu statws' },
        x: 'recommendationStatus',
        y: ['recommendationCount'],
      },
    },
    {
      name: 'outcomes',
      title: { en: 'What was said, and what was done', cy: 'Yr hyn a ddywedwyd, a’r hyn a wnaed' },
      intro: {
        en: 'Points that were answered and are accepted, in progress or implemented. Points that wait for an answer, were noted, shared or rejected are only counted above.',
        cy: 'Pwyntiau a atebwyd ac a dderbyniwyd, sydd ar y gweill neu a weithredwyd. Dim ond eu cyfrif uchod a wneir gyda phwyntiau sy’n aros am ateb, a nodwyd, a rannwyd neu a wrthodwyd.',
      },
      rows: 'outcomes.nodes',
      headings: {
        recommendationBodyName: { en: 'Raised by', cy: 'Codwyd gan' },
        recommendationStage: { en: 'Stage', cy: 'Cam' },
      },
      filesOnly: ['id', 'recommendationRaisedEarliest', 'recommendationKind', 'evidenceKind', 'evidenceNote'],
    },
    {
      name: 'meetings',
      title: { en: 'Meetings', cy: 'Cyfarfodydd' },
      intro: { en: 'Newest first.', cy: 'Y diweddaraf yn gyntaf.' },
      rows: 'area.meetings.nodes',
      filesOnly: ['id', 'dateEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'casework-figures',
      title: { en: 'What is prosecuted', cy: 'Yr hyn a erlynir' },
      intro: {
        en: 'Published figures of the Area, of those it was made from and of police force areas in it. Figures of different areas do not add up.',
        cy: 'Ffigurau cyhoeddedig yr Ardal, y rhai y’i gwnaed ohonynt ac ardaloedd heddlu ynddi. Nid yw ffigurau gwahanol ardaloedd yn adio i gyfanswm.',
      },
      rows: 'area.caseworkFigures.nodes',
      filesOnly: ['id', 'areaCode', 'geography', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'publications',
      title: { en: 'Documents about it', cy: 'Dogfennau amdani' },
      intro: {
        en: 'Of all years, because most documents name no period; newest first, undated last.',
        cy: 'O bob blwyddyn, gan nad yw’r rhan fwyaf o ddogfennau yn enwi cyfnod; y diweddaraf yn gyntaf, y rhai heb ddyddiad yn olaf.',
      },
      rows: 'area.publications.nodes',
      filesOnly: ['id', 'publishedEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'events',
      title: { en: 'Events', cy: 'Digwyddiadau' },
      rows: 'area.events.nodes',
      filesOnly: ['id', 'dateEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'organisations',
      title: { en: 'Organisations it works with', cy: 'Sefydliadau y mae’n gweithio gyda nhw' },
      intro: { en: 'Of all years.', cy: 'O bob blwyddyn.' },
      rows: 'area.organisations.nodes',
      headings: { name: { en: 'Organisation', cy: 'Sefydliad' }, panelsName: { en: 'Sits on', cy: 'Yn aelod o' } },
      filesOnly: ['id', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'staff-of-its-regions',
      title: { en: 'CPS staff of its regions, by grade', cy: 'Staff ei rhanbarthau, yn ôl gradd' },
      intro: {
        en: 'Not the Area’s own staff: of the statistical regions it lies in, on the newest published day. None for Areas of before 2011.',
        cy: 'Nid staff yr Ardal ei hun: staff y rhanbarthau ystadegol y mae’n gorwedd ynddynt, ar y diwrnod cyhoeddedig diweddaraf. Nid oes rhai ar gyfer Ardaloedd cyn 2011.',
      },
      rows: 'area.regions.staff.rows',
      headings: {
        dimensionsLabel: { en: 'Grade group and region', cy: 'Grŵp gradd a rhanbarth' },
      },
      filesOnly: ['code', 'name', 'reason'],
    },
  ],
  footnotes: [
    footnotes.lineage,
    footnotes.casesReviewed,
    footnotes.feedback,
    footnotes.response,
    footnotes.periods,
    footnotes.casework,
    footnotes.conflicts,
    footnotes.regions,
    footnotes.rounding,
    footnotes.titles,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
