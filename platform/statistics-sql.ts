import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { all, within } from './conditions.ts';
import type { Measure, Owner, StatisticDeclaration, StatisticRequest } from './statistics.ts';

/** The parent a statistics field stands on: its dimension, and that dimension's value as key. */
export type Scope = { dimension: string; keys: readonly string[] };

/** The most dimensions a statistic can be grouped by; the SQL has a column for each. */
export const mostDimensions = 3;
const area = 'AREA';

/** One grouped row as selected: the owner, whether it is the total, its scope, up to three dimension values, its measures. */
export type Cells = { owner: string; isTotal: number; scope: string | null } & Record<string, string | number | null>;

/** Names of a selected row's cells. */
export const dimensionCell = (index: number) => `d${index}`;
export const measureCell = (index: number) => `m${index}`;

/** Every owner's groups and total in one statement: a UNION with a row a group. */
export function statement(declaration: StatisticDeclaration, request: StatisticRequest, scope: Scope | null): Sql {
  const parts: Sql[] = [];
  for (const [name, owner] of Object.entries(declaration.owners)) {
    if (!answers(owner, request, scope?.dimension)) continue;
    const measures = Object.values(declaration.measures).filter((measure) => measure.owner === name);
    const width = Math.max(...Object.keys(declaration.owners).map((other) => measuresOf(declaration, other).length));
    parts.push(grouped(name, owner, measures, width, request, scope, []));
    if (request.by.length > 0 && request.by.every((dimension) => owner.dimensions[dimension] !== undefined))
      parts.push(grouped(name, owner, measures, width, request, scope, request.by));
  }
  return parts.length === 0 ? sql`SELECT area_code AS owner FROM area_lineage WHERE 1 = 0` : join(parts, ' UNION ALL ');
}

/** The measures of one owner, in the order of their cells. */
export function measuresOf(declaration: StatisticDeclaration, owner: string): string[] {
  return Object.keys(declaration.measures).filter((name) => declaration.measures[name]!.owner === owner);
}

/** Whether the owner can have everything filtered by; one that cannot is not counted, rather than counted as zero. */
export function answers(owner: Owner, { filter = {} }: StatisticRequest, scope: string | undefined): boolean {
  const asked = Object.keys(filter).filter((name) => filter[name] != null);
  return [...asked, ...(scope === undefined ? [] : [scope])].every((name) => owner.dimensions[name] !== undefined);
}

/** Counts each thing once a group: things are made distinct first, whatever the joins multiplied. */
function grouped(
  name: string,
  owner: Owner,
  measures: Measure[],
  width: number,
  request: StatisticRequest,
  scope: Scope | null,
  by: readonly string[],
): Sql {
  const group = ['scope', ...by.map((_, index) => dimensionCell(index))].map((column) => raw(column));
  const aggregates = Array.from({ length: width }, (_, index) => {
    const measure = measures[index];
    return sql`${measure === undefined ? sql`NULL` : aggregate(measure, index)} AS ${raw(measureCell(index))}`;
  });
  const dimensions = Array.from({ length: mostDimensions }, (_, index) =>
    index < by.length ? raw(dimensionCell(index)) : sql`NULL AS ${raw(dimensionCell(index))}`,
  );
  const medians = measures.flatMap((measure, index) => (measure.aggregate === 'MEDIAN' ? [places(index, group)] : []));
  const things =
    medians.length === 0
      ? sql`(${thingsOf(owner, measures, request, scope, by)}) thing`
      : sql`(SELECT thing.*, ${join(medians)} FROM (${thingsOf(owner, measures, request, scope, by)}) thing) thing`;
  return sql`SELECT ${name} AS owner, ${by.length === 0 ? 1 : 0} AS is_total, scope, ${join(dimensions)}, ${join(aggregates)}
    FROM ${things} GROUP BY ${join(group)}`;
}

