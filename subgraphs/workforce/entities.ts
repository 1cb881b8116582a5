import { EntitySchema } from 'typeorm';
import {
  double,
  importedTable,
  int,
  linkTable,
  nullable,
  partialDateSchema,
  text,
  varchar,
} from '../../platform/columns.ts';
import { releaseEntities } from '../../platform/disclosure/entities.ts';
import { importedColumns, naturalKeyIndex } from '../../platform/reference/entities.ts';

/** A group of staff who share a protected characteristic, recognised by the service. */
export type StaffNetworkRow = {
  id: string;
  name: string;
  abbreviation: string | null;
  status: string;
  membership: string | null;
  purpose: string | null;
  note: string | null;
  sourceUrl: string;
};

/** What staff are counted by, in the order of `WorkforceFigure.dimensions`. */
export const dimensions = [
  'SEX',
  'AGE',
  'DISABILITY',
  'ETHNICITY',
  'SEXUAL_ORIENTATION',
  'RELIGION',
  'GRADE_GROUP',
  'GRADE',
  'REGION',
  'AREA',
  'PROFESSION',
  'LANGUAGE',
  'PAY_QUARTILE',
  'ROLE',
] as const;
export type Dimension = (typeof dimensions)[number];
export type DimensionCode = { dimension: Dimension; code: string };

/** The column of a cell that holds its code of a dimension; null there means all. */
export const codeColumn = (dimension: Dimension) => `${dimension.toLowerCase()}_code`;

/** The dimensions of a table as one text, in their order; `''` for a total. */
export const dimensionSet = (among: readonly Dimension[]) =>
  dimensions.filter((dimension) => among.includes(dimension)).join(',');

/** A cell's name: `SEX=FEMALE,GRADE_GROUP=SCS_LEVEL`, dimensions in their order, all others being all; `''` is everybody. */
export function cellName(codes: readonly DimensionCode[]): string {
  const inOrder = dimensions.flatMap((dimension) => codes.filter((code) => code.dimension === dimension));
  return inOrder.map(({ dimension, code }) => `${dimension}=${code}`).join(',');
}

/** What a cell's name says. */
export function cellCodes(name: string): DimensionCode[] {
  const parts = name === '' ? [] : name.split(',');
  return parts.map((part) => {
    const [dimension, code] = part.split('=');
    return { dimension: dimension as Dimension, code: code! };
  });
}

/** The day of figures whose page is undated: the last of an index from the newest to the oldest, which a null would not be. */
export const undated = '0000-00-00';

/** The flow of figures that name none: appointments are neither the staff in post nor all who are new to the Civil Service. */
export const flowOf = (measure: string) => (measure === 'SHARE_OF_APPOINTMENTS' ? null : 'IN_POST');

/** One published number about staff: one measure of one cell of a table, on a day (`undated` where it is not known). */
export type WorkforceFigureRow = {
  id: string;
  asOf: string;
  asOfAsPublished: string;
  population: string;
  flow: string | null;
  measure: string;
  value: number | null;
  unit: string;
  flag: string;
  cell: string;
  benchmarkName: string | null;
  benchmarkAsPublished: string | null;
  note: string | null;
  sourceUrl: string;
};

const word = varchar(50);
const code = varchar(100);

export const entities = [
  ...releaseEntities,
  importedTable('staff_network', {
    name: varchar(200),
    abbreviation: nullable(varchar(50)),
    ...partialDateSchema('established', true),
    status: word,
    membership: nullable(text),
    purpose: nullable(text),
    note: nullable(text),
    source_url: varchar(500),
  }),
  linkTable('staff_network_characteristic', { network_id: code, characteristic: word }),
  // A cell that figures speak of, by its codes: the part of the staff that any number of measures, days and populations share.
  new EntitySchema({
    name: 'workforce_cell',
    columns: {
      name: { ...varchar(300), primary: true },
      dimension_set: varchar(150),
      ...Object.fromEntries(dimensions.map((dimension) => [codeColumn(dimension), nullable(code)])),
    },
    indices: [{ name: 'workforce_cell_dimension_set', columns: ['dimension_set'] }],
  }),
  new EntitySchema({
    name: 'workforce_figure',
    columns: {
      ...importedColumns,
      as_of: varchar(10),
      as_of_as_published: varchar(40),
      population: word,
      flow: nullable(word),
      measure: word,
      value: nullable(double),
      unit: word,
      flag: word,
      cell: varchar(300),
      rounded: int,
      benchmark_name: nullable(varchar(200)),
      benchmark_as_published: nullable(word),
      note: nullable(text),
      synthetic: int,
      source_url: varchar(500),
    },
    indices: [
      naturalKeyIndex('workforce_figure'),
      {
        name: 'workforce_figure_cell',
        columns: ['cell', 'measure', 'population', 'flow', 'as_of', 'id', 'synthetic'],
      },
      {
        name: 'workforce_figure_measure',
        columns: ['synthetic', 'measure', 'as_of', 'id', 'population', 'flow'],
      },
      { name: 'workforce_figure_newest', columns: ['synthetic', 'as_of', 'id'] },
    ],
  }),
];
