import { choice } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Staff networks', cy: 'Rhwydweithiau staff' },
  intro: {
    en: 'Every network of staff who share a protected characteristic that a public page tells of. How many members a network has is hardly ever published.',
    cy: 'Pob rhwydwaith o staff sy’n rhannu nodwedd warchodedig y mae tudalen gyhoeddus yn sôn amdano. Anaml iawn y cyhoeddir nifer aelodau rhwydwaith.',
  },
  parameters: { characteristics: choice('Characteristic', { en: 'Characteristic', cy: 'Nodwedd' }, { list: true }) },
  tables: [
    {
      name: 'staff-networks',
      title: { en: 'Staff networks', cy: 'Rhwydweithiau staff' },
      rows: 'staffNetworks',
      filesOnly: ['id', 'strandsCode', 'establishedEarliest', 'membership', 'note', 'sourceKind', 'sourceNote'],
    },
  ],
  footnotes: [footnotes.titles, footnotes.compiled],
} satisfies ReportDefinition;
