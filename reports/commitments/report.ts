import { area, predecessors, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Commitments', cy: 'Ymrwymiadau' },
  intro: {
    en: 'Standards, equality objectives, elements of strategies, targets and duties that the Crown Prosecution Service took on, in the published words. Where no progress is shown none was seen, which does not mean that there was none.',
    cy: 'Safonau, amcanion cydraddoldeb, elfennau o strategaethau, targedau a dyletswyddau yr ymgymerodd Gwasanaeth Erlyn y Goron â nhw, yn y geiriau a gyhoeddwyd. Lle na ddangosir cynnydd ni welwyd dim, ac nid yw hynny’n golygu na fu cynnydd.',
  },
  parameters: { areas: area({ list: true }), predecessors: predecessors(), synthetic: synthetic() },
  figures: [{ label: { en: 'Commitments', cy: 'Ymrwymiadau' }, value: 'commitments.totalCount' }],
  tables: [
    {
      name: 'commitments',
      title: { en: 'Commitments', cy: 'Ymrwymiadau' },
      rows: 'commitments.nodes',
      filesOnly: [
        'id',
        'reference',
        'periodFinancialYear',
        'areaCode',
        'areaName',
        'measure',
        'publicationsId',
        'publicationsTitle',
        'sourceKind',
        'sourceNote',
      ],
    },
  ],
  footnotes: [footnotes.titles, footnotes.compiled],
} satisfies ReportDefinition;
