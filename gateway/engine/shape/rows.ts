import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { Data } from '../data.ts';
import { childOf, readerOf, type Position, type Reader } from '../plan/positions.ts';
import type { RowLayout, Rows } from '../engine.ts';
import { fieldsOf, type Shaping } from './fields.ts';
import { leafReader, type ReadLeaf } from './leaf.ts';
import { unfit } from './writer.ts';

/** Reads the rows of a response. Throws `unfit` where a value it meets is not as the schema says. */
export type ReadRows = (root: Data) => Rows;

/** A response key: how its value is read, and whether it, and each item where it is a list, may be null. */
type Step = { readonly read: Reader; readonly mayBeNull: boolean; readonly list: { mayBeNull: boolean } | null };
type Place = {
  readonly type: GraphQLObjectType;
  readonly sets: readonly SelectionSetNode[];
  readonly position: Position;
};
type Way = { readonly steps: readonly Step[]; readonly to: Place | ReadLeaf };

/**
 * Compiles how rows are read straight from what the fetches brought, without the response between. What no cell shows is not
 * looked at. Null where a way leads through an abstract type or a list of lists, or is not asked for: then the response tells.
 */
export function compileRows(from: Place, { levels, columns, beside }: RowLayout, shaping: Shaping): ReadRows | null {
  const toItems: (readonly Step[])[] = [];
  const places: Place[] = [];
  for (const level of levels) {
    const way = wayAlong(places.at(-1) ?? from, level, shaping);
    if (way === null || typeof way.to === 'function') return null;
    toItems.push(way.steps);
    places.push(way.to);
  }
  const cells = columns.map(({ level, path, isList }) => cellAt(places[level]!, path, isList, shaping));
  const others = beside.map((path) => cellAt(from, path, false, shaping));
  if (!cells.every(isThere) || !others.every(isThere)) return null;
  const ofLevel = levels.map((_, level) =>
    columns.flatMap((column, index) => (column.level === level ? [{ index, read: cells[index]! }] : [])),
  );

  return (root) => {
    const rows: unknown[][] = [];
    const row = new Array<unknown>(cells.length).fill(null);
    const enter = (found: Data, level: number): void =>
      eachItem(found, toItems[level]!, 0, (item) => {
        for (const { index, read } of ofLevel[level]!) row[index] = read(item);
        if (level === levels.length - 1) rows.push(row.slice());
        else if (item !== null) enter(item, level + 1);
      });
    enter(root, 0);
    return { cells: rows, beside: others.map((read) => read(root)) };
  };
}

const isThere = <Value>(value: Value | null): value is Value => value !== null;

/** The steps along response keys; null where they cannot be told before the data are there. */
function wayAlong(from: Place, path: readonly string[], shaping: Shaping): Way | null {
  const steps: Step[] = [];
  let at: Place | ReadLeaf = from;
  for (const key of path) {
    if (typeof at === 'function') return null;
    const nodes: FieldNode[] | undefined = fieldsOf(at.type, at.sets, shaping).get(key);
    const field: GraphQLField<unknown, unknown> | undefined = nodes && at.type.getFields()[nodes[0]!.name.value];
    if (nodes === undefined || field === undefined) return null;
    const dataKey = shaping.keyOf(nodes[0]!);
    const step = stepOf(readerOf(at.position, dataKey), field.type);
    if (step === null) return null;
    steps.push(step);
    const named: GraphQLNamedType = getNamedType(field.type);
    if (isLeafType(named)) at = leafReader(named);
    else if (isObjectType(named))
      at = { type: named, sets: nodes.map((node) => node.selectionSet!), position: childOf(at.position, dataKey) };
    else return null;
  }
  return { steps, to: at };
}

function stepOf(read: Reader, type: GraphQLOutputType): Step | null {
  const mayBeNull = !isNonNullType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  if (!isListType(inner)) return { read, mayBeNull, list: null };
  const item = inner.ofType as GraphQLOutputType;
  if (isListType(isNonNullType(item) ? item.ofType : item)) return null;
  return { read, mayBeNull, list: { mayBeNull: !isNonNullType(item) } };
}

/** Visits what the steps lead to: nothing where a list or an object on the way is null. */
function eachItem(from: Data, steps: readonly Step[], index: number, visit: (item: Data | null) => void): void {
  const { read, mayBeNull, list } = steps[index]!;
  const found = read(from);
  if (isNull(found, mayBeNull)) return;
  const go = (item: unknown) => {
    if (index === steps.length - 1) visit(item === null ? null : objectOf(item));
    else if (item !== null) eachItem(objectOf(item), steps, index + 1, visit);
  };
  if (list === null) return go(found);
  if (!Array.isArray(found)) throw unfit;
  for (const item of found) go(isNull(item, list.mayBeNull) ? null : item);
}

type ReadCell = (item: Data | null) => unknown;

function cellAt(from: Place, path: readonly string[], isList: boolean, shaping: Shaping): ReadCell | null {
  const way = wayAlong(from, path, shaping);
  if (way === null || typeof way.to !== 'function') return null;
  const { steps, to: readLeaf } = way;
  if (isList) return (item) => (item === null ? [] : gathered(item, steps, 0, readLeaf, []));
  if (steps.some(({ list }) => list !== null)) return null;
  return (item) => {
    let at: unknown = item;
    for (const { read, mayBeNull } of steps) {
      if (at === null) return null;
      at = read(objectOf(at));
      if (isNull(at, mayBeNull)) return null;
    }
    return at === null ? null : leafOf(at, readLeaf);
  };
}

/** All values at the end of the steps, through every list on the way; a null is none. */
function gathered(from: Data, steps: readonly Step[], index: number, readLeaf: ReadLeaf, into: unknown[]): unknown[] {
  const { read, mayBeNull, list } = steps[index]!;
  const found = read(from);
  if (isNull(found, mayBeNull)) return into;
  if (list !== null && !Array.isArray(found)) throw unfit;
  for (const item of list === null ? [found] : (found as unknown[])) {
    if (list !== null && isNull(item, list.mayBeNull)) continue;
    if (index === steps.length - 1) into.push(leafOf(item, readLeaf));
    else gathered(objectOf(item), steps, index + 1, readLeaf, into);
  }
  return into;
}

function isNull(value: unknown, mayBeNull: boolean): value is null | undefined {
  if (value !== null && value !== undefined) return false;
  if (!mayBeNull) throw unfit;
  return true;
}

function objectOf(value: unknown): Data {
  if (typeof value !== 'object' || Array.isArray(value)) throw unfit;
  return value as Data;
}

function leafOf(value: unknown, read: ReadLeaf): unknown {
  const found = read(value);
  if (found === undefined) throw unfit;
  return found;
}
