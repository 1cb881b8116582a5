import type { Chart, Table } from '../report.ts';
import type { Cell, Column, FilledTable } from '../tables/table.ts';
import { headingOf } from '../words/columns.ts';

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
  isCut: rest.isCut ?? false,
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

/** Years, newest first, with every reason for a number to be missing. */
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

/** The address of a source. */
export const published = 'https://www.cps.gov.uk/publication/a?b=1&c=2';

/** The first page of a long table, with text that must be escaped and both kinds of source. */
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
