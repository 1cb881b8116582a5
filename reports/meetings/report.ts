import { area, choice, date, panel, predecessors, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Meetings', cy: 'Cyfarfodydd' },
  intro: {
    en: 'Every meeting of a panel or forum that a public page tells of, newest first. Most meetings of panels were never published, so this is no measure of how often panels met.',
    cy: 'Pob cyfarfod panel neu fforwm y mae tudalen gyhoeddus yn sôn amdano, y diweddaraf yn gyntaf. Ni chyhoeddwyd y rhan fwyaf o gyfarfodydd paneli, felly nid yw hyn yn mesur pa mor aml y cyfarfu paneli.',
  },
  parameters: {
    areas: area({ list: true }),
    panels: panel({ list: true }),
    kinds: choice('MeetingKind', { en: 'Kind', cy: 'Math' }, { list: true }),
    from: date({ en: 'From', cy: 'O' }),
    to: date({ en: 'To', cy: 'Hyd at' }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [{ label: { en: 'Meetings', cy: 'Cyfarfodydd' }, value: 'meetings.totalCount' }],
  tables: [
    {
      name: 'meetings',
      title: { en: 'Meetings', cy: 'Cyfarfodydd' },
      rows: 'meetings.nodes',
      filesOnly: [
        'id',
        'dateEarliest',
        'dateLatest',
        'datePrecision',
        'panelId',
        'areasCode',
        'topics',
        'caseTypes',
        'lessons',
        'sourceKind',
        'sourceNote',
      ],
    },
  ],
  footnotes: [footnotes.lineage, footnotes.casesReviewed, footnotes.titles, footnotes.compiled],
} satisfies ReportDefinition;
