import type { GraphQLSchema } from 'graphql';
import { prepareReports, type PreparedReport } from '../../reporting/prepare.ts';
import { loadReports } from '../../reports/index.ts';

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
