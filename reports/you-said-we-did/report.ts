import { area, choice, financialYear, predecessors, strand, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'report',
  title: { en: 'You said, we did', cy: 'Dywedoch chi, gwnaethom ni' },
  intro: {
    en: 'What communities said to the Crown Prosecution Service, what was answered or done, and the page that shows it. It lists points that were answered and taken up; those that were only noted or shared, wait for an answer or were rejected are counted, not listed.',
    cy: 'Yr hyn a ddywedodd cymunedau wrth Wasanaeth Erlyn y Goron, yr hyn a atebwyd neu a wnaed, a’r dudalen sy’n ei ddangos. Mae’n rhestru pwyntiau a atebwyd ac y gweithredwyd arnynt; caiff y rhai a gafodd eu nodi neu eu rhannu yn unig, sy’n aros am ateb neu a wrthodwyd eu cyfrif, nid eu rhestru.',
  },
  parameters: {
    strands: strand({ list: true }),
    areas: area({ list: true }),
    years: financialYear({
      list: true,
      label: { en: 'Financial year in which it was said', cy: 'Y flwyddyn ariannol pan ddywedwyd hyn' },
    }),
    statuses: choice(
      'RecommendationStatus',
      { en: 'How far it has come', cy: 'Pa mor bell y mae wedi dod' },
      { list: true, only: ['ACCEPTED', 'IN_PROGRESS', 'IMPLEMENTED'] },
    ),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [
    { label: { en: 'Points raised', cy: 'Pwyntiau a godwyd' }, value: 'raised.total.recommendationCount' },
    { label: { en: 'Accepted', cy: 'Derbyniwyd' }, value: 'raised.total.acceptedCount' },
    {
      label: { en: 'Share accepted', cy: 'Cyfran a dderbyniwyd' },
      value: 'raised.total.acceptanceRate',
      percent: true,
    },
    { label: { en: 'Implemented', cy: 'Gweithredwyd' }, value: 'raised.total.implementedCount' },
    { label: { en: 'Listed here', cy: 'Rhestrir yma' }, value: 'outcomes.totalCount' },
  ],
  tables: [
    {
      name: 'outcomes',
      title: { en: 'What was said, and what was done', cy: 'Yr hyn a ddywedwyd, a’r hyn a wnaed' },
      intro: {
        en: 'Newest first, undated last. The words are summaries of the page, not quotations.',
        cy: 'Y diweddaraf yn gyntaf, y rhai heb ddyddiad yn olaf. Crynodebau o’r dudalen yw’r geiriau, nid dyfyniadau.',
      },
      rows: 'outcomes.nodes',
      headings: {
        recommendationBodyName: { en: 'Raised by', cy: 'Codwyd gan' },
        said: { en: 'You said', cy: 'Dywedoch chi' },
        response: { en: 'Answered or done', cy: 'Atebwyd neu wnaed' },
      },
      filesOnly: [
        'id',
        'recommendationRaisedEarliest',
        'recommendationAreasCode',
        'recommendationStrandsCode',
        'recommendationKind',
        'recommendationStage',
        'recommendationTargetAgencies',
        'change',
        'evidenceKind',
        'evidenceNote',
        'evidencePublicationsTitle',
      ],
    },
    {
      name: 'by-strand',
      title: { en: 'Points raised, by strand', cy: 'Pwyntiau a godwyd, fesul math o drosedd' },
      intro: {
        en: 'A point on two strands counts under both and once in the total; the last row is of points on no strand.',
        cy: 'Mae pwynt am ddau fath yn cyfrif o dan y ddau ac unwaith yn y cyfanswm; pwyntiau nad ydynt am unrhyw fath yw’r rhes olaf.',
      },
      rows: 'raised.rows',
      filesOnly: ['strandCode'],
      chart: {
        kind: 'bar',
        title: {
          en: 'Points raised, accepted and implemented, by strand',
          cy: 'Pwyntiau a godwyd, a dderbyniwyd ac a weithredwyd, fesul math o drosedd',
        },
        x: 'strandName',
        y: ['recommendationCount', 'acceptedCount', 'implementedCount'],
      },
    },
    {
      name: 'by-status',
      title: { en: 'Points raised, by how far they have come', cy: 'Pwyntiau a godwyd, yn ôl eu statws' },
      intro: {
        en: 'All points, also those with a status that is not listed above.',
        cy: 'Pob pwynt, gan gynnwys y rhai â statws nad yw wedi’i restru uchod.',
      },
      rows: 'byStatus.rows',
    },
  ],
  footnotes: [
    footnotes.feedback,
    {
      en: 'No published page shows a point as rejected, so how often advice is turned down is not known.',
      cy: 'Nid oes tudalen gyhoeddedig yn dangos bod pwynt wedi’i wrthod, felly nid yw’n hysbys pa mor aml y gwrthodir cyngor.',
    },
    footnotes.lineage,
    footnotes.renamedStrands,
    footnotes.titles,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
