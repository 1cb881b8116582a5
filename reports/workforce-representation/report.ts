import { choice, date, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

const ofWhom = { en: 'Of whom', cy: 'O bwy' };
const day = { en: 'Day', cy: 'Diwrnod' };

export default {
  kind: 'report',
  title: { en: 'Workforce representation', cy: 'Cynrychiolaeth y gweithlu' },
  intro: {
    en: 'How one protected characteristic is represented among staff of the Crown Prosecution Service, by grade and over time, beside the whole Civil Service where that is published. It speaks of staff in post, not of applicants, and never of an Area.',
    cy: 'Sut y cynrychiolir un nodwedd warchodedig ymhlith staff Gwasanaeth Erlyn y Goron, fesul gradd a thros amser, ochr yn ochr â’r Gwasanaeth Sifil cyfan lle cyhoeddir hynny. Mae’n ymwneud â staff mewn swydd, nid ag ymgeiswyr, a byth ag Ardal.',
  },
  parameters: {
    characteristic: choice(
      'WorkforceDimension',
      { en: 'Characteristic', cy: 'Nodwedd' },
      {
        required: true,
        default: 'SEX',
        only: ['SEX', 'ETHNICITY', 'DISABILITY', 'SEXUAL_ORIENTATION', 'RELIGION', 'AGE'],
        hint: {
          en: 'By religion and by age there are numbers only where a release is loaded.',
          cy: 'Yn ôl crefydd ac oedran dim ond lle mae datganiad data wedi’i lwytho y mae rhifau.',
        },
      },
    ),
    asOf: date(
      { en: 'Staff on the day', cy: 'Staff ar y diwrnod' },
      {
        hint: {
          en: 'Such as 2023-03-31; the newest day of each table when left empty.',
          cy: 'Fel 2023-03-31; diwrnod diweddaraf pob tabl os gadewir yn wag.',
        },
      },
    ),
    synthetic: synthetic(),
  },
  figures: [
    { label: { en: 'Staff, newest count', cy: 'Staff, y cyfrif diweddaraf' }, value: 'staff.total.headcount' },
    { label: { en: 'On the day', cy: 'Ar y diwrnod' }, value: 'staff.asOf' },
    { label: { en: 'Day of the table by grade', cy: 'Diwrnod y tabl fesul gradd' }, value: 'byGrade.asOf' },
    {
      label: { en: 'Figures kept back, of every characteristic', cy: 'Ffigurau a gadwyd yn ôl, ar gyfer pob nodwedd' },
      value: 'keptBack.totalCount',
    },
  ],
  tables: [
    {
      name: 'shares',
      title: { en: 'Shares of staff, in percent', cy: 'Cyfrannau o’r staff, fel canrannau' },
      intro: {
        en: 'As published, of the CPS and of the whole Civil Service, with what the page itself compares with. Groups changed their names and definitions between the years.',
        cy: 'Fel y’u cyhoeddwyd, ar gyfer Gwasanaeth Erlyn y Goron a’r Gwasanaeth Sifil cyfan, gyda’r hyn y mae’r dudalen ei hun yn cymharu ag ef. Newidiodd enwau a diffiniadau’r grwpiau rhwng y blynyddoedd.',
      },
      rows: 'shares.nodes',
      headings: {
        asOf: day,
        dimensionsLabel: ofWhom,
        value: { en: 'Share, %', cy: 'Cyfran, %' },
        benchmarkName: { en: 'The page compares with', cy: 'Mae’r dudalen yn cymharu â' },
        benchmarkAsPublished: { en: 'Which has, %', cy: 'Sydd â, %' },
      },
      filesOnly: ['unit', 'id', 'asOfAsPublished', 'dimensionsCode', 'sourceKind', 'sourceNote'],
      chart: {
        kind: 'bar',
        title: {
          en: 'Share of staff, CPS and whole Civil Service, in percent',
          cy: 'Cyfran o’r staff, Gwasanaeth Erlyn y Goron a’r Gwasanaeth Sifil cyfan, fel canran',
        },
        x: 'asOf',
        y: ['value'],
        by: 'population',
      },
    },
    {
      name: 'by-grade',
      title: { en: 'Staff by grade group', cy: 'Staff fesul grŵp gradd' },
      intro: {
        en: 'The share is of all staff in the grade group; it stands beside that of the whole Civil Service where both are published, with a margin where a release adds noise.',
        cy: 'O holl staff y grŵp gradd y mae’r gyfran; mae ochr yn ochr â chyfran y Gwasanaeth Sifil cyfan lle cyhoeddir y ddwy, gyda lwfans gwallau lle mae datganiad data yn ychwanegu sŵn.',
      },
      rows: 'byGrade.rows',
      headings: { dimensionsLabel: ofWhom },
      filesOnly: ['dimensionsCode', 'reason'],
      chart: {
        kind: 'bar',
        title: { en: 'Staff by grade group', cy: 'Staff fesul grŵp gradd' },
        x: 'dimensionsLabel',
        y: ['headcount'],
      },
    },
    {
      name: 'headcounts',
      title: { en: 'Headcounts over the years', cy: 'Nifer y staff dros y blynyddoedd' },
      rows: 'headcounts.nodes',
      headings: { asOf: day, dimensionsLabel: ofWhom, value: { en: 'Headcount', cy: 'Nifer y staff' } },
      filesOnly: ['id', 'asOfAsPublished', 'dimensionsCode', 'unit', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'pay-gap',
      title: { en: 'Gender pay gap, in percent', cy: 'Bwlch cyflog rhwng y rhywiau, fel canran' },
      intro: {
        en: 'How much lower the pay of women is than that of men, whichever characteristic is chosen.',
        cy: 'Faint yn is yw cyflog menywod na chyflog dynion, pa nodwedd bynnag a ddewisir.',
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
      name: 'kept-back',
      title: { en: 'Figures that are kept back', cy: 'Ffigurau a gedwir yn ôl' },
      intro: {
        en: 'Published as confidential, so that nobody can be found in them; of every characteristic. None of them is zero.',
        cy: 'Cyhoeddwyd fel rhai cyfrinachol, fel na ellir adnabod neb ynddynt; o bob nodwedd. Nid oes yr un yn sero.',
      },
      rows: 'keptBack.nodes',
      headings: { asOf: day, dimensionsLabel: ofWhom },
      filesOnly: ['unit', 'id', 'flow', 'dimensionsCode', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'releases',
      title: { en: 'Releases of staff figures', cy: 'Datganiadau data staff' },
      intro: {
        en: 'A day with a release is answered by it alone: a fixed list of tables with noise added.',
        cy: 'Dim ond o’r datganiad data yr atebir diwrnod sydd ag un: rhestr sefydlog o dablau gyda sŵn wedi’i ychwanegu.',
      },
      rows: 'staffReleases',
      filesOnly: ['id', 'sourceKind', 'sourceNote'],
    },
  ],
  footnotes: [footnotes.rounding, footnotes.undeclared, footnotes.regions, footnotes.conflicts],
} satisfies ReportDefinition;
