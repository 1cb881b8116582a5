import { staffNetwork, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

const ofWhom = { en: 'Of whom', cy: 'O bwy' };
const strand = { en: 'Strand', cy: 'Math o drosedd' };

export default {
  kind: 'report',
  title: { en: 'Staff network page', cy: 'Tudalen rhwydwaith staff' },
  intro: {
    en: 'For the lead of a staff network: how its group is represented among staff, what was learned, prosecuted and published on the strands of crime against it, and what staff were promised. It counts staff, not members: hardly any network publishes how many it has.',
    cy: 'Ar gyfer arweinydd rhwydwaith staff: sut y cynrychiolir ei grŵp ymhlith y staff, yr hyn a ddysgwyd, a erlynwyd ac a gyhoeddwyd am y mathau o drosedd yn ei erbyn, a’r hyn a addawyd i staff. Mae’n cyfrif staff, nid aelodau: prin fod unrhyw rwydwaith yn cyhoeddi faint sydd ganddo.',
  },
  parameters: { network: staffNetwork({ required: true }), synthetic: synthetic() },
  figures: [
    {
      label: { en: 'Staff who declared the characteristic', cy: 'Staff a ddatganodd y nodwedd' },
      value: 'staffNetwork.all.declaredShare',
      percent: true,
    },
    { label: { en: 'Its group was counted on', cy: 'Cyfrifwyd ei grŵp ar' }, value: 'staffNetwork.all.asOf' },
    {
      label: { en: 'By grade it was counted on', cy: 'Fesul gradd cyfrifwyd ef ar' },
      value: 'staffNetwork.byGrade.asOf',
    },
    { label: { en: 'Events of staff networks', cy: 'Digwyddiadau rhwydweithiau staff' }, value: 'events.totalCount' },
    {
      label: { en: 'Points raised about staff', cy: 'Pwyntiau a godwyd am staff' },
      value: 'aboutStaff.totalCount',
    },
  ],
  tables: [
    {
      name: 'network',
      title: { en: 'The network', cy: 'Y rhwydwaith' },
      rows: 'about',
      headings: { name: { en: 'Network', cy: 'Rhwydwaith' } },
      filesOnly: ['id', 'note', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'representation',
      title: { en: 'Its group among staff', cy: 'Ei grŵp ymhlith y staff' },
      intro: {
        en: 'On the newest day that has a table, which the key figures tell: for some groups long ago. By religion no table is published.',
        cy: 'Ar y diwrnod diweddaraf sydd â thabl, a ddangosir yn y ffigurau allweddol: i rai grwpiau, amser maith yn ôl. Nid oes tabl yn ôl crefydd wedi’i gyhoeddi.',
      },
      rows: 'staffNetwork.all.rows',
      headings: { dimensionsLabel: ofWhom },
      filesOnly: ['dimensionsCode', 'difference', 'reason'],
    },
    {
      name: 'by-grade',
      title: { en: 'Its group by grade', cy: 'Ei grŵp fesul gradd' },
      intro: {
        en: 'On the newest day that has a table by grade, which may be another than above.',
        cy: 'Ar y diwrnod diweddaraf sydd â thabl fesul gradd, a all fod yn wahanol i’r uchod.',
      },
      rows: 'staffNetwork.byGrade.rows',
      headings: { dimensionsLabel: ofWhom },
      filesOnly: ['dimensionsCode', 'difference', 'reason'],
      chart: {
        kind: 'bar',
        title: { en: 'Staff by group and grade', cy: 'Staff fesul grŵp a gradd' },
        x: 'dimensionsLabel',
        y: ['headcount'],
      },
    },
    {
      name: 'prosecutions',
      title: { en: 'Prosecutions on its strands', cy: 'Erlyniadau am ei fathau o drosedd' },
      intro: {
        en: 'England and Wales by financial year, as published; years without a row were not found. Some pages count cases and some defendants: see the unit.',
        cy: 'Cymru a Lloegr fesul blwyddyn ariannol, fel y’u cyhoeddwyd; ni chafwyd hyd i’r blynyddoedd heb res. Mae rhai tudalennau’n cyfrif achosion a rhai’n cyfrif diffynyddion: gweler yr uned.',
      },
      rows: 'staffNetwork.strands.prosecutions.nodes',
      headings: { strand },
      filesOnly: ['strandCode', 'id', 'measure', 'sourceKind', 'sourceNote'],
      chart: {
        kind: 'bar',
        title: { en: 'Prosecutions completed, by year', cy: 'Erlyniadau a gwblhawyd, fesul blwyddyn' },
        x: 'periodLabel',
        y: ['value'],
        by: 'strand',
      },
    },
    {
      name: 'points',
      title: { en: 'What was said on its strands', cy: 'Yr hyn a ddywedwyd am ei fathau o drosedd' },
      intro: { en: 'Newest first, at most 100 a strand.', cy: 'Y diweddaraf yn gyntaf, 100 ar y mwyaf fesul math.' },
      rows: 'staffNetwork.strands.points.nodes',
      headings: { strand },
      filesOnly: ['strandCode', 'id', 'raisedEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'about-staff',
      title: { en: 'What was said about staff', cy: 'Yr hyn a ddywedwyd am staff' },
      intro: {
        en: 'By networks, communities and inspectors, about the workforce as a whole.',
        cy: 'Gan rwydweithiau, cymunedau ac arolygwyr, am y gweithlu cyfan.',
      },
      rows: 'aboutStaff.nodes',
      filesOnly: ['id', 'raisedEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'commitments',
      title: { en: 'What staff were promised', cy: 'Yr hyn a addawyd i staff' },
      intro: {
        en: 'Objectives about people and employment. Where no progress is shown none was seen.',
        cy: 'Amcanion am bobl a chyflogaeth. Lle na ddangosir cynnydd ni welwyd dim.',
      },
      rows: 'commitments.nodes',
      filesOnly: ['id', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'events',
      title: { en: 'Events of staff networks', cy: 'Digwyddiadau rhwydweithiau staff' },
      intro: {
        en: 'Of all networks, with the names of those that took part.',
        cy: 'Gan bob rhwydwaith, gydag enwau’r rhai a gymerodd ran.',
      },
      rows: 'events.nodes',
      filesOnly: ['id', 'dateEarliest', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'documents',
      title: { en: 'Documents on its strands', cy: 'Dogfennau am ei fathau o drosedd' },
      rows: 'staffNetwork.strands.documents.nodes',
      headings: { strand },
      filesOnly: ['strandCode', 'id', 'publishedEarliest', 'sourceKind', 'sourceNote'],
    },
  ],
  footnotes: [
    footnotes.rounding,
    footnotes.undeclared,
    footnotes.casework,
    footnotes.conflicts,
    footnotes.renamedStrands,
    footnotes.titles,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
