import {
  area,
  choice,
  financialYear,
  panel,
  predecessors,
  strand,
  synthetic,
} from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Case reviews', cy: 'Adolygiadau achos' },
  intro: {
    en: 'Finalised cases as panels review them, one row a case. No case record is public, so what stands here is made up by a generator and says nothing about real cases.',
    cy: 'Achosion terfynol fel y mae paneli yn eu hadolygu, un rhes fesul achos. Nid oes cofnod achos yn gyhoeddus, felly mae’r hyn sydd yma wedi’i lunio gan raglen ac nid yw’n dweud dim am achosion go iawn.',
  },
  parameters: {
    areas: area({ list: true }),
    panels: panel({ list: true }),
    strands: strand({ list: true }),
    outcomes: choice('CaseOutcome', { en: 'Outcome', cy: 'Canlyniad' }, { list: true }),
    years: financialYear({ list: true }),
    predecessors: predecessors(),
    synthetic: { ...synthetic(), default: true },
  },
  figures: [{ label: { en: 'Case reviews', cy: 'Adolygiadau achos' }, value: 'caseReviews.totalCount' }],
  tables: [
    {
      name: 'case-reviews',
      title: { en: 'Case reviews', cy: 'Adolygiadau achos' },
      rows: 'caseReviews.nodes',
      filesOnly: ['id', 'areaCode', 'panelId', 'meetingId', 'strandCode', 'finalisedOn', 'sourceKind', 'sourceNote'],
    },
  ],
  footnotes: [footnotes.lineage, footnotes.renamedStrands],
} satisfies ReportDefinition;
