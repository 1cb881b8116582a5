import type { Sql } from 'sql-template-tag';
import type { Source } from '../database.ts';
import type { ClosedList } from '../disclosure/closed-list.ts';
import type { RollUps } from '../roll-up.ts';

/**
 * A property of counted things: an expression over the owner's row `t`, or over what `joins` add. Joins give a row a value;
 * `single` says that they give each thing one at most, so that nothing need be made distinct again.
 */
export type DimensionSource = { column: Sql; joins?: Sql[]; single?: true };
/** A thing that is counted. Dimensions it does not name it cannot have. */
export type Owner = {
  from: Sql;
  /** What is read instead of `from`: the coarsest that has every column of `t` that a request needs. */
  rollUps?: RollUps;
  dimensions: Record<string, DimensionSource>;
  /** 1 where counting a thing counts something made by a generator; that of its row where not set. */
  synthetic?: Sql;
  /** Import kinds its rows come from: their latest load is its freshness. */
  imports: readonly string[];
  /**
   * What published things of this owner may be grouped and filtered by, and never under a parent; anything else is looked up in
   * releases, or `TABLE_NOT_AVAILABLE`, unless there are synthetic ones alone. Not set: everything.
   */
  publishedOnlyBy?: readonly string[];
  /** What is looked up; not set: nothing. */
  released?: Released;
};
/** The released tables of an owner's published things: one measure, whose cells are looked up and never counted. */
export type Released = {
  /** Its `measure` is that of the statistic, as `CASE_REVIEW_COUNT`. */
  list: ClosedList;
  /** Its dimensions of time: how many financial years, up to the release's day, a cell by each counts together. */
  times: Readonly<Record<string, number>>;
  /** All codes that a cell can have by each other dimension, in code order; one that a release lacks is no cell of it. */
  codes: Readonly<Record<string, (source: Source) => Promise<readonly string[]>>>;
};
/**
 * What is made of `value`, evaluated once a thing: COUNT of things, SUM of values, RATE in percent (values 1, 0, or null
 * for a thing outside the denominator), RATIO of the sum of values to the sum of `of` in percent, MEDIAN of the values that
 * are not null.
 */
export type Measure = {
  owner: string;
  aggregate: 'COUNT' | 'SUM' | 'RATE' | 'RATIO' | 'MEDIAN';
  value?: Sql;
  of?: Sql;
  definition: string;
  unit: string;
  denominator?: string;
};
/** A statistic as data: what can be grouped by, what is counted, and whose property each dimension is. */
export type StatisticDeclaration = {
  name: string;
  /** `type` is the GraphQL type of the row's field. */
  dimensions: Record<string, { definition: string; type: string }>;
  owners: Record<string, Owner>;
  measures: Record<string, Measure>;
};

/** The most dimensions a statistic can be grouped by. */
export const mostDimensions = 3;

/** `PANEL_KIND` → `panelKind`, `RESPONDED_WITHIN_90_DAYS_RATE` → `respondedWithin90DaysRate`: the field of a row. */
export const fieldName = (name: string): string =>
  name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `panelKind` → `PANEL_KIND`: the enum value of a row's field. */
export const enumName = (field: string): string => field.replace(/[A-Z]|\d+/g, (part) => `_${part}`).toUpperCase();

/** Fields of a row that say of a measure that may be looked up what its number is. */
export const releasedFields = (measure: string) => ({
  flag: `${measure}Flag`,
  margin: `${measure}Margin`,
  source: `${measure}Source`,
});

/** Whether an owner has every one of the dimensions. */
export const owns = (owner: Owner, dimensions: readonly string[]): boolean =>
  dimensions.every((name) => owner.dimensions[name] !== undefined);

/** Whether a measure of nothing is 0; a rate or median of nothing is null. */
export const countsUp = ({ aggregate }: Measure): boolean => aggregate === 'COUNT' || aggregate === 'SUM';
