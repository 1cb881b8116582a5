import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { within } from '../conditions.ts';
import { rollUpFor } from '../roll-up.ts';
import type { DimensionSource, Owner, StatisticDeclaration } from './declaration.ts';
import { withYearsBefore } from './grains.ts';
import type { Plan } from './request.ts';

/** How the things of one owner are reached: the rows `t`, their parent and dimensions, and whether a thing may come twice. */
export type Reading = {
  from: Sql;
  /** How many things a row stands for; null where it is one. */
  weight: Sql | null;
  scope: Sql;
  synthetic: Sql;
  dimensions: Sql[];
  joins: Sql[];
  where: Sql[];
  distinct: boolean;
};

const area = 'AREA';
const year = 'FINANCIAL_YEAR';

/**
 * How one owner's things are read for some of its measures.
 * @param keys the parents; null for the root
 */
export function readingOf(
  declaration: StatisticDeclaration,
  ownerName: string,
  plan: Plan,
  measures: readonly string[],
  by: readonly string[],
  keys: readonly string[] | null,
): Reading {
  const owner = declaration.owners[ownerName]!;
  const { includePredecessors = false, includeSynthetic = false } = plan.request;
  const ofPredecessors = plan.scope === area && (plan.request.ofPredecessors ?? false);
  const filter = filterOf(plan, by);
  const place = placeOf(declaration, owner, plan, measures, by, Object.keys(filter));
  const joins: Sql[] = [];
  const where: Sql[] = includeSynthetic ? [] : [sql`t.synthetic = 0`];
  let distinct = false;
  const reach = ({ column, joins: links = [], single }: DimensionSource) => {
    joins.push(...links);
    if (links.length > 0 && !single) distinct = true;
    return column;
  };

  let scope: Sql = sql`NULL`;
  if (keys !== null) {
    const parent = owner.dimensions[plan.scope!]!;
    if (isSingle(parent) && !ofPredecessors) {
      scope = reach(parent);
      where.push(within(scope, keys));
    } else {
      joins.push(sql`JOIN (${members(place.from, parent, keys, ofPredecessors, true)}) link ON link.id = t.id`);
      scope = sql`link.parent_key`;
    }
  }
  const dimensions = by.map((name) => {
    const column = reach(owner.dimensions[name]!);
    const rolled = name === area && (includePredecessors || ofPredecessors);
    if (rolled) joins.push(rollUp(column, filter[area], ofPredecessors));
    const value = rolled ? sql`COALESCE(rolled.area_code, ${column})` : column;
    if (filter[name] !== undefined) where.push(within(value, filter[name]));
    return value;
  });
  for (const [name, values] of Object.entries(filter)) {
    const dimension = owner.dimensions[name]!;
    const rolled = name === area && includePredecessors;
    // The rows' own condition is enough, unless it is about the Area that a thing is rolled up to rather than its own.
    const rolledToParent = name === area && ofPredecessors;
    if (by.includes(name) && (rolled || (isSingle(dimension) && !rolledToParent))) continue;
    if (isSingle(dimension) && !rolled) where.push(within(reach(dimension), values));
    else where.push(sql`t.id IN (${members(place.from, dimension, values, rolled, false)})`);
  }
  const asked = plan.request.filter?.[year];
  if (plan.compared !== null && by.length > 0 && asked != null) {
    // The year before is there to be compared with; what has no period of the grain is compared with nothing.
    const period = reach(owner.dimensions[plan.compared]!);
    where.push(sql`(${period} IS NOT NULL OR ${within(reach(owner.dimensions[year]!), asked)})`);
  }
  return {
    ...place,
    scope,
    synthetic: owner.synthetic ?? sql`t.synthetic`,
    dimensions,
    joins: once(joins),
    where,
    distinct,
  };
}

const isSingle = ({ joins, single }: DimensionSource) => joins === undefined || joins.length === 0 || single === true;

/** The filter by dimension. Rows that are compared with the period before also need the financial year before the first. */
function filterOf({ request, compared }: Plan, by: readonly string[]): Record<string, readonly string[]> {
  const given = Object.entries(request.filter ?? {}).filter((entry): entry is [string, string[]] => entry[1] != null);
  return Object.fromEntries(
    given.map(([name, values]) => [
      name,
      name === year && compared !== null && by.length > 0 ? withYearsBefore(values) : values,
    ]),
  );
}

/** The table to read: the coarsest roll-up that has every column needed of `t`, else the owner's own rows. */
function placeOf(
  declaration: StatisticDeclaration,
  owner: Owner,
  { scope }: Plan,
  measures: readonly string[],
  by: readonly string[],
  filtered: readonly string[],
): Pick<Reading, 'from' | 'weight'> {
  const dimensions = [...by, ...filtered, ...(scope === null ? [] : [scope])].map((name) => owner.dimensions[name]!);
  const expressions = [
    ...dimensions.flatMap(({ column, joins = [] }) => [column, ...joins]),
    ...measures.flatMap((name) => [
      declaration.measures[name]!.value ?? empty,
      declaration.measures[name]!.of ?? empty,
    ]),
  ];
  const found = owner.rollUps && rollUpFor(owner.rollUps, expressions);
  return found === undefined
    ? { from: owner.from, weight: null }
    : { from: sql`${raw(found.table)} t`, weight: sql`t.things` };
}

/** Ids of the things that have one of the values; with its value beside each where the values are parents. */
function members(
  from: Sql,
  { column, joins = [] }: DimensionSource,
  values: readonly string[],
  includePredecessors: boolean,
  keyed: boolean,
): Sql {
  const key = includePredecessors ? sql`family.area_code` : column;
  return sql`SELECT ${keyed ? sql`DISTINCT ${key} AS parent_key,` : empty} t.id FROM ${from} ${join([empty, ...once(joins)], ' ')}
    ${includePredecessors ? sql`JOIN area_lineage family ON family.member_code = ${column}` : empty} WHERE ${within(key, values)}`;
}

/** What two dimensions both need (a meeting's panel) is joined once. */
function once(joins: Sql[]): Sql[] {
  return [...new Map(joins.map((each) => [each.sql, each])).values()];
}

/** Puts a predecessor into the row of each Area it became part of: those asked for, else the parent, else those with no successor. */
function rollUp(column: Sql, asked: readonly string[] | undefined, ofParent: boolean): Sql {
  const newest = sql`NOT EXISTS (SELECT 1 FROM area_lineage later WHERE later.member_code = rolled.area_code AND later.area_code <> rolled.area_code)`;
  const unasked = ofParent ? sql`rolled.area_code = link.parent_key` : newest;
  const heads = asked === undefined ? unasked : within(sql`rolled.area_code`, asked);
  return sql`LEFT JOIN area_lineage rolled ON rolled.member_code = ${column} AND ${heads}`;
}
