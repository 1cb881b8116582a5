import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../../../platform/errors.ts';
import { withBroader } from '../../../platform/reference/strands.ts';
import { requestOf, type StatisticArguments, type StatisticRequest } from '../../../platform/statistics.ts';
import type { MembershipFilter } from '../generated.ts';

/**
 * The arguments of a membership field as the statistics engine takes them.
 * @throws BAD_USER_INPUT for several years that are not set side by side: a panel would count once a year.
 */
export function membershipRequest(
  given: StatisticArguments & { filter?: MembershipFilter | null },
  info: GraphQLResolveInfo,
): StatisticRequest {
  const { by, filter } = given;
  const years = filter?.financialYears && [...new Set(filter.financialYears)];
  if (years && years.length > 1 && !by.includes('FINANCIAL_YEAR'))
    throw badInput(
      `filter.financialYears: expected one year, or FINANCIAL_YEAR in by, so that no panel is counted twice; got ${years.join(', ')}`,
    );
  return requestOf(
    given,
    {
      AREA: filter?.areas,
      PANEL: filter?.panels,
      PANEL_KIND: filter?.panelKinds,
      LEVEL: filter?.levels,
      STRAND: filter?.strands && withBroader(filter.strands, filter.includeBroader ?? false),
      FINANCIAL_YEAR: years,
      SECTOR: filter?.sectors,
      EXPERTISE: filter?.expertise,
    },
    info,
  );
}
