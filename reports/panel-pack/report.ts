import { date, panel, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'report',
  title: { en: 'Panel pack', cy: 'Pecyn panel' },
  intro: {
    en: 'For members of one panel or forum: what became of their recommendations, the next meeting and what to read for it, who sits with them, and which other panels share their strands. It holds no case and names nobody.',
    cy: 'Ar gyfer aelodau un panel neu fforwm: yr hyn a ddaeth o’u hargymhellion, y cyfarfod nesaf a’r hyn i’w ddarllen ar ei gyfer, pwy sy’n eistedd gyda nhw, a pha baneli eraill sy’n rhannu eu mathau o drosedd. Nid yw’n cynnwys yr un achos nac yn enwi neb.',
  },
  parameters: {
    panel: panel({ required: true }),
    from: date(
      { en: 'Next meeting from', cy: 'Cyfarfod nesaf o' },
      {
        required: true,
        default: 'today',
        hint: {
          en: 'No public page tells of a meeting still to come; made-up calendars end in March 2024.',
          cy: 'Nid oes tudalen gyhoeddus yn sôn am gyfarfod sydd eto i ddod; daw calendrau ffug i ben ym mis Mawrth 2024.',
        },
      },
    ),
    synthetic: synthetic(),
  },
  figures: [
    { label: { en: 'Meetings', cy: 'Cyfarfodydd' }, value: 'panel.counts.total.meetingCount' },
    {
      label: { en: 'Cases reviewed, as notes say', cy: 'Achosion a adolygwyd, yn ôl y nodiadau' },
      value: 'panel.counts.total.casesReviewedCount',
    },
    { label: { en: 'Points raised', cy: 'Pwyntiau a godwyd' }, value: 'panel.raised.total.recommendationCount' },
    {
      label: { en: 'Of these accepted', cy: 'O’r rhain a dderbyniwyd' },
      value: 'panel.raised.total.acceptanceRate',
      percent: true,
    },
    {
      label: { en: 'Median days to an answer', cy: 'Canolrif dyddiau hyd at ateb' },
      value: 'panel.raised.total.medianDaysToResponse',
    },
  ],
  tables: [
    {
      name: 'panel',
      title: { en: 'The panel', cy: 'Y panel' },
      rows: 'about',
      headings: { name: { en: 'Panel', cy: 'Panel' } },
      filesOnly: [
        'id',
        'statusAsOfLabel',
        'areasCode',
        'establishedLabel',
        'chairRole',
        'facilitatorRole',
        'caseSelection',
        'note',
        'sourceKind',
        'sourceNote',
      ],
    },
    {
      name: 'points-by-status',
      title: { en: 'How far its points have come', cy: 'Pa mor bell y mae ei bwyntiau wedi dod' },
      rows: 'panel.raised.rows',
      chart: {
        kind: 'bar',
        title: { en: 'Points raised by the panel, by status', cy: 'Pwyntiau a gododd y panel, yn ôl statws' },
        x: 'recommendationStatus',
        y: ['recommendationCount'],
      },
    },
    {
      name: 'recommendations',
      title: { en: 'What it said, and what became of it', cy: 'Yr hyn a ddywedodd, a’r hyn a ddaeth ohono' },
      intro: {
        en: 'Newest first. Who has to act is told by role. Published pages give no due dates and hardly ever the day of an answer.',
        cy: 'Y diweddaraf yn gyntaf. Disgrifir pwy sy’n gorfod gweithredu yn ôl rôl. Nid yw tudalennau cyhoeddedig yn rhoi dyddiadau cwblhau, ac anaml iawn y rhoddant ddiwrnod ateb.',
      },
      rows: 'panel.recommendations.nodes',
      filesOnly: ['id', 'raisedEarliest', 'stage', 'respondedOn', 'targetAgencies', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'next-meeting',
      title: { en: 'Next meeting', cy: 'Y cyfarfod nesaf' },
      rows: 'panel.nextMeeting.nodes',
      filesOnly: ['id', 'dateEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'guidance',
      title: { en: 'To read on its strands', cy: 'I’w ddarllen am ei fathau o drosedd' },
      intro: {
        en: 'Guidance, policies and leaflets, at most 20 a strand, newest first. A document on two strands stands under both. Check at its address whether it is still in force.',
        cy: 'Canllawiau, polisïau a thaflenni, 20 ar y mwyaf fesul math o drosedd, y diweddaraf yn gyntaf. Mae dogfen am ddau fath o dan y ddau. Gwiriwch yn ei chyfeiriad a yw’n dal mewn grym.',
      },
      rows: 'panel.strands.guidance.nodes',
      headings: { strand: { en: 'Strand', cy: 'Math o drosedd' } },
      filesOnly: ['strandCode', 'id', 'publishedEarliest', 'documentUrl', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'panels-of-its-strands',
      title: { en: 'Panels that share its strands', cy: 'Paneli sy’n rhannu ei fathau o drosedd' },
      intro: {
        en: 'By strand, those of a broader strand too, and this panel itself. Points are those of all strands of a panel.',
        cy: 'Fesul math o drosedd, gan gynnwys rhai math ehangach, a’r panel hwn ei hun. Pwyntiau holl fathau’r panel a gyfrifir.',
      },
      rows: 'panel.strands.sharing.nodes',
      headings: {
        strand: { en: 'Strand', cy: 'Math o drosedd' },
        name: { en: 'Panel', cy: 'Panel' },
        raisedRecommendationCount: { en: 'Points raised', cy: 'Pwyntiau a godwyd' },
      },
      filesOnly: ['strandCode', 'id', 'areasCode', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'meetings',
      title: { en: 'Its meetings', cy: 'Ei gyfarfodydd' },
      intro: { en: 'Newest first.', cy: 'Y diweddaraf yn gyntaf.' },
      rows: 'panel.meetings.nodes',
      filesOnly: ['id', 'dateEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'membership',
      title: { en: 'Who sits on it, in counts', cy: 'Pwy sy’n aelodau, mewn niferoedd' },
      intro: {
        en: 'The newest count. No count of members is published, so there is one of made-up records alone.',
        cy: 'Y cyfrif diweddaraf. Nid oes cyfrif o aelodau wedi’i gyhoeddi, felly dim ond o gofnodion ffug y mae un.',
      },
      rows: 'panel.membership',
      filesOnly: ['sourceKind', 'sourceNote'],
    },
    {
      name: 'organisations',
      title: { en: 'Organisations known to sit on it', cy: 'Sefydliadau y gwyddys eu bod yn aelodau' },
      rows: 'panel.organisations',
      filesOnly: ['id', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'documents',
      title: { en: 'Its notes and documents', cy: 'Ei nodiadau a’i ddogfennau' },
      intro: {
        en: 'Documents that stand on the page from which the panel is known.',
        cy: 'Dogfennau sydd ar y dudalen y mae’r panel yn hysbys ohoni.',
      },
      rows: 'panel.documents.nodes',
      filesOnly: ['id', 'publishedEarliest', 'sourceKind', 'sourceNote'],
    },
  ],
  footnotes: [
    footnotes.feedback,
    footnotes.casesReviewed,
    footnotes.renamedStrands,
    footnotes.titles,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
