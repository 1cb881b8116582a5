import { getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { askWhole, type Caller } from './caller.ts';
import { catalogueQuery } from './catalogue-query.ts';

/** What a number counts or measures, as the enum `Unit` of the API has it, and of what a rate is a part. */
export type Measured = { readonly unit: string; readonly denominator: string | null };

/** Numbers that no statistic declares, by field. The unit of a published figure stands beside it in the same row. */
const units: Record<string, string> = {
  'Dataset.rowCount': 'ROWS',
  'Dataset.rowsAdded': 'ROWS',
  'Dataset.rowsChanged': 'ROWS',
  'Dataset.rowsUnchanged': 'ROWS',
  'Event.attendance': 'PEOPLE',
  'ExpertiseCount.members': 'PEOPLE',
  'Meeting.casesReviewedCount': 'CASES',
  'Panel.meetingsPlannedAYear': 'MEETINGS',
  'PanelMembership.filled': 'PEOPLE',
  'PanelMembership.seats': 'PEOPLE',
  'PanelMembership.securityChecked': 'PEOPLE',
  'PanelMembership.trained': 'PEOPLE',
  'PanelMembership.vacancies': 'PEOPLE',
  'RepresentationRow.change': 'PEOPLE',
  'RepresentationRow.difference': 'PERCENTAGE_POINTS',
  'RepresentationRow.headcount': 'PEOPLE',
  'RepresentationRow.margin': 'PEOPLE',
  'RepresentationRow.share': 'PERCENT',
  'RepresentationRow.shareBenchmark': 'PERCENT',
  'RepresentationTable.declaredShare': 'PERCENT',
  'ScrutinyRow.caseReviewCountMargin': 'CASES',
  'SectorCount.members': 'PEOPLE',
  'StaffRelease.headcount': 'PEOPLE',
};

type Catalogue = Record<string, { measures: (Measured & { statistic: string; name: string })[] } | null>;

/** The unit of each number by `Type.field`: of statistics as their catalogue declares them. */
export async function unitsOf(schema: GraphQLSchema, caller: Caller): Promise<ReadonlyMap<string, Measured>> {
  const known = new Map(Object.entries(units).map(([field, unit]) => [field, { unit, denominator: null } as Measured]));
  const query = catalogueQuery(schema, 'Measures', 'measures { statistic name unit denominator }');
  const { catalogue } = await askWhole(caller, query, {});
  for (const part of Object.values(catalogue as Catalogue))
    for (const { statistic, name, unit, denominator } of part?.measures ?? [])
      known.set(`${rowType(schema, statistic)}.${name}`, { unit, denominator });
  return known;
}

/** `scrutinyStatistics` → `ScrutinyRow`. */
function rowType(schema: GraphQLSchema, statistic: string): string {
  const answer = getNamedType(schema.getQueryType()!.getFields()[statistic]!.type) as GraphQLObjectType;
  return getNamedType(answer.getFields().rows!.type).name;
}
