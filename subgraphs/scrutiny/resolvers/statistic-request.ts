import type { GraphQLResolveInfo } from 'graphql';
import { withBroader } from '../../../platform/reference/strands.ts';
import { requestOf, type StatisticArguments, type StatisticRequest } from '../../../platform/statistics.ts';
import type { ScrutinyFilter } from '../generated.ts';

/** The arguments of a statistics field as the statistics engine takes them: filters by dimension. */
export function statisticRequest(
  given: StatisticArguments & { filter?: ScrutinyFilter | null },
  info: GraphQLResolveInfo,
): StatisticRequest {
  const { filter } = given;
  return requestOf(
    given,
    {
      AREA: filter?.areas,
      STRAND: filter?.strands && withBroader(filter.strands, filter.includeBroader ?? false),
      PANEL: filter?.panels,
      PANEL_KIND: filter?.panelKinds,
      FINANCIAL_YEAR: filter?.financialYears,
      CASE_OUTCOME: filter?.outcomes,
      CASE_STAGE: filter?.stages,
      FEEDBACK_KIND: filter?.kinds,
      RECOMMENDATION_STATUS: filter?.statuses,
    },
    info,
  );
}
