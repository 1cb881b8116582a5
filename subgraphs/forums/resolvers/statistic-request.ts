import type { GraphQLResolveInfo } from 'graphql';
import { withBroader } from '../../../platform/reference/strands.ts';
import { requestOf, type StatisticArguments, type StatisticRequest } from '../../../platform/statistics.ts';
import type { EngagementFilter } from '../generated.ts';

/** The arguments of a statistics field as the statistics engine takes them: filters by dimension. */
export function statisticRequest(
  given: StatisticArguments & { filter?: EngagementFilter | null },
  info: GraphQLResolveInfo,
): StatisticRequest {
  const { filter } = given;
  return requestOf(
    given,
    {
      AREA: filter?.areas,
      PANEL_KIND: filter?.panelKinds,
      LEVEL: filter?.levels,
      STATUS: filter?.statuses,
      STRAND: filter?.strands && withBroader(filter.strands, filter.includeBroader ?? false),
      FINANCIAL_YEAR: filter?.financialYears,
      MEETING_KIND: filter?.meetingKinds,
      EVENT_KIND: filter?.eventKinds,
      ENGAGEMENT_LEVEL: filter?.engagementLevels,
    },
    info,
  );
}
