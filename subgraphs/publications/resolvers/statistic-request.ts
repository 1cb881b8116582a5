import type { GraphQLResolveInfo } from 'graphql';
import { withBroader } from '../../../platform/reference/strands.ts';
import { requestOf, type StatisticArguments, type StatisticRequest } from '../../../platform/statistics.ts';
import type { PublicationStatisticsFilter } from '../generated.ts';

/** The arguments of a statistics field as the statistics engine takes them: filters by dimension. */
export function statisticRequest(
  given: StatisticArguments & { filter?: PublicationStatisticsFilter | null },
  info: GraphQLResolveInfo,
): StatisticRequest {
  const { filter } = given;
  return requestOf(
    given,
    {
      KIND: filter?.kinds,
      SERIES: filter?.series,
      PUBLISHER: filter?.publishers,
      LANGUAGE: filter?.languages,
      FORMAT: filter?.formats,
      FINANCIAL_YEAR: filter?.financialYears,
      AREA: filter?.areas,
      TOPIC: filter?.topics,
      STRAND: filter?.strands && withBroader(filter.strands, filter.includeBroader ?? false),
    },
    info,
  );
}
