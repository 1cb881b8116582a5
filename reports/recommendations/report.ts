import { area, choice, date, panel, predecessors, strand, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Recommendations and other feedback', cy: 'Argymhellion ac adborth arall' },
  intro: {
    en: 'Every point that panels and others raised and a public page tells of, with the answer and how far it has come. The words are a summary of the page, not a quotation.',
    cy: 'Pob pwynt a gododd paneli ac eraill y mae tudalen gyhoeddus yn sôn amdano, gyda’r ateb a’r cynnydd a wnaed. Crynodeb o’r dudalen yw’r geiriau, nid dyfyniad.',
  },
  parameters: {
    areas: area({ list: true }),
    panels: panel({ list: true }),
    strands: strand({ list: true }),
    kinds: choice('FeedbackKind', { en: 'Kind', cy: 'Math' }, { list: true }),
    stages: choice('CaseStage', { en: 'Stage', cy: 'Cam' }, { list: true }),
    statuses: choice('RecommendationStatus', { en: 'Status', cy: 'Statws' }, { list: true }),
    from: date({ en: 'From', cy: 'O' }),
    to: date({ en: 'To', cy: 'Hyd at' }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [
    {
      label: { en: 'Recommendations and other feedback', cy: 'Argymhellion ac adborth arall' },
      value: 'recommendations.totalCount',
    },
  ],
  tables: [
    {
      name: 'recommendations',
      title: { en: 'Recommendations and other feedback', cy: 'Argymhellion ac adborth arall' },
      rows: 'recommendations.nodes',
      filesOnly: [
        'id',
        'raisedEarliest',
        'raisedLatest',
        'raisedPrecision',
        'panelId',
        'panelName',
        'areasCode',
        'areasName',
        'strandsCode',
        'strandsName',
        'strandsAsPublished',
        'respondedOn',
        'ownerRole',
        'dueOn',
        'followedUpOn',
        'targetAgencies',
        'sourceKind',
        'sourceNote',
      ],
    },
  ],
  footnotes: [footnotes.lineage, footnotes.feedback, footnotes.renamedStrands, footnotes.titles, footnotes.compiled],
} satisfies ReportDefinition;
