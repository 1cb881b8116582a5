import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import type { Given } from '../parameters/read.ts';
import type { Chart, Report } from '../report.ts';
import { headingOf } from '../words/columns.ts';
import { operationOf, keyOf } from './operation.ts';
import { charts, parametersOf, type ChartKind } from './parameters.ts';
import type { Subject } from './subjects.ts';
import { builderWords } from './words.ts';

/** The name under which what is built stands in addresses, as if it were a folder of reports/. */
export const builderName = 'builder';

/**
 * The report that an address builds: its subject, dimensions, measures, filters and chart are parameters, of which the operation is
 * written. Values of another subject are passed over, so that a form can be sent again with another one chosen.
 */
export function builtReport(
  schema: GraphQLSchema,
  subjects: readonly Subject[],
  given: Given,
): { report: Report; given: Given } {
  const subject =
    subjects.find(({ name }) => given.some(([key, value]) => key === 'subject' && value === name)) ?? subjects[0]!;
  const kept = given.filter(([name, value]) => !isOfAnother(subjects, subject, name, value));
  const chosen = (name: string, values: readonly { value: string; field: string }[]) =>
    values.filter(({ value }) => kept.some(([key, each]) => key === name && each === value));
  const by = chosen('by', subject.dimensions);
  const measures = chosen('measure', subject.measures);
  const shown = measures.length > 0 ? measures : subject.measures.slice(0, 1);
  const kind = charts.find((each) => kept.some(([key, value]) => key === 'chart' && value === each)) ?? 'bar';
  const columns = by.map(({ field }) => columnOf(schema, subject, field));
  return {
    given: kept,
    report: {
      name: builderName,
      kind: 'report',
      title: builderWords.title,
      intro: builderWords.intro,
      parameters: parametersOf(subject, subjects),
      operation: operationOf(
        schema,
        subject,
        by,
        shown.map(({ field }) => field),
      ),
      figures: shown.map(({ field }) => ({
        label: headingOf(`${subject.rowType}.${field}`, null, field)!,
        value: `statistics.total.${field}`,
        percent: field.endsWith('Rate'),
      })),
      tables: [
        {
          name: subject.name,
          title: builderWords.subjects[subject.name] ?? builderWords.title,
          rows: by.length === 0 ? 'statistics.total' : 'statistics.rows',
          filesOnly: columns.flatMap(({ code, name }) => (code === name ? [] : [code])),
          ...chartOf(
            kind,
            columns,
            shown.map(({ field }) => field),
            subject,
          ),
        },
      ],
      footnotes: [builderWords.total],
    },
  };
}

function isOfAnother(subjects: readonly Subject[], subject: Subject, name: string, value: string): boolean {
  const valuesOf = (each: Subject) => (name === 'by' ? each.dimensions : each.measures).map((part) => part.value);
  if (name === 'by' || name === 'measure')
    return !valuesOf(subject).includes(value) && subjects.some((each) => valuesOf(each).includes(value));
  const has = (each: Subject) => each.filters.some((filter) => filter.name === name);
  return !has(subject) && subjects.some(has);
}

type Columns = { code: string; name: string };

/** The columns of a dimension: of an entity its code and its name. */
function columnOf(schema: GraphQLSchema, { rowType }: Subject, field: string): Columns {
  const type = getNamedType((schema.getType(rowType) as GraphQLObjectType).getFields()[field]!.type);
  if (!isObjectType(type)) return { code: field, name: field };
  return { code: `${field}${keyOf(type) === 'code' ? 'Code' : 'Id'}`, name: `${field}Name` };
}

/** With two dimensions the second makes the series of one measure; else each measure is a series. Three are too many for a picture. */
function chartOf(
  kind: ChartKind,
  columns: readonly Columns[],
  measures: readonly string[],
  subject: Subject,
): { chart?: Chart } {
  const [along, series, third] = columns;
  if (kind === 'none' || along === undefined || third !== undefined) return {};
  const x = kind === 'tiles' ? along.code : along.name;
  if (kind === 'tiles' && !(along.code === 'areaCode' && series === undefined)) return {};
  return {
    chart: {
      kind,
      title: builderWords.subjects[subject.name] ?? builderWords.title,
      x,
      y: series === undefined && kind !== 'tiles' ? measures : measures.slice(0, 1),
      ...(series === undefined ? {} : { by: series.name }),
    },
  };
}
