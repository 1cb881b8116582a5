import { strand, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

const figureFiles = ['id', 'periodFinancialYear', 'sourceKind', 'sourceNote'];

export default {
  kind: 'report',
  title: { en: 'Strand profile', cy: 'Proffil math o drosedd' },
  intro: {
    en: 'One monitored strand of crime: what is prosecuted and with what result, which panels look at it, what they learned and advised, and what was published about it. It holds published numbers only, so most series have gaps, and it says nothing about how many crimes there are.',
    cy: 'Un math o drosedd a fonitrir: yr hyn a erlynir a chyda pha ganlyniad, pa baneli sy’n edrych arno, yr hyn a ddysgwyd a’r cyngor a roddwyd ganddynt, a’r hyn a gyhoeddwyd amdano. Dim ond rhifau cyhoeddedig sydd yma, felly mae bylchau yn y rhan fwyaf o’r cyfresi, ac nid yw’n dweud dim am faint o droseddau sydd.',
  },
  parameters: {
    strand: strand({ required: true, default: 'DISABILITY' }),
    synthetic: synthetic(),
  },
  figures: [
    {
      label: { en: 'Panels that look at it', cy: 'Paneli sy’n edrych arno' },
      value: 'strand.engagement.total.panelCount',
    },
    {
      label: { en: 'Points raised on it', cy: 'Pwyntiau a godwyd amdano' },
      value: 'strand.raised.total.recommendationCount',
    },
    {
      label: { en: 'Of these accepted', cy: 'O’r rhain a dderbyniwyd' },
      value: 'strand.raised.total.acceptanceRate',
      percent: true,
    },
    { label: { en: 'Documents about it', cy: 'Dogfennau amdano' }, value: 'strand.documented.total.publicationCount' },
    { label: { en: 'Of these in Welsh', cy: 'O’r rhain yn Gymraeg' }, value: 'strand.documented.total.welshCount' },
  ],
  tables: [
    {
      name: 'strand',
      title: { en: 'The strand', cy: 'Y math o drosedd' },
      rows: 'about',
      headings: {
        name: { en: 'Strand', cy: 'Math o drosedd' },
        partOfName: { en: 'Part of', cy: 'Rhan o' },
      },
      filesOnly: ['code'],
    },
    {
      name: 'prosecutions',
      title: { en: 'Prosecutions and convictions by year', cy: 'Erlyniadau ac euogfarnau fesul blwyddyn' },
      intro: {
        en: 'England and Wales, as published; years without a row were not found. Some pages count cases and some defendants: see the unit.',
        cy: 'Cymru a Lloegr, fel y’u cyhoeddwyd; ni chafwyd hyd i’r blynyddoedd heb res. Mae rhai tudalennau’n cyfrif achosion a rhai’n cyfrif diffynyddion: gweler yr uned.',
      },
      rows: 'strand.prosecutions.nodes',
      filesOnly: [...figureFiles, 'breakdown'],
      chart: {
        kind: 'bar',
        title: {
          en: 'Prosecutions completed and convictions, by year',
          cy: 'Erlyniadau a gwblhawyd ac euogfarnau, fesul blwyddyn',
        },
        x: 'periodLabel',
        y: ['value'],
        by: 'measure',
      },
    },
    {
      name: 'rates',
      title: { en: 'Results in percent, by year', cy: 'Canlyniadau fel canrannau, fesul blwyddyn' },
      intro: {
        en: 'England and Wales, as published. Conviction is of completed prosecutions, sentence uplift of convictions, retraction by victims of the whole that the page names.',
        cy: 'Cymru a Lloegr, fel y’u cyhoeddwyd. Mae euogfarnau o’r erlyniadau a gwblhawyd, codiadau dedfryd o’r euogfarnau, a dioddefwyr yn tynnu’n ôl o’r cyfanswm y mae’r dudalen yn ei enwi.',
      },
      rows: 'strand.rates.nodes',
      filesOnly: [...figureFiles, 'breakdown'],
      chart: {
        kind: 'line',
        title: { en: 'Results in percent, by year', cy: 'Canlyniadau fel canrannau, fesul blwyddyn' },
        x: 'periodLabel',
        y: ['value'],
        by: 'measure',
      },
    },
    {
      name: 'figures-by-area',
      title: { en: 'Figures of Areas and police force areas', cy: 'Ffigurau Ardaloedd ac ardaloedd heddlu' },
      intro: {
        en: 'Newest first. Areas overlap and were reorganised: their figures do not add up.',
        cy: 'Y diweddaraf yn gyntaf. Mae ardaloedd yn gorgyffwrdd ac wedi’u had-drefnu: nid yw eu ffigurau yn adio i gyfanswm.',
      },
      rows: 'strand.byArea.nodes',
      filesOnly: [...figureFiles, 'strandAsPublished', 'areaCode', 'note'],
    },
    {
      name: 'points-by-stage',
      title: { en: 'What was raised, by stage of a case', cy: 'Yr hyn a godwyd, yn ôl cam yr achos' },
      rows: 'strand.raised.rows',
      chart: {
        kind: 'bar',
        title: { en: 'Points raised on the strand, by stage', cy: 'Pwyntiau a godwyd am y math, fesul cam' },
        x: 'caseStage',
        y: ['recommendationCount'],
      },
    },
    {
      name: 'recommendations',
      title: { en: 'What was said, and what became of it', cy: 'Yr hyn a ddywedwyd, a’r hyn a ddaeth ohono' },
      rows: 'strand.recommendations.nodes',
      filesOnly: ['id', 'raisedEarliest', 'areasCode', 'stage', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'panels',
      title: { en: 'Panels that look at it', cy: 'Paneli sy’n edrych arno' },
      intro: {
        en: 'By itself or within a broader strand: more than the key figure, which counts those that name it.',
        cy: 'Ar ei ben ei hun neu o fewn math ehangach: mwy na’r ffigur allweddol, sy’n cyfrif y rhai sy’n ei enwi.',
      },
      rows: 'strand.panels.nodes',
      headings: { name: { en: 'Panel or forum', cy: 'Panel neu fforwm' } },
      filesOnly: ['id', 'areasCode', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'publications',
      title: { en: 'Documents about it', cy: 'Dogfennau amdano' },
      intro: {
        en: 'Newest first; undated last.',
        cy: 'Y diweddaraf yn gyntaf; y rhai heb ddyddiad yn olaf.',
      },
      rows: 'strand.publications.nodes',
      filesOnly: ['id', 'publishedEarliest', 'sourceKind', 'sourceNote'],
    },
  ],
  footnotes: [
    footnotes.casework,
    footnotes.conflicts,
    footnotes.renamedStrands,
    footnotes.feedback,
    footnotes.welsh,
    footnotes.titles,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
