import { fieldName, releasedFields, type StatisticDeclaration } from './declaration.ts';
import { noCell, type Answer, type LookedUp } from './look-up.ts';
import { arranged, nothing, type Statistic, type StatisticRow } from './read.ts';
import type { ReleasedTable } from './released-table.ts';
import type { Plan, StatisticRequest } from './request.ts';

/**
 * Lays looked-up cells beside what was counted: one row a group, whichever of them has it. A row that the release lacks says so;
 * one that only the release has counts nothing else.
 * @param plan of what was counted, whole: bounds and limit of the request are of all rows together
 */
export function layBeside(
  declaration: StatisticDeclaration,
  plan: Plan,
  { by, having, first }: StatisticRequest,
  { released }: ReleasedTable,
  counted: Statistic,
  found: LookedUp,
): Statistic {
  const measure = fieldName(released.list.measure);
  const fields = by.map(fieldName);
  const keyOf = (row: StatisticRow) => JSON.stringify(fields.map((field) => row[field] ?? null));
  const rows = new Map(counted.rows.map((row) => [keyOf(row), withAnswer(row, measure, noCell)]));
  for (const { codes, answer } of found.rows) {
    const own = Object.fromEntries(codes.map(({ dimension, code }) => [fieldName(dimension), code]));
    const dimensions = Object.fromEntries(fields.map((field) => [field, own[field]]));
    const fresh = { ...nothing(declaration, plan, plan.rowOwners), ...dimensions };
    const key = keyOf(fresh);
    rows.set(key, withAnswer(rows.get(key) ?? fresh, measure, answer));
  }
  const bounds = (having ?? []).map((bound) => ({ ...bound, field: fieldName(bound.measure) }));
  const kept = [...rows.values()].filter((row) =>
    bounds.every(({ field, min, max }) => {
      const value = row[field] as number | null;
      return value !== null && (min == null || value >= min) && (max == null || value <= max);
    }),
  );
  return {
    rows: arranged(plan.request, kept).slice(0, first ?? undefined),
    total: withAnswer(counted.total, measure, found.total),
  };
}

function withAnswer(row: StatisticRow, measure: string, { value, flag, margin, source, synthetic }: Answer) {
  const { flag: flagField, margin: marginField, source: sourceField } = releasedFields(measure);
  return {
    ...row,
    [measure]: value,
    [flagField]: flag,
    [marginField]: margin,
    [sourceField]: source,
    containsSynthetic: row.containsSynthetic || synthetic,
  };
}
