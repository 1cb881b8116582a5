import { type GraphQLError, parse, print, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Report } from './report.ts';
import { withCutMarks } from './tables/cuts.ts';
import { operationOfTable } from './tables/prune.ts';
import { operationOf, selectedAlong, selectedBy, type Selected } from './tables/selection.ts';
import { tableShape } from './tables/shape.ts';
import type { TableShape } from './tables/table.ts';

/** A report that was checked against the API, with what follows from its operation. */
export type PreparedReport = {
  readonly report: Report;
  readonly operation: string;
  /** By variable its type, such as `FinancialYear!`. */
  readonly variables: ReadonlyMap<string, string>;
  readonly tables: readonly TableShape[];
  /** By table the operation with that table alone. */
  readonly tableOperations: ReadonlyMap<string, string>;
  /** Response keys to every page that facts stand on, and to every mark that says whether rows are made up. */
  readonly sources: readonly (readonly string[])[];
  readonly syntheticMarks: readonly (readonly string[])[];
  /** The table that is read page by page; null where all are short. */
  readonly long: TableShape | null;
};

/** Variables that no reader chooses by name: the page's language and where it begins. */
const ownVariables = ['language', 'first', 'after'];

/** Checks reports against the API. Throws one error that names each faulty report, what was expected and what is there. */
export function prepareReports(reports: readonly Report[], schema: GraphQLSchema): PreparedReport[] {
  const faults: string[] = [];
  const prepared = reports.flatMap((report) => {
    try {
      return [prepareReport(report, schema)];
    } catch (error) {
      faults.push(`reports/${report.name}: ${(error as Error).message}`);
      return [];
    }
  });
  if (faults.length > 0) throw new Error(`Reports that cannot be used:\n  ${faults.join('\n  ')}`);
  return prepared;
}

/** The same for one report. */
export function prepareReport(report: Report, schema: GraphQLSchema): PreparedReport {
  const document = validDocument(report, schema);
  const variables = new Map(
    (operationOf(document).variableDefinitions ?? []).map((each) => [each.variable.name.value, print(each.type)]),
  );
  for (const name of variables.keys())
    if (!ownVariables.includes(name) && !(name in report.parameters))
      throw new Error(`parameters: expected one for the variable $${name}; got none`);
  for (const [name, { shapes }] of Object.entries(report.parameters))
    if (shapes === undefined && !variables.has(name))
      throw new Error(`operation.graphql: expected the variable $${name} of a parameter; got none`);

  const marked = withCutMarks(document, schema);
  const selected = selectedBy(document, schema);
  const tables = report.tables.map((table) => {
    try {
      return tableShape(table, selected);
    } catch (error) {
      throw new Error(`table ${table.name}: ${(error as Error).message}`, { cause: error });
    }
  });
  for (const { label, value } of report.figures ?? [])
    if (selectedAlong(selected, value) === null)
      throw new Error(`figure ${label.en}: expected response keys of the operation; got ${value}`);
  tables.forEach(checkChart);
  const long = tables.filter(({ connection }) => connection !== null);
  if (long.length > 1)
    throw new Error(
      `tables: expected at most one that $after pages through; got ${long.map(({ table }) => table.name).join(', ')}`,
    );
  return {
    report,
    operation: print(marked),
    variables,
    tables,
    tableOperations: new Map(tables.map(({ table, levels }) => [table.name, operationOfTable(marked, levels)])),
    sources: pathsTo(selected, ({ parent, field }) => parent.name === 'Source' && field.name === 'url'),
    syntheticMarks: pathsTo(selected, ({ field }) => field.name === 'containsSynthetic' || field.name === 'synthetic'),
    long: long[0] ?? null,
  };
}

function pathsTo(selected: readonly Selected[], isOne: (each: Selected) => boolean): string[][] {
  return selected.flatMap((each) =>
    isOne(each) ? [[each.key]] : pathsTo(each.children, isOne).map((path) => [each.key, ...path]),
  );
}

function validDocument({ operation }: Report, schema: GraphQLSchema): DocumentNode {
  let document: DocumentNode;
  try {
    document = parse(operation);
  } catch (error) {
    throw new Error(`operation.graphql: ${withLine(error as GraphQLError)}`, { cause: error });
  }
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(`operation.graphql: ${faults.map(withLine).join('\n    ')}`);
  return document;
}

function withLine({ message, locations }: GraphQLError): string {
  const [at] = locations ?? [];
  return at === undefined ? message : `line ${at.line}, column ${at.column}: ${message}`;
}

function checkChart({ table: { name, chart }, columns }: TableShape): void {
  if (chart === undefined) return;
  const ids = columns.map(({ id }) => id);
  for (const id of [chart.x, ...chart.y, ...(chart.by === undefined ? [] : [chart.by])])
    if (!ids.includes(id)) throw new Error(`table ${name}: chart: expected a column (${ids.join(', ')}); got ${id}`);
}
