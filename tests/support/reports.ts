import type { GraphQLSchema } from 'graphql';
import { prepareReports, type PreparedReport } from '../../reporting/prepare.ts';
import { expect } from 'vitest';
import { rowsOf } from '../../reporting/tables/rows.ts';
import type { Cell } from '../../reporting/tables/table.ts';
import { loadReports } from '../../reports/index.ts';
import type { Graphs, transports } from './graph.ts';

/** What each report is asked for in tests, where it must be asked for something. */
export const askedOf: Readonly<Record<string, Record<string, string>>> = {
  'area-profile': { area: 'wessex' },
  'panel-pack': { panel: 'caf' },
  'strand-profile': { strand: 'DISABILITY' },
  'staff-network': { network: 'dsn' },
};

/** All reports of the product, checked against an API. */
export async function preparedReports(schema: GraphQLSchema): Promise<PreparedReport[]> {
  return prepareReports(await loadReports(), schema);
}

/** The address of a report in some form, with what tests ask of it. */
export function reportAddress(name: string, extension: string, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...askedOf[name], ...more });
  return `/reports/${name}.${extension}${query.size === 0 ? '' : `?${query}`}`;
}

/** All rows of each table, asked of the graph as any client would, a page at a time. */
export async function answeredRows(
  graphs: Graphs,
  transport: (typeof transports)[number],
  { operation, report, tables, variables }: PreparedReport,
  given: Record<string, unknown> = {},
) {
  const own = Object.fromEntries(
    Object.entries({ language: 'EN', first: 100, ...defaultsOf(report), ...askedOf[report.name], ...given }).filter(
      ([name]) => variables.has(name),
    ),
  );
  const rows = new Map<string, Cell[][]>();
  for (let after: string | null = null; ;) {
    const { data, errors } = await graphs.ask(transport, operation, {
      ...own,
      ...(variables.has('after') ? { after } : {}),
    });
    expect(errors).toBe(undefined);
    let next: string | null = null;
    for (const shape of tables) {
      const known = rows.get(shape.table.name);
      if (known === undefined || shape.connection !== null)
        rows.set(shape.table.name, [...(known ?? []), ...rowsOf(shape, data)]);
      const { connection } = shape;
      if (connection === null) continue;
      const { pageInfo } = connection.reduce<Record<string, unknown>>((at, key) => at[key] as never, data!);
      const { hasNextPage, endCursor } = pageInfo as { hasNextPage: boolean; endCursor: string };
      next = hasNextPage ? endCursor : null;
    }
    if (next === null) return rows;
    after = next;
  }
}

function defaultsOf({ parameters }: PreparedReport['report']) {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, { default: value, list }]) =>
      value === undefined
        ? []
        : [[name, list === true ? [value] : value === 'today' ? new Date().toISOString().slice(0, 10) : value]],
    ),
  );
}

/** How a delimited file writes a cell. */
export const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.map((each) => written(each)).join('; ');
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
};
