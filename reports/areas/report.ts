import { choice } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

export default {
  kind: 'data',
  title: { en: 'Areas', cy: 'Ardaloedd' },
  intro: {
    en: 'Every Area, division and other unit of the Crown Prosecution Service that is known, present and former, and how each was made from others. Boundaries are told by police force only.',
    cy: 'Pob Ardal, is-adran ac uned arall o Wasanaeth Erlyn y Goron sy’n hysbys, rhai presennol a rhai blaenorol, a sut y gwnaed pob un o eraill. Dim ond yn ôl heddlu y disgrifir ffiniau.',
  },
  parameters: { kind: choice('AreaKind', { en: 'Kind', cy: 'Math' }) },
  tables: [
    {
      name: 'areas',
      title: { en: 'Areas', cy: 'Ardaloedd' },
      rows: 'areas',
      headings: {
        predecessorsName: { en: 'Made from', cy: 'Gwnaed o' },
        validFrom: { en: 'Since', cy: 'Ers' },
        validTo: { en: 'Until, where it ended', cy: 'Hyd at, os daeth i ben' },
      },
      filesOnly: [
        'code',
        'isCurrent',
        'formerNames',
        'lineage',
        'predecessorsCode',
        'successorsCode',
        'successorsName',
        'regionsCode',
        'regionsName',
        'mainOffices',
        'note',
        'sourceKind',
        'sourceNote',
      ],
    },
  ],
  footnotes: [footnotes.lineage, footnotes.compiled],
} satisfies ReportDefinition;
