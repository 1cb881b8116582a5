import type { Chart, Report, Table } from '../report.ts';
import { area, financialYear, predecessors, strand, synthetic, text, date } from '../parameters/standard.ts';
import type { Cell, Column, FilledTable } from '../tables/table.ts';
import { headingOf } from '../words/columns.ts';
import type { PageInput } from './input.ts';

type Shape = Pick<Column, 'coordinate' | 'parentCoordinate' | 'type'> & Partial<Column>;

/** A column for tests, with the heading that its field has. */
export const column = (id: string, { coordinate, parentCoordinate, ...rest }: Shape): Column => ({
  id,
  heading: headingOf(coordinate, parentCoordinate, id) ?? { en: id, cy: id },
  isList: false,
  enumName: null,
  definition: '',
  coordinate,
  parentCoordinate,
  flag: null,
  level: 0,
  path: [id],
  ...rest,
});

/** A table for tests, all of whose rows are there. */
export const filled = (
  table: Pick<Table, 'name' | 'title'> & Partial<Table>,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  rest: Partial<Omit<FilledTable, 'shape' | 'rows'>> & { connection?: readonly string[] } = {},
): FilledTable => ({
  shape: {
    table: { rows: table.name, ...table },
    columns,
    levels: [[table.name]],
    connection: rest.connection ?? null,
  },
  rows,
  totalCount: rest.totalCount ?? null,
  nextCursor: rest.nextCursor ?? null,
});

const reviewed: Chart = {
  kind: 'line',
  title: {
    en: 'Cases reviewed and recommendations by year',
    cy: 'Achosion a adolygwyd ac argymhellion fesul blwyddyn',
  },
  x: 'financialYear',
  y: ['casesReviewed', 'recommendations'],
};

export const years = filled(
  {
    name: 'years',
    title: { en: 'Year by year', cy: 'Fesul blwyddyn' },
    intro: { en: 'Meetings that state a number alone.', cy: 'Dim ond cyfarfodydd sy’n nodi rhif.' },
    chart: reviewed,
  },
  [
    column('financialYear', { coordinate: 'EngagementRow.financialYear', parentCoordinate: null, type: 'string' }),
    column('casesReviewed', {
      coordinate: 'ScrutinyRow.caseReviewCount',
      parentCoordinate: 'ScrutinyStatistics.rows',
      type: 'integer',
      flag: 'flag',
    }),
    column('flag', {
      coordinate: 'ScrutinyRow.caseReviewCountFlag',
      parentCoordinate: 'ScrutinyStatistics.rows',
      type: 'string',
      enumName: 'FigureFlag',
    }),
    column('recommendations', {
      coordinate: 'ScrutinyRow.recommendationCount',
      parentCoordinate: 'ScrutinyStatistics.rows',
      type: 'integer',
    }),
    column('rate', {
      coordinate: 'ScrutinyRow.acceptanceRate',
      parentCoordinate: 'ScrutinyStatistics.rows',
      type: 'number',
    }),
    column('containsSynthetic', {
      coordinate: 'ScrutinyRow.containsSynthetic',
      parentCoordinate: 'ScrutinyStatistics.rows',
      type: 'boolean',
    }),
  ],
  [
    ['2016-17', 1250, 'OK', 12, 84.25, false],
    ['2015-16', 980, 'OK', 9, 66.6666, false],
    ['2014-15', null, 'CONFIDENTIAL', 4, null, false],
    ['2013-14', 640, 'OK', 0, null, false],
    ['2012-13', null, 'NOT_APPLICABLE', 7, 100, false],
  ],
);

const published = 'https://www.cps.gov.uk/publication/a?b=1&c=2';

export const recommendations = filled(
  {
    name: 'recommendations',
    title: { en: 'What panels said', cy: 'Yr hyn a ddywedodd paneli' },
    filesOnly: ['id'],
  },
  [
    column('id', {
      coordinate: 'Recommendation.id',
      parentCoordinate: 'RecommendationConnection.nodes',
      type: 'string',
    }),
    column('point', {
      coordinate: 'Recommendation.point',
      parentCoordinate: 'RecommendationConnection.nodes',
      type: 'string',
    }),
    column('status', {
      coordinate: 'Recommendation.status',
      parentCoordinate: 'RecommendationConnection.nodes',
      type: 'string',
      enumName: 'RecommendationStatus',
    }),
    column('strandsName', {
      coordinate: 'Strand.name',
      parentCoordinate: 'Recommendation.strands',
      type: 'string',
      isList: true,
    }),
    column('respondedOn', {
      coordinate: 'Recommendation.respondedOn',
      parentCoordinate: 'RecommendationConnection.nodes',
      type: 'date',
    }),
    column('sourceUrl', { coordinate: 'Source.url', parentCoordinate: 'Recommendation.source', type: 'string' }),
    column('sourceKind', {
      coordinate: 'Source.kind',
      parentCoordinate: 'Recommendation.source',
      type: 'string',
      enumName: 'SourceKind',
    }),
  ],
  [
    [
      'rec-001',
      'Some <cases> & flags were "wrong"',
      'IN_PROGRESS',
      ['Rape', 'Hate crime'],
      '2022-03-31',
      published,
      'PUBLISHED',
    ],
    ['rec-002', 'Letters should be plainer', 'NOTED', [], null, 'urn:cps:synthetic:2', 'SYNTHETIC'],
  ],
  { totalCount: 1093, nextCursor: 'abc=', connection: ['recommendations'] },
);

/** The 14 Areas with a count each: none in the first, and more in every further one. */
export const areas = filled(
  {
    name: 'areas',
    title: { en: 'The 14 Areas', cy: 'Y 14 Ardal' },
    filesOnly: ['code'],
    chart: { kind: 'tiles', title: { en: 'Panels by Area', cy: 'Paneli fesul Ardal' }, x: 'code', y: ['panelCount'] },
  },
  [
    column('code', { coordinate: 'Area.code', parentCoordinate: 'EngagementRow.area', type: 'string' }),
    column('areaName', { coordinate: 'Area.name', parentCoordinate: 'EngagementRow.area', type: 'string' }),
    column('panelCount', {
      coordinate: 'EngagementRow.panelCount',
      parentCoordinate: 'EngagementStatistics.rows',
      type: 'integer',
    }),
  ],
  [
    'Cymru-Wales',
    'East Midlands',
    'East of England',
    'London North',
    'London South',
    'Mersey-Cheshire',
    'North East',
    'North West',
    'South East',
    'South West',
    'Thames and Chiltern',
    'Wessex',
    'West Midlands',
    'Yorkshire and Humberside',
  ].map((name, place) => [name.toLowerCase().replaceAll(' ', '-'), `CPS ${name}`, place]),
);

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
