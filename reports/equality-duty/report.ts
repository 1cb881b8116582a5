import { date, financialYear, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

const day = { en: 'Day', cy: 'Diwrnod' };
const ofWhom = { en: 'Of whom', cy: 'O bwy' };
const staffHeadings = {
  asOf: day,
  dimensionsLabel: ofWhom,
  value: { en: 'Headcount', cy: 'Nifer y staff' },
};
const staffFiles = ['id', 'dimensionsCode', 'unit', 'note', 'sourceKind', 'sourceNote'];

export default {
  kind: 'report',
  title: { en: 'Equality duty evidence pack', cy: 'Pecyn tystiolaeth y ddyletswydd cydraddoldeb' },
  intro: {
    en: 'Published evidence for the report on the public sector equality duty: objectives and what is known of their progress, staff by characteristic and grade, the gender pay gap, engagement, consultations and what came of advice. It does not judge whether the duty was met.',
    cy: 'Tystiolaeth gyhoeddedig ar gyfer yr adroddiad ar ddyletswydd cydraddoldeb y sector cyhoeddus: amcanion a’r hyn sy’n hysbys am eu cynnydd, staff fesul nodwedd a gradd, y bwlch cyflog rhwng y rhywiau, ymgysylltu, ymgynghoriadau a’r hyn a ddeilliodd o gyngor. Nid yw’n barnu a gyflawnwyd y ddyletswydd.',
  },
  parameters: {
    year: financialYear({
      hint: {
        en: 'What was said and done, meetings and events of one year; of all years when none is chosen.',
        cy: 'Yr hyn a ddywedwyd ac a wnaed, cyfarfodydd a digwyddiadau un flwyddyn; pob blwyddyn os na ddewisir un.',
      },
    }),
    asOf: date(
      { en: 'Staff on the day', cy: 'Staff ar y diwrnod' },
      {
        required: true,
        default: '2023-03-31',
        hint: {
          en: '2023-03-31 is the newest day with published tables by grade.',
          cy: '2023-03-31 yw’r diwrnod diweddaraf â thablau cyhoeddedig fesul gradd.',
        },
      },
    ),
    synthetic: synthetic(),
  },
  figures: [
    { label: { en: 'Objectives and duties', cy: 'Amcanion a dyletswyddau' }, value: 'commitments.totalCount' },
    { label: { en: 'Meetings', cy: 'Cyfarfodydd' }, value: 'inTheYear.total.meetingCount' },
    { label: { en: 'Events', cy: 'Digwyddiadau' }, value: 'inTheYear.total.eventCount' },
    {
      label: { en: 'Points answered and taken up', cy: 'Pwyntiau a atebwyd ac y gweithredwyd arnynt' },
      value: 'outcomes.totalCount',
    },
    {
      label: { en: 'Equality documents in Welsh', cy: 'Dogfennau cydraddoldeb yn Gymraeg' },
      value: 'onEquality.total.welshCoverageRate',
      percent: true,
    },
    { label: { en: 'Staff figures kept back', cy: 'Ffigurau staff a gadwyd yn ôl' }, value: 'keptBack.totalCount' },
  ],
  tables: [
    {
      name: 'objectives',
      title: {
        en: 'Objectives, and what is known of their progress',
        cy: 'Amcanion, a’r hyn sy’n hysbys am eu cynnydd',
      },
      intro: {
        en: 'In the published words, on equality, inclusion, staff, confidence and Welsh. Where no progress is shown none was seen.',
        cy: 'Yn y geiriau a gyhoeddwyd, am gydraddoldeb, cynhwysiant, staff, hyder a’r Gymraeg. Lle na ddangosir cynnydd ni welwyd dim.',
      },
      rows: 'commitments.nodes',
      filesOnly: ['id', 'reference', 'theme', 'publicationsTitle', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'staff-by-sex',
      title: { en: 'Staff by sex and grade', cy: 'Staff fesul rhyw a gradd' },
      intro: {
        en: 'On the day chosen. The share is of all staff in the grade group, where both are published.',
        cy: 'Ar y diwrnod a ddewiswyd. O holl staff y grŵp gradd y mae’r gyfran, lle cyhoeddir y ddau.',
      },
      rows: 'bySex.rows',
      headings: { dimensionsLabel: ofWhom },
      filesOnly: ['dimensionsCode', 'difference', 'reason'],
      chart: {
        kind: 'bar',
        title: { en: 'Staff by sex and grade', cy: 'Staff fesul rhyw a gradd' },
        x: 'dimensionsLabel',
        y: ['headcount'],
      },
    },
    {
      name: 'staff-by-ethnicity',
      title: { en: 'Staff by ethnicity and grade', cy: 'Staff fesul ethnigrwydd a gradd' },
      intro: {
        en: 'Only the groups that were found by grade.',
        cy: 'Dim ond y grwpiau y cafwyd hyd iddynt fesul gradd.',
      },
      rows: 'byEthnicity.nodes',
      headings: staffHeadings,
      filesOnly: staffFiles,
    },
    {
      name: 'staff-by-disability',
      title: { en: 'Staff by disability and grade', cy: 'Staff fesul anabledd a gradd' },
      intro: {
        en: 'Only the groups that were found by grade.',
        cy: 'Dim ond y grwpiau y cafwyd hyd iddynt fesul gradd.',
      },
      rows: 'byDisability.nodes',
      headings: staffHeadings,
      filesOnly: staffFiles,
    },
    {
      name: 'staff-by-sexual-orientation',
      title: { en: 'Staff by sexual orientation and grade', cy: 'Staff fesul cyfeiriadedd rhywiol a gradd' },
      rows: 'bySexualOrientation.rows',
      headings: { dimensionsLabel: ofWhom },
      filesOnly: ['dimensionsCode', 'difference', 'reason'],
    },
    {
      name: 'pay-gap',
      title: { en: 'Gender pay gap, in percent', cy: 'Bwlch cyflog rhwng y rhywiau, fel canran' },
      intro: {
        en: 'How much lower the pay of women is than that of men.',
        cy: 'Faint yn is yw cyflog menywod na chyflog dynion.',
      },
      rows: 'payGap.nodes',
      headings: { asOf: day, value: { en: 'Gap, %', cy: 'Bwlch, %' } },
      filesOnly: ['unit', 'id', 'sourceKind', 'sourceNote'],
      chart: {
        kind: 'line',
        title: { en: 'Gender pay gap, in percent', cy: 'Bwlch cyflog rhwng y rhywiau, fel canran' },
        x: 'asOf',
        y: ['value'],
        by: 'measure',
      },
    },
    {
      name: 'staff-networks',
      title: { en: 'Staff networks', cy: 'Rhwydweithiau staff' },
      rows: 'staffNetworks',
      headings: { name: { en: 'Network', cy: 'Rhwydwaith' } },
      filesOnly: ['id', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'about-staff',
      title: { en: 'What was said about staff', cy: 'Yr hyn a ddywedwyd am staff' },
      rows: 'aboutStaff.nodes',
      filesOnly: ['id', 'raisedEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'engagement-by-year',
      title: { en: 'Engagement by year', cy: 'Ymgysylltu fesul blwyddyn' },
      intro: {
        en: 'National and in Areas, all years, whichever is chosen. Panels are those that met in the year.',
        cy: 'Yn genedlaethol ac mewn Ardaloedd, pob blwyddyn, pa un bynnag a ddewisir. Y paneli yw’r rhai a gyfarfu yn ystod y flwyddyn.',
      },
      rows: 'engagement.rows',
      headings: { panelCount: { en: 'Panels that met', cy: 'Paneli a gyfarfu' } },
      chart: {
        kind: 'bar',
        title: { en: 'Meetings and events by year', cy: 'Cyfarfodydd a digwyddiadau fesul blwyddyn' },
        x: 'financialYear',
        y: ['meetingCount', 'eventCount'],
      },
    },
    {
      name: 'consultations',
      title: { en: 'Consultations and their results', cy: 'Ymgynghoriadau a’u canlyniadau' },
      intro: {
        en: 'Of all years, newest first, undated last.',
        cy: 'O bob blwyddyn, y diweddaraf yn gyntaf, y rhai heb ddyddiad yn olaf.',
      },
      rows: 'consultations.nodes',
      filesOnly: ['id', 'publishedEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'equality-documents',
      title: { en: 'Documents on equality, and those in Welsh', cy: 'Dogfennau ar gydraddoldeb, a’r rhai yn Gymraeg' },
      intro: {
        en: 'Documents filed under the topic equality, of all years.',
        cy: 'Dogfennau a ffeiliwyd o dan y pwnc cydraddoldeb, o bob blwyddyn.',
      },
      rows: 'onEquality.rows',
    },
    {
      name: 'outcomes',
      title: { en: 'What was said, and what was done', cy: 'Yr hyn a ddywedwyd, a’r hyn a wnaed' },
      intro: {
        en: 'By communities, panels, networks and inspectors; answered points that are accepted, in progress or implemented.',
        cy: 'Gan gymunedau, paneli, rhwydweithiau ac arolygwyr; pwyntiau a atebwyd ac a dderbyniwyd, sydd ar y gweill neu a weithredwyd.',
      },
      rows: 'outcomes.nodes',
      headings: { recommendationBodyName: { en: 'Raised by', cy: 'Codwyd gan' } },
      filesOnly: [
        'id',
        'recommendationRaisedEarliest',
        'recommendationStrandsCode',
        'recommendationStage',
        'evidenceKind',
        'evidenceNote',
      ],
    },
  ],
  footnotes: [
    {
      en: 'The duty of the Equality Act 2010 is to have due regard to ending discrimination, advancing equality and fostering good relations. Bodies publish equality information, objectives at least every four years, and pay gap figures by 30 March each year.',
      cy: 'Dyletswydd Deddf Cydraddoldeb 2010 yw rhoi sylw dyledus i roi terfyn ar wahaniaethu, hybu cydraddoldeb a meithrin cysylltiadau da. Mae cyrff yn cyhoeddi gwybodaeth am gydraddoldeb, amcanion o leiaf bob pedair blynedd, a ffigurau’r bwlch cyflog erbyn 30 Mawrth bob blwyddyn.',
    },
    footnotes.rounding,
    footnotes.undeclared,
    footnotes.regions,
    footnotes.feedback,
    footnotes.casesReviewed,
    footnotes.welsh,
    footnotes.periods,
    footnotes.titles,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
