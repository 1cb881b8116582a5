import { area, choice, predecessors, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Organisations', cy: 'Sefydliadau' },
  intro: {
    en: 'Every organisation that a public page names as one the Crown Prosecution Service worked with, and the panels it is known to sit on. An organisation without a panel may sit on one that no page tells of.',
    cy: 'Pob sefydliad y mae tudalen gyhoeddus yn ei enwi fel un y gweithiodd Gwasanaeth Erlyn y Goron ag ef, a’r paneli y gwyddys ei fod yn aelod ohonynt. Gall sefydliad heb banel fod yn aelod o un nad oes tudalen yn sôn amdano.',
  },
  parameters: {
    areas: area({ list: true }),
    kinds: choice('OrganisationKind', { en: 'Kind', cy: 'Math' }, { list: true }),
    sectors: choice('OrganisationSector', { en: 'Sector', cy: 'Sector' }, { list: true }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [{ label: { en: 'Organisations', cy: 'Sefydliadau' }, value: 'organisations.totalCount' }],
  tables: [
    {
      name: 'organisations',
      title: { en: 'Organisations', cy: 'Sefydliadau' },
      rows: 'organisations.nodes',
      headings: { panelsName: { en: 'Sits on', cy: 'Yn aelod o' } },
      filesOnly: ['id', 'areasCode', 'panelsId', 'sourceKind', 'sourceNote'],
    },
  ],
  footnotes: [footnotes.lineage, footnotes.compiled],
} satisfies ReportDefinition;
