import sql, { type Sql } from 'sql-template-tag';
import { areaLinks, areaWithin } from '../../../platform/area-scope.ts';
import {
  orderingBy,
  type Listing,
  type OrderArgument,
  type PageArguments,
  type ParentLinks,
} from '../../../platform/connection.ts';
import { withBroader, type StrandCode } from '../../../platform/reference/strands.ts';
import { within } from '../../../platform/conditions.ts';
import { strandLinks } from '../../../platform/strand-scope.ts';

type CaseworkFigureFilter = {
  strands?: readonly StrandCode[] | null;
  includeBroader?: boolean;
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
  national?: boolean | null;
  measures?: readonly string[] | null;
  financialYears?: readonly string[] | null;
  periodKinds?: readonly string[] | null;
};
export type CaseworkFigureArguments = PageArguments & {
  filter?: CaseworkFigureFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  includeSynthetic?: boolean;
};

const orders = { ID: null, PERIOD: sql`t.period_start` };

export function caseworkFigureListing({ filter, orderBy, includeSynthetic }: CaseworkFigureArguments): Listing {
  const where: Sql[] = includeSynthetic ? [] : [sql`t.synthetic = 0`];
  const { strands, areas, national, measures, financialYears, periodKinds } = filter ?? {};
  if (strands) where.push(within(sql`t.strand_code`, withBroader(strands, filter?.includeBroader ?? false)));
  if (areas) where.push(areaWithin(sql`t.area_code`, areas, filter?.includePredecessors ?? false));
  if (national != null) where.push(national ? sql`t.area_code IS NULL` : sql`t.area_code IS NOT NULL`);
  if (measures) where.push(within(sql`t.measure`, measures));
  if (financialYears) where.push(within(sql`t.financial_year`, financialYears));
  if (periodKinds) where.push(within(sql`t.period_kind`, periodKinds));
  return {
    name: 'caseworkFigures',
    from: sql`casework_figure t`,
    columns: sql`t.*`,
    where,
    ordering: orderingBy(orders, orderBy, { field: 'PERIOD', direction: 'DESC' }),
  };
}

export const figuresOfAreas = (includePredecessors: boolean): ParentLinks =>
  areaLinks('casework_figure', 'id', includePredecessors);

export const figuresOfStrands = (includeBroader: boolean): ParentLinks =>
  strandLinks('casework_figure', 'id', includeBroader);
