import { area, choice, predecessors, strand, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Panels and forums', cy: 'Paneli a fforymau' },
  intro: {
    en: 'Every panel and forum that was found on a public page, with its kind, Areas, strands and rhythm. No member is named: chairs and facilitators are told by role.',
    cy: 'Pob panel a fforwm a gafwyd ar dudalen gyhoeddus, gyda’i fath, ei Ardaloedd, ei fathau o drosedd a’i rythm. Ni enwir unrhyw aelod: disgrifir cadeiryddion a hwyluswyr yn ôl rôl.',
  },
  parameters: {
    areas: area({ list: true }),
    strands: strand({ list: true }),
    kinds: choice('PanelKind', { en: 'Kind', cy: 'Math' }, { list: true }),
    statuses: choice('PanelStatus', { en: 'Status', cy: 'Statws' }, { list: true }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [{ label: { en: 'Panels and forums', cy: 'Paneli a fforymau' }, value: 'panels.totalCount' }],
  tables: [
    {
      name: 'panels',
      title: { en: 'Panels and forums', cy: 'Paneli a fforymau' },
      rows: 'panels.nodes',
      filesOnly: [
        'id',
        'level',
        'statusAsOfLabel',
        'establishedEarliest',
        'areasCode',
        'strandsCode',
        'strandsAsPublished',
        'meetingsPlannedAYear',
        'chairRole',
        'facilitatorRole',
        'composition',
        'caseSelection',
        'organisationsId',
        'organisationsName',
        'note',
        'sourceKind',
        'sourceNote',
      ],
    },
  ],
  footnotes: [footnotes.lineage, footnotes.renamedStrands, footnotes.titles, footnotes.compiled],
} satisfies ReportDefinition;
