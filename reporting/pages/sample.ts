import { area, date, financialYear, predecessors, strand, synthetic, text } from '../parameters/standard.ts';
import type { Report } from '../report.ts';
import type { PageInput } from './input.ts';
import { areas, published, recommendations, years } from './sample-tables.ts';

/** The report of that page. */
export const report: Report = {
  name: 'area-profile',
  kind: 'report',
  title: { en: 'Area profile', cy: 'Proffil Ardal' },
  intro: {
    en: 'What one Area has published about its engagement with communities. It does not say what was never published.',
    cy: 'Yr hyn y mae un Ardal wedi’i gyhoeddi am ei hymgysylltiad â chymunedau. Nid yw’n dweud dim am yr hyn nas cyhoeddwyd.',
  },
  parameters: {
    area: area({ required: true }),
    year: financialYear(),
    strands: strand({ list: true }),
    from: date({ en: 'From', cy: 'O' }),
    search: text({ en: 'Words', cy: 'Geiriau' }),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [
    { label: { en: 'Panels and forums', cy: 'Paneli a fforymau' }, value: 'a' },
    { label: { en: 'Accepted', cy: 'Derbyniwyd' }, value: 'b', percent: true },
    { label: { en: 'Latest meeting', cy: 'Cyfarfod diweddaraf' }, value: 'c' },
    { label: { en: 'Cases reviewed', cy: 'Achosion a adolygwyd' }, value: 'd' },
  ],
  tables: [years.shape.table, recommendations.shape.table, areas.shape.table],
  footnotes: [
    {
      en: 'Domestic violence was renamed domestic abuse about 2014.',
      cy: 'Ailenwyd trais domestig yn gam-drin domestig tua 2014.',
    },
  ],
  operation: 'query AreaProfile { area { name } }',
};

/** A page with one of everything. */
export const input: PageInput = {
  report,
  language: 'en',
  path: '/reports/area-profile.html',
  query: [
    ['area', 'wessex'],
    ['year', '2016-17'],
  ],
  variables: { area: 'wessex', year: '2016-17', language: 'EN' },
  choices: {
    area: [
      { value: 'wessex', label: 'CPS Wessex' },
      { value: 'cymru-wales', label: 'CPS Cymru-Wales' },
    ],
    year: [
      { value: '2016-17', label: '2016-17' },
      { value: '2015-16', label: '2015-16' },
    ],
    strands: [
      { value: 'RAPE', label: 'Rape' },
      { value: 'HATE_CRIME', label: 'Hate crime' },
    ],
  },
  faults: [],
  answer: {
    tables: [years, recommendations, areas],
    figures: [1234, 84.25, '2022-03-31', null],
    sources: [
      { url: published, kind: 'PUBLISHED', note: null },
      { url: 'urn:cps:synthetic:2', kind: 'SYNTHETIC', note: 'Made by a rule of the generator' },
    ],
    containsSynthetic: true,
    missing: ['The workforce part does not answer at the moment.'],
  },
};
