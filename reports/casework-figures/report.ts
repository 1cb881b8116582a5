import { area, choice, financialYear, predecessors, strand, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Casework figures', cy: 'Ffigurau gwaith achos' },
  intro: {
    en: 'Every published number about prosecutions of hate crime, violence against women and girls and related strands that was found, newest first. A row without an Area is of England and Wales; numbers of different pages need not agree.',
    cy: 'Pob rhif cyhoeddedig a gafwyd am erlyniadau troseddau casineb, trais yn erbyn menywod a merched a mathau cysylltiedig o drosedd, y diweddaraf yn gyntaf. Mae rhes heb Ardal yn ymwneud â Chymru a Lloegr; nid oes rhaid i rifau gwahanol dudalennau gytuno.',
  },
  parameters: {
    areas: area({ list: true }),
    strands: strand({ list: true }),
    measures: choice('CaseworkMeasure', { en: 'Measure', cy: 'Mesur' }, { list: true }),
    years: financialYear({ list: true }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [{ label: { en: 'Casework figures', cy: 'Ffigurau gwaith achos' }, value: 'caseworkFigures.totalCount' }],
  tables: [
    {
      name: 'casework-figures',
      title: { en: 'Casework figures', cy: 'Ffigurau gwaith achos' },
      rows: 'caseworkFigures.nodes',
      filesOnly: [
        'id',
        'periodStart',
        'periodEnd',
        'periodKind',
        'periodFinancialYear',
        'strandCode',
        'strandName',
        'areaCode',
        'geography',
        'sourceKind',
        'sourceNote',
      ],
    },
  ],
  footnotes: [footnotes.casework, footnotes.conflicts, footnotes.renamedStrands, footnotes.lineage, footnotes.titles],
} satisfies ReportDefinition;