/** Each thing once a group, with its values. */
function thingsOf(
  owner: Owner,
  measures: Measure[],
  request: StatisticRequest,
  scope: Scope | null,
  by: readonly string[],
): Sql {
  const { filter = {}, includePredecessors = false, ofPredecessors = false, includeSynthetic = false } = request;
  const joins: Sql[] =
    scope === null
      ? []
      : [sql`JOIN (${members(owner, scope.dimension, scope.keys, ofPredecessors, true)}) link ON link.id = t.id`];
  const where: Sql[] = includeSynthetic ? [] : [sql`t.synthetic = 0`];
  const columns = by.map((dimension, index) => {
    const { column, joins: links = [] } = owner.dimensions[dimension]!;
    joins.push(...links);
    const rolled = dimension === area && (includePredecessors || ofPredecessors);
    if (rolled) joins.push(rollUp(column, filter[area], ofPredecessors));
    const value = rolled ? sql`COALESCE(rolled.area_code, ${column})` : column;
    if (filter[dimension] != null) where.push(within(value, filter[dimension]));
    return sql`${value} AS ${raw(dimensionCell(index))}`;
  });
  for (const [dimension, values] of Object.entries(filter))
    if (values != null) where.push(sql`t.id IN (${members(owner, dimension, values, includePredecessors, false)})`);
  const values = measures.map((measure, index) => sql`${measure.value ?? sql`1`} AS ${raw(`v${index}`)}`);
  return sql`SELECT DISTINCT ${scope === null ? sql`NULL` : sql`link.parent_key`} AS scope,
    ${join([...columns, ...values, sql`t.id AS id`])}
    FROM ${owner.from} ${joined(joins)} ${all(where)}`;
}

/** Ids of the things that have one of the values; with its value beside each where the values are parents. */
function members(
  owner: Owner,
  dimension: string,
  values: readonly string[],
  includePredecessors: boolean,
  keyed: boolean,
): Sql {
  const { column, joins = [] } = owner.dimensions[dimension]!;
  const rolled = dimension === area && includePredecessors;
  const key = rolled ? sql`family.area_code` : column;
  return sql`SELECT ${keyed ? sql`DISTINCT ${key} AS parent_key,` : empty} t.id FROM ${owner.from} ${joined(joins)}
    ${rolled ? sql`JOIN area_lineage family ON family.member_code = ${column}` : empty} WHERE ${within(key, values)}`;
}

/** Joins one after another; what two dimensions both need (a meeting's panel) is joined once. */
function joined(joins: Sql[]): Sql {
  const once = new Map(joins.map((each) => [each.sql, each]));
  return join([empty, ...once.values()], ' ');
}

/** Puts a predecessor into the row of each Area it became part of: those asked for, else the parent, else those with no successor. */
function rollUp(column: Sql, asked: readonly string[] | null | undefined, ofParent: boolean): Sql {
  const newest = sql`NOT EXISTS (SELECT 1 FROM area_lineage later WHERE later.member_code = rolled.area_code AND later.area_code <> rolled.area_code)`;
  const unasked = ofParent ? sql`rolled.area_code = link.parent_key` : newest;
  const heads = asked == null ? unasked : within(sql`rolled.area_code`, asked);
  return sql`LEFT JOIN area_lineage rolled ON rolled.member_code = ${column} AND ${heads}`;
}

function aggregate({ aggregate: kind, value }: Measure, index: number): Sql {
  const cell = raw(`v${index}`);
  if (kind === 'COUNT') return value === undefined ? sql`COUNT(*)` : sql`COALESCE(SUM(${cell}), 0)`;
  if (kind === 'SUM') return sql`COALESCE(SUM(${cell}), 0)`;
  // 1e2 makes the quotient a double on both engines; a decimal would be cut short on MySQL.
  if (kind === 'RATE') return sql`SUM(${cell}) * 1e2 / NULLIF(COUNT(${cell}), 0)`;
  return sql`AVG(CASE WHEN ${raw(`p${index}`)} * 2 BETWEEN ${raw(`n${index}`)} AND ${raw(`n${index}`)} + 2 THEN ${cell} * 1e0 END)`;
}

/** Each value's place in its group and how many there are: what a median is picked by. */
function places(index: number, group: Sql[]): Sql {
  const cell = raw(`v${index}`);
  return sql`ROW_NUMBER() OVER (PARTITION BY ${join(group)} ORDER BY (${cell} IS NULL), ${cell}) AS ${raw(`p${index}`)},
    COUNT(${cell}) OVER (PARTITION BY ${join(group)}) AS ${raw(`n${index}`)}`;
}
