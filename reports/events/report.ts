import { area, choice, date, predecessors, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Events', cy: 'Digwyddiadau' },
  intro: {
    en: 'Every engagement event that a public page tells of, newest first: launches, conferences, mock trials, consultations and others. Attendance is a number only where the page gives a plain one.',
    cy: 'Pob digwyddiad ymgysylltu y mae tudalen gyhoeddus yn sôn amdano, y diweddaraf yn gyntaf: lansiadau, cynadleddau, ffug dreialon, ymgynghoriadau ac eraill. Dim ond lle mae’r dudalen yn rhoi rhif plaen y mae’r nifer a fynychodd yn rhif.',
  },
  parameters: {
    areas: area({ list: true }),
    kinds: choice('EventKind', { en: 'Kind', cy: 'Math' }, { list: true }),
    levels: choice('EngagementLevel', { en: 'Level', cy: 'Lefel' }, { list: true }),
    from: date({ en: 'From', cy: 'O' }),
    to: date({ en: 'To', cy: 'Hyd at' }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [{ label: { en: 'Events', cy: 'Digwyddiadau' }, value: 'events.totalCount' }],
  tables: [
    {
      name: 'events',
      title: { en: 'Events', cy: 'Digwyddiadau' },
      rows: 'events.nodes',
      filesOnly: [
        'id',
        'dateEarliest',
        'dateLatest',
        'datePrecision',
        'areasCode',
        'partnersId',
        'audience',
        'attendance',
        'purpose',
        'sourceKind',
        'sourceNote',
      ],
    },
  ],
  footnotes: [footnotes.lineage, footnotes.titles, footnotes.compiled],
} satisfies ReportDefinition;
