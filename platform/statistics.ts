import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import type { Source } from './database.ts';
import { tableNotAvailable } from './errors.ts';
import { byArguments } from './loaders.ts';
import { fieldName, type Owner, type StatisticDeclaration } from './statistics/declaration.ts';
import { read, type Statistic, type StatisticRow } from './statistics/read.ts';
import { isWithheld, planOf, type Plan, type StatisticRequest } from './statistics/request.ts';
import { statement, type Cells } from './statistics/statement.ts';

export type { DimensionSource, Measure, Owner, StatisticDeclaration } from './statistics/declaration.ts';
export type { Statistic, StatisticRow } from './statistics/read.ts';
export type { StatisticRequest } from './statistics/request.ts';
export { requestOf, type StatisticArguments } from './statistics/selection.ts';

/** A statistic over everything. */
export function rootStatistics(source: Source, declaration: StatisticDeclaration) {
  return async (request: StatisticRequest): Promise<Statistic> => {
    const plan = await availablePlan(source, declaration, request, null);
    return read(declaration, plan, await select(source, declaration, plan, null));
  };
}

/** The same statistic on each of many parents (`dimension` AREA, STRAND or PANEL), in one statement a request. */
export function scopedStatistics(source: Source, declaration: StatisticDeclaration, dimension: string) {
  return byArguments((request: StatisticRequest) => {
    return new DataLoader<string, Statistic>(async (keys) => {
      const plan = await availablePlan(source, declaration, request, dimension);
      const byParent = new Map<string, Cells[]>(keys.map((key) => [key, []]));
      for (const cell of await select(source, declaration, plan, keys)) byParent.get(cell.scope!)?.push(cell);
      return keys.map((key) => read(declaration, plan, byParent.get(key)!));
    });
  });
}

/** Fields of a row that every statistic answers alike: how a measure moved since the period before. */
export const comparisons = {
  change: (row: StatisticRow, { measure }: { measure: string }): number | null => {
    const [now, then] = bothPeriods(row, measure);
    return now === null || then === null ? null : now - then;
  },
  changeRate: (row: StatisticRow, { measure }: { measure: string }): number | null => {
    const [now, then] = bothPeriods(row, measure);
    return now === null || then === null || then === 0 ? null : ((now - then) * 100) / then;
  },
};

function bothPeriods(row: StatisticRow, measure: string): [number | null, number | null] {
  const cell = (of: StatisticRow | null) => (of?.[fieldName(measure)] ?? null) as number | null;
  return [cell(row), cell(row.previous)];
}

async function select(
  source: Source,
  declaration: StatisticDeclaration,
  plan: Plan,
  keys: readonly string[] | null,
): Promise<Cells[]> {
  const asked = statement(declaration, plan, keys);
  return asked === null ? [] : source.select<Cells>(asked);
}

/** Plans the request without what may not be counted for it; a measure of that refuses the whole before any row is read. */
async function availablePlan(
  source: Source,
  declaration: StatisticDeclaration,
  request: StatisticRequest,
  scope: string | null,
): Promise<Plan> {
  const plan = planOf(declaration, request, scope);
  for (const name of plan.owners) {
    const owner = declaration.owners[name]!;
    if (!isWithheld(owner, plan)) continue;
    const asked = plan.measures.some((measure) => declaration.measures[measure]!.owner === name);
    const withheld = !request.includeSynthetic || (await holdsPublished(source, owner));
    if (withheld && asked) throw tableNotAvailable();
    if (withheld) return { ...plan, owners: without(plan.owners, name), rowOwners: without(plan.rowOwners, name) };
  }
  return plan;
}

const without = (names: readonly string[], name: string) => names.filter((each) => each !== name);

async function holdsPublished(source: Source, { from }: Owner): Promise<boolean> {
  const rows = await source.select(sql`SELECT 1 AS found FROM ${from} WHERE t.synthetic = 0 LIMIT 1`);
  return rows.length > 0;
}
