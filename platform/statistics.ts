import DataLoader from 'dataloader';
import type { Source } from './database.ts';
import { byArguments } from './loaders.ts';
import { available } from './statistics/available.ts';
import { fieldName, type StatisticDeclaration } from './statistics/declaration.ts';
import { layBeside } from './statistics/lay-beside.ts';
import { lookUp } from './statistics/look-up.ts';
import { read, type Statistic, type StatisticRow } from './statistics/read.ts';
import type { Plan, StatisticRequest } from './statistics/request.ts';
import { statement, type Cells } from './statistics/statement.ts';

export type { DimensionSource, Measure, Owner, StatisticDeclaration } from './statistics/declaration.ts';
export type { Statistic, StatisticRow } from './statistics/read.ts';
export type { StatisticRequest } from './statistics/request.ts';
export { requestOf, type StatisticArguments } from './statistics/selection.ts';

/** A statistic over everything. */
export function rootStatistics(source: Source, declaration: StatisticDeclaration) {
  return async (request: StatisticRequest): Promise<Statistic> =>
    (await answers(source, declaration, request, null, null))[0]!;
}

/** The same statistic on each of many parents (`dimension` AREA, STRAND or PANEL), in one statement a request. */
export function scopedStatistics(source: Source, declaration: StatisticDeclaration, dimension: string) {
  return byArguments(
    (request: StatisticRequest) =>
      new DataLoader<string, Statistic>((keys) => answers(source, declaration, request, dimension, keys)),
  );
}

/** The statistic of each parent, or the one of the root: what is counted, and beside it what is looked up in releases. */
async function answers(
  source: Source,
  declaration: StatisticDeclaration,
  request: StatisticRequest,
  scope: string | null,
  keys: readonly string[] | null,
): Promise<Statistic[]> {
  const { plan, tables } = await available(source, declaration, request, scope);
  const parents = keys ?? [null];
  const byParent = new Map<string | null, Cells[]>(parents.map((parent) => [parent, []]));
  for (const cell of await select(source, declaration, plan, keys)) byParent.get(cell.scope)?.push(cell);
  let statistics = parents.map((parent) => read(declaration, plan, byParent.get(parent)!));
  for (const table of tables) {
    const found = await lookUp(source, plan, table, parents);
    statistics = statistics.map((counted, index) =>
      layBeside(declaration, plan, request, table, counted, found[index]!),
    );
  }
  return statistics;
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
