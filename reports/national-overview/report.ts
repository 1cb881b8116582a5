import { synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'report',
  title: { en: 'Community engagement: the national picture', cy: 'Ymgysylltu â chymunedau: y darlun cenedlaethol' },
  intro: {
    en: 'What the Crown Prosecution Service has published about its panels and forums, what they looked at and advised, who works for it, and its latest documents. It tells what can be found on public pages, not how good the engagement of any Area is.',
    cy: 'Yr hyn y mae Gwasanaeth Erlyn y Goron wedi’i gyhoeddi am ei baneli a’i fforymau, yr hyn yr edrychwyd arno a’r cyngor a roddwyd, pwy sy’n gweithio iddo, a’i ddogfennau diweddaraf. Mae’n dangos yr hyn sydd ar dudalennau cyhoeddus, nid pa mor dda yw gwaith ymgysylltu unrhyw Ardal.',
  },
  parameters: { synthetic: synthetic() },
  figures: [
    { label: { en: 'Panels and forums', cy: 'Paneli a fforymau' }, value: 'engagement.total.panelCount' },
    { label: { en: 'Meetings', cy: 'Cyfarfodydd' }, value: 'engagement.total.meetingCount' },
    { label: { en: 'Events', cy: 'Digwyddiadau' }, value: 'engagement.total.eventCount' },
    {
      label: { en: 'Recommendations and other points', cy: 'Argymhellion a phwyntiau eraill' },
      value: 'scrutiny.total.recommendationCount',
    },
    {
      label: { en: 'Of these accepted', cy: 'O’r rhain a dderbyniwyd' },
      value: 'scrutiny.total.acceptanceRate',
      percent: true,
    },
    { label: { en: 'Documents', cy: 'Dogfennau' }, value: 'publications.totalCount' },
  ],
  tables: [
    {
      name: 'areas',
      title: { en: 'What is known of each Area', cy: 'Yr hyn sy’n hysbys am bob Ardal' },
      intro: {
        en: 'Today’s 14 Areas with all they were made from, over all years.',
        cy: 'Y 14 Ardal bresennol gyda phopeth y’u gwnaed ohono, dros yr holl flynyddoedd.',
      },
      rows: 'areas',
      headings: { name: { en: 'Area', cy: 'Ardal' } },
      filesOnly: ['code', 'engagementContainsSynthetic', 'scrutinyContainsSynthetic', 'publishingContainsSynthetic'],
      chart: {
        kind: 'tiles',
        title: { en: 'Panels and forums known in each Area', cy: 'Paneli a fforymau sy’n hysbys ym mhob Ardal' },
        x: 'code',
        y: ['engagementPanelCount'],
      },
    },
    {
      name: 'engagement-by-year',
      title: { en: 'Meetings and cases reviewed, by year', cy: 'Cyfarfodydd ac achosion a adolygwyd, fesul blwyddyn' },
      intro: {
        en: 'Panels are those that met in the year. Cases are counted only where a note gives their number.',
        cy: 'Y paneli yw’r rhai a gyfarfu yn ystod y flwyddyn. Dim ond lle mae nodyn yn rhoi eu nifer y cyfrifir achosion.',
      },
      rows: 'engagement.rows',
      headings: { panelCount: { en: 'Panels that met', cy: 'Paneli a gyfarfu' } },
      chart: {
        kind: 'line',
        title: {
          en: 'Meetings and cases reviewed, by year',
          cy: 'Cyfarfodydd ac achosion a adolygwyd, fesul blwyddyn',
        },
        x: 'financialYear',
        y: ['meetingCount', 'casesReviewedCount'],
      },
    },
    {
      name: 'recommendations-by-year',
      title: {
        en: 'Recommendations and other points, by the year they were raised',
        cy: 'Argymhellion a phwyntiau eraill, yn ôl y flwyddyn y’u codwyd',
      },
      rows: 'scrutiny.rows',
      chart: {
        kind: 'bar',
        title: {
          en: 'Points raised, accepted and implemented, by year raised',
          cy: 'Pwyntiau a godwyd, a dderbyniwyd ac a weithredwyd, yn ôl y flwyddyn y’u codwyd',
        },
        x: 'financialYear',
        y: ['recommendationCount', 'acceptedCount', 'implementedCount'],
      },
    },
    {
      name: 'women',
      title: { en: 'Women among staff, in percent', cy: 'Menywod ymhlith y staff, fel canran' },
      intro: {
        en: 'Beside the whole Civil Service on the same day where that was published, and beside what the page itself compares with. The days are years apart.',
        cy: 'Ochr yn ochr â’r Gwasanaeth Sifil cyfan ar yr un diwrnod lle cyhoeddwyd hynny, a’r hyn y mae’r dudalen ei hun yn cymharu ag ef. Mae blynyddoedd rhwng y dyddiau.',
      },
      rows: 'women.points',
      headings: {
        asOf: { en: 'Day', cy: 'Diwrnod' },
        value: { en: 'Women, %', cy: 'Menywod, %' },
        figureBenchmarkValue: { en: 'Civil Service, %', cy: 'Gwasanaeth Sifil, %' },
        figureBenchmarkName: { en: 'The page compares with', cy: 'Mae’r dudalen yn cymharu â' },
        figureBenchmarkAsPublished: { en: 'Which has, %', cy: 'Sydd â, %' },
      },
      filesOnly: ['figureUnit', 'sourceKind', 'sourceNote'],
      chart: {
        kind: 'bar',
        title: {
          en: 'Women among staff of the CPS and of the whole Civil Service, in percent',
          cy: 'Menywod ymhlith staff Gwasanaeth Erlyn y Goron a’r Gwasanaeth Sifil cyfan, fel canran',
        },
        x: 'asOf',
        y: ['value', 'figureBenchmarkValue'],
      },
    },
    {
      name: 'latest-publications',
      title: { en: 'Latest publications', cy: 'Cyhoeddiadau diweddaraf' },
      intro: { en: 'The ten newest with a date.', cy: 'Y deg diweddaraf sydd â dyddiad.' },
      rows: 'publications.nodes',
      filesOnly: ['publishedEarliest', 'sourceKind', 'sourceNote'],
    },
  ],
  footnotes: [
    footnotes.lineage,
    footnotes.casesReviewed,
    footnotes.feedback,
    footnotes.periods,
    footnotes.titles,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
