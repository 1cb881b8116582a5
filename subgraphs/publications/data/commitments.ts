import sql, { type Sql } from 'sql-template-tag';
import { areaWithin } from '../../../platform/area-scope.ts';
import {
  orderingBy,
  type Listing,
  type OrderArgument,
  type PageArguments,
  type ParentLinks,
} from '../../../platform/connection.ts';
import type { Source } from '../../../platform/database.ts';
import { within } from '../../../platform/conditions.ts';
import type { CommitmentRow } from '../entities.ts';

type CommitmentFilter = {
  frameworks?: readonly string[] | null;
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
  themes?: readonly string[] | null;
};
export type CommitmentArguments = PageArguments & {
  filter?: CommitmentFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  includeSynthetic?: boolean;
};

const orders = { ID: null, PERIOD: sql`t.period_start` };

export function commitmentListing({ filter, orderBy, includeSynthetic }: CommitmentArguments): Listing {
  const where: Sql[] = includeSynthetic ? [] : [sql`t.synthetic = 0`];
  const { frameworks, areas, themes } = filter ?? {};
  if (frameworks) where.push(within(sql`t.framework`, frameworks));
  if (themes) where.push(within(sql`t.theme`, themes));
  if (areas) where.push(areaWithin(sql`t.area_code`, areas, filter?.includePredecessors ?? false));
  return {
    name: 'commitments',
    from: sql`commitment t`,
    columns: sql`t.*`,
    where,
    ordering: orderingBy(orders, orderBy, { field: 'ID', direction: 'ASC' }),
  };
}

export function commitmentsOfAreas(includePredecessors: boolean): ParentLinks {
  return (areas) =>
    includePredecessors
      ? sql`SELECT family.area_code AS parent_key, made.id FROM commitment made
          JOIN area_lineage family ON family.member_code = made.area_code WHERE ${within(sql`family.area_code`, areas)}`
      : sql`SELECT area_code AS parent_key, id FROM commitment WHERE ${within(sql`area_code`, areas)}`;
}

export function findCommitmentsById(source: Source, ids: string[]): Promise<CommitmentRow[]> {
  return source.select(sql`SELECT t.* FROM commitment t WHERE ${within(sql`t.id`, ids)}`);
}
