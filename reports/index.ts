import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, ReportDefinition } from '../reporting/report.ts';
import areaProfile from './area-profile/report.ts';
import areas from './areas/report.ts';
import caseReviews from './case-reviews/report.ts';
import caseworkFigures from './casework-figures/report.ts';
import commitments from './commitments/report.ts';
import cqs12Assessment from './cqs-12-assessment/report.ts';
import dataSources from './data-sources/report.ts';
import equalityDuty from './equality-duty/report.ts';
import events from './events/report.ts';
import meetings from './meetings/report.ts';
import nationalOverview from './national-overview/report.ts';
import organisations from './organisations/report.ts';
import panelPack from './panel-pack/report.ts';
import panels from './panels/report.ts';
import publications from './publications/report.ts';
import publicationsAndWelshCoverage from './publications-and-welsh-coverage/report.ts';
import recommendations from './recommendations/report.ts';
import staffNetwork from './staff-network/report.ts';
import staffNetworks from './staff-networks/report.ts';
import strandProfile from './strand-profile/report.ts';
import workforceFigures from './workforce-figures/report.ts';
import workforceRepresentation from './workforce-representation/report.ts';
import youSaidWeDid from './you-said-we-did/report.ts';

/** All reports by the name of their folder, in the order in which they are listed. The first is the home page. */
const definitions = {
  'national-overview': nationalOverview,
  'area-profile': areaProfile,
  'panel-pack': panelPack,
  'cqs-12-assessment': cqs12Assessment,
  'you-said-we-did': youSaidWeDid,
  'strand-profile': strandProfile,
  'publications-and-welsh-coverage': publicationsAndWelshCoverage,
  'workforce-representation': workforceRepresentation,
  'staff-network': staffNetwork,
  'equality-duty': equalityDuty,
  'data-sources': dataSources,
  areas,
  panels,
  meetings,
  events,
  organisations,
  recommendations,
  'case-reviews': caseReviews,
  'casework-figures': caseworkFigures,
  publications,
  commitments,
  'staff-networks': staffNetworks,
  'workforce-figures': workforceFigures,
  // Each satisfies its type where it stands, and its own type says more than that one can hold.
} as object as Record<string, ReportDefinition>;

/** Every report with the operation from beside it: `operation.graphql`. */
export async function loadReports(): Promise<Report[]> {
  return Object.entries(definitions).map(([name, definition]) => ({
    ...definition,
    name,
    operation: readFileSync(join(import.meta.dirname, name, 'operation.graphql'), 'utf8'),
  }));
}

/** The report that is the home page. */
export const home = Object.keys(definitions)[0]!;
