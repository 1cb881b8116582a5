import {
  area,
  choice,
  date,
  financialYear,
  predecessors,
  strand,
  synthetic,
  text,
} from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Publications', cy: 'Cyhoeddiadau' },
  intro: {
    en: 'Every document about community engagement, equality and the strands that was found, with the languages and formats it was seen in. The document itself is not here, only where it stands or stood.',
    cy: 'Pob dogfen a gafwyd am ymgysylltu â chymunedau, cydraddoldeb a’r mathau o drosedd, gyda’r ieithoedd a’r fformatau y gwelwyd hi ynddynt. Nid yw’r ddogfen ei hun yma, dim ond ble mae hi neu ble yr oedd.',
  },
  parameters: {
    search: text({ en: 'Words in title, topics or summary', cy: 'Geiriau yn y teitl, y pynciau neu’r crynodeb' }),
    areas: area({ list: true }),
    strands: strand({ list: true }),
    kinds: choice('PublicationKind', { en: 'Kind', cy: 'Math' }, { list: true }),
    languages: choice('Language', { en: 'Language', cy: 'Iaith' }, { list: true }),
    years: financialYear({ list: true }),
    from: date({ en: 'From', cy: 'O' }),
    to: date({ en: 'To', cy: 'Hyd at' }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [{ label: { en: 'Publications', cy: 'Cyhoeddiadau' }, value: 'publications.totalCount' }],
  tables: [
    {
      name: 'publications',
      title: { en: 'Publications', cy: 'Cyhoeddiadau' },
      rows: 'publications.nodes',
      filesOnly: [
        'id',
        'publishedEarliest',
        'publishedLatest',
        'titleLanguage',
        'seriesId',
        'seriesName',
        'areasCode',
        'areasName',
        'strandsCode',
        'strandsName',
        'topics',
        'periodFinancialYear',
        'periodLabel',
        'supersededById',
        'audience',
        'summary',
        'documentUrl',
        'sourceKind',
        'sourceNote',
      ],
    },
  ],
  footnotes: [footnotes.welsh, footnotes.titles, footnotes.lineage, footnotes.compiled],
} satisfies ReportDefinition;
