import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

const fileHeadings = {
  name: { en: 'File', cy: 'Ffeil' },
  synthetic: { en: 'Made up', cy: 'Ffug' },
  rowCount: { en: 'Rows', cy: 'Rhesi' },
  latestDate: { en: 'Reaches to', cy: 'Yn cyrraedd hyd at' },
  loadedAt: { en: 'Loaded', cy: 'Llwythwyd' },
};
const fileColumns = ['kind', 'rowsAdded', 'rowsChanged', 'rowsUnchanged', 'fileHash'];
const measureHeadings = {
  name: { en: 'Measure', cy: 'Mesur' },
  definition: { en: 'What it counts', cy: 'Yr hyn y mae’n ei gyfrif' },
  denominator: { en: 'Out of', cy: 'Allan o' },
};
const measureColumns = ['statistic', 'grains', 'lastImport'];

export default {
  kind: 'report',
  title: { en: 'Data sources and freshness', cy: 'Ffynonellau data a’u diweddaredd' },
  intro: {
    en: 'What all pages here rest on: the files that are loaded and how far they reach, whose documents they tell of, and what each number counts. It does not list the public pages one by one: those stand as footnotes beside every fact.',
    cy: 'Yr hyn y mae pob tudalen yma yn gorffwys arno: y ffeiliau sydd wedi’u llwytho a pha mor bell y maent yn cyrraedd, dogfennau pwy y maent yn sôn amdanynt, a’r hyn y mae pob rhif yn ei gyfrif. Nid yw’n rhestru’r tudalennau cyhoeddus fesul un: mae’r rheini fel troednodiadau wrth bob ffaith.',
  },
  parameters: {},
  figures: [
    { label: { en: 'Panels and forums', cy: 'Paneli a fforymau' }, value: 'engagement.total.panelCount' },
    {
      label: { en: 'Recommendations and other points', cy: 'Argymhellion a phwyntiau eraill' },
      value: 'points.totalCount',
    },
    { label: { en: 'Casework figures', cy: 'Ffigurau gwaith achos' }, value: 'casework.totalCount' },
    { label: { en: 'Documents', cy: 'Dogfennau' }, value: 'documents.total.publicationCount' },
    { label: { en: 'Workforce figures', cy: 'Ffigurau’r gweithlu' }, value: 'staff.totalCount' },
  ],
  tables: [
    {
      name: 'forums-files',
      title: {
        en: 'Panels, meetings, events and organisations: files',
        cy: 'Paneli, cyfarfodydd, digwyddiadau a sefydliadau: ffeiliau',
      },
      rows: 'catalogue.forums.datasets',
      headings: fileHeadings,
      filesOnly: fileColumns,
    },
    {
      name: 'scrutiny-files',
      title: {
        en: 'Casework figures, case reviews and recommendations: files',
        cy: 'Ffigurau gwaith achos, adolygiadau achos ac argymhellion: ffeiliau',
      },
      rows: 'catalogue.scrutiny.datasets',
      headings: fileHeadings,
      filesOnly: fileColumns,
    },
    {
      name: 'publications-files',
      title: { en: 'Documents and commitments: files', cy: 'Dogfennau ac ymrwymiadau: ffeiliau' },
      rows: 'catalogue.publications.datasets',
      headings: fileHeadings,
      filesOnly: fileColumns,
    },
    {
      name: 'workforce-files',
      title: { en: 'Staff and staff networks: files', cy: 'Staff a rhwydweithiau staff: ffeiliau' },
      rows: 'catalogue.workforce.datasets',
      headings: fileHeadings,
      filesOnly: fileColumns,
    },
    {
      name: 'forums-measures',
      title: {
        en: 'Panels, meetings, events and organisations: what is counted',
        cy: 'Paneli, cyfarfodydd, digwyddiadau a sefydliadau: yr hyn a gyfrifir',
      },
      rows: 'catalogue.forums.measures',
      headings: measureHeadings,
      filesOnly: measureColumns,
    },
    {
      name: 'scrutiny-measures',
      title: {
        en: 'Casework figures, case reviews and recommendations: what is counted',
        cy: 'Ffigurau gwaith achos, adolygiadau achos ac argymhellion: yr hyn a gyfrifir',
      },
      rows: 'catalogue.scrutiny.measures',
      headings: measureHeadings,
      filesOnly: measureColumns,
    },
    {
      name: 'publications-measures',
      title: { en: 'Documents and commitments: what is counted', cy: 'Dogfennau ac ymrwymiadau: yr hyn a gyfrifir' },
      rows: 'catalogue.publications.measures',
      headings: measureHeadings,
      filesOnly: measureColumns,
    },
    {
      name: 'publishers',
      title: { en: 'Whose documents are listed', cy: 'Dogfennau pwy a restrir' },
      intro: {
        en: 'The 20 publishers with most documents; a document of two publishers counts under both.',
        cy: 'Yr 20 cyhoeddwr â’r nifer mwyaf o ddogfennau; mae dogfen gan ddau gyhoeddwr yn cyfrif o dan y ddau.',
      },
      rows: 'documents.rows',
      chart: {
        kind: 'bar',
        title: { en: 'Documents by publisher', cy: 'Dogfennau fesul cyhoeddwr' },
        x: 'publisher',
        y: ['publicationCount'],
      },
    },
  ],
  footnotes: [
    {
      en: 'Made-up files come from a generator and are left out of every page unless made-up records are asked for. A file reaches to the latest day a row of it speaks of; of objectives that is the day they begin.',
      cy: 'Daw ffeiliau ffug o raglen ac fe’u hepgorir o bob tudalen oni ofynnir am gofnodion ffug. Mae ffeil yn cyrraedd hyd at y diwrnod diweddaraf y mae rhes ohoni’n sôn amdano; yn achos amcanion, y diwrnod y maent yn dechrau yw hwnnw.',
    },
    {
      en: 'A flag is a marker on the case management system: a case counts in hate crime figures, or in those of violence against women and girls, only if it has one.',
      cy: 'Marciwr ar y system rheoli achosion yw fflag: dim ond os oes ganddo un y mae achos yn cyfrif mewn ffigurau troseddau casineb, neu drais yn erbyn menywod a merched.',
    },
    footnotes.conflicts,
    footnotes.renamedStrands,
    footnotes.lineage,
    footnotes.rounding,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
