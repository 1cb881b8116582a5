import { area, choice, date, predecessors, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Workforce figures', cy: 'Ffigurau’r gweithlu' },
  intro: {
    en: 'Every published number about staff and pay that was found, newest first, with the same number of the whole Civil Service where there is one. A figure the publisher keeps confidential is shown as such and is never zero.',
    cy: 'Pob rhif cyhoeddedig a gafwyd am staff a chyflog, y diweddaraf yn gyntaf, gyda’r un rhif ar gyfer y Gwasanaeth Sifil cyfan lle mae un. Dangosir ffigur y mae’r cyhoeddwr yn ei gadw’n gyfrinachol felly, ac nid yw byth yn sero.',
  },
  parameters: {
    areas: area({ list: true }),
    measures: choice('WorkforceMeasure', { en: 'Measure', cy: 'Mesur' }, { list: true }),
    population: choice('Population', { en: 'Whose staff', cy: 'Staff pwy' }),
    flags: choice('FigureFlag', { en: 'Whether there is a number', cy: 'A oes rhif' }, { list: true }),
    from: date({ en: 'From', cy: 'O' }),
    to: date({ en: 'To', cy: 'Hyd at' }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [{ label: { en: 'Workforce figures', cy: 'Ffigurau’r gweithlu' }, value: 'workforceFigures.totalCount' }],
  tables: [
    {
      name: 'workforce-figures',
      title: { en: 'Workforce figures', cy: 'Ffigurau’r gweithlu' },
      rows: 'workforceFigures.nodes',
      headings: {
        asOf: { en: 'Day', cy: 'Diwrnod' },
        dimensionsLabel: { en: 'Of whom', cy: 'O bwy' },
        benchmarkValue: { en: 'Whole Civil Service', cy: 'Gwasanaeth Sifil cyfan' },
      },
      filesOnly: [
        'id',
        'asOfAsPublished',
        'flow',
        'dimensionsDimension',
        'dimensionsCode',
        'areaCode',
        'areaName',
        'regionCode',
        'regionName',
        'benchmarkName',
        'benchmarkAsPublished',
        'note',
        'sourceKind',
        'sourceNote',
      ],
    },
  ],
  footnotes: [footnotes.rounding, footnotes.undeclared, footnotes.regions, footnotes.conflicts],
} satisfies ReportDefinition;
