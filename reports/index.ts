import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, ReportDefinition } from '../reporting/report.ts';

/** All reports by the name of their folder, in the order in which they are listed. The first is the home page. */
const names = [
  'national-overview',
  'area-profile',
  'panel-pack',
  'cqs-12-assessment',
  'you-said-we-did',
  'strand-profile',
  'publications-and-welsh-coverage',
  'workforce-representation',
  'staff-network',
  'equality-duty',
  'data-sources',
  'areas',
  'panels',
  'meetings',
  'events',
  'organisations',
  'recommendations',
  'case-reviews',
  'casework-figures',
  'publications',
  'commitments',
  'staff-networks',
  'workforce-figures',
];

/** Reads every report from its folder: `report.ts` and, beside it, `operation.graphql`. */
export async function loadReports(): Promise<Report[]> {
  return Promise.all(
    names.map(async (name) => {
      const { default: definition } = (await import(`./${name}/report.ts`)) as { default: ReportDefinition };
      return {
        ...definition,
        name,
        operation: readFileSync(join(import.meta.dirname, name, 'operation.graphql'), 'utf8'),
      };
    }),
  );
}

/** The report that is the home page. */
export const home = names[0]!;
