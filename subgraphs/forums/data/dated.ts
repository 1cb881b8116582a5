import sql, { type Sql } from 'sql-template-tag';
import { within } from '../../../platform/conditions.ts';

export type DatedFilter = { financialYears?: readonly string[] | null; from?: string | null; to?: string | null };

/** What the date members of a filter ask of a row `t`: its earliest possible day, and the financial year it lies in. */
export function dated(filter: DatedFilter | null | undefined): Sql[] {
  const { financialYears, from, to } = filter ?? {};
  return [
    ...(financialYears ? [within(sql`t.financial_year`, financialYears)] : []),
    ...(from != null ? [sql`t.date_earliest >= ${from}`] : []),
    ...(to != null ? [sql`t.date_earliest <= ${to}`] : []),
  ];
}
