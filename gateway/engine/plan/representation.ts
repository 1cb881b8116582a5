import type { QueryPlanFieldNode, QueryPlanInlineFragmentNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { mergeInto, own, put, type Data } from '../data.ts';
import type { MatchesType } from '../supergraph/types.ts';
import type { PlannerView } from '../supergraph/view.ts';
import type { Variables } from '../variables.ts';
import { childOf, leftOut, readerOf, type Position, type Reader } from './positions.ts';

/** What the supergraph says of type conditions, and of names that only the planner knows. */
type Types = { readonly matches: MatchesType; readonly view: Pick<PlannerView, 'requiredFields'> };

/** Writes what is required of an object into a representation; false where a value is missing, so nothing can be asked of it. */
type Write = (object: Data, into: Data, variables: Variables) => boolean;

/** Makes of an object what a subgraph needs to know of it, by the request's variables; null where something is missing. */
export type Represent = (object: Data, variables: Variables) => Data | null;

export function representer(requires: readonly QueryPlanSelectionNode[], position: Position, types: Types): Represent {
  const writers = requires.map((selection) => writerOf(selection, position, types));
  return (object, variables) => {
    const representation: Data = {};
    let complete = false;
    for (const write of writers) {
      // Keys of several fragments: one that cannot be written whole does not stand in the way of another.
      const part: Data = writers.length === 1 ? representation : {};
      if (!write(object, part, variables)) continue;
      complete = true;
      if (part !== representation) for (const key of Object.keys(part)) add(representation, key, part[key]);
    }
    return complete && representation.__typename !== undefined ? representation : null;
  };
}

/** Several fragments that an object is meant by may each require a part of what stands under a key. */
function add(into: Data, key: string, value: unknown): void {
  if (own(into, key) === undefined) put(into, key, value);
  else mergeInto(into, key, value);
}

function writerOf(selection: QueryPlanSelectionNode, position: Position, types: Types): Write {
  return selection.kind === 'Field'
    ? fieldWriter(selection, position, types)
    : fragmentWriter(selection, position, types);
}

function fieldWriter(field: QueryPlanFieldNode, position: Position, types: Types): Write {
  const key = field.alias ?? field.name;
  const read = readerOf(position, key);
  const name = types.view.requiredFields.get(field.name)?.field ?? key;
  const value = field.selections === undefined ? null : valueMaker(field.selections, childOf(position, key), types);
  const isLeftOut = leftOut(position, key);
  return (object, into, variables) => {
    const found = read(object);
    // What only a field requires that the client left out is not missed by the others.
    if (found === undefined) return isLeftOut?.(variables) === true;
    if (value === null) put(into, name, found);
    else add(into, name, value(found, variables));
    return true;
  };
}

function valueMaker(
  selections: readonly QueryPlanSelectionNode[],
  position: Position,
  types: Types,
): (value: unknown, variables: Variables) => unknown {
  const writers = selections.map((selection) => writerOf(selection, position, types));
  const make = (value: unknown, variables: Variables): unknown => {
    if (Array.isArray(value)) return value.map((each) => make(each, variables));
    if (typeof value !== 'object' || value === null) return null;
    const made: Data = {};
    for (const write of writers) if (!write(value as Data, made, variables)) return null;
    return made;
  };
  return make;
}

function fragmentWriter(
  { typeCondition, selections }: QueryPlanInlineFragmentNode,
  position: Position,
  types: Types,
): Write {
  const typename = readerOf(position, '__typename');
  const writers = selections.map((selection) => writerOf(selection, position, types));
  return (object, into, variables) => {
    const name = typename(object);
    // A fragment of another type asks nothing of this object; nested, that is no fault.
    if (typeCondition !== undefined && !(typeof name === 'string' && types.matches(typeCondition, name))) return true;
    for (const write of writers) if (!write(object, into, variables)) return false;
    return true;
  };
}

/** What makes two objects the same entity for a subgraph; undefined where only the representation itself can tell. */
export type Identify = (object: Data) => string | number | undefined;

/**
 * The short way to know an entity again: its type and the values of its key fields, where all of them are plain. Null where the
 * required fields are of another kind.
 */
export function identifier(
  requires: readonly QueryPlanSelectionNode[],
  position: Position,
  isObjectType: (name: string) => boolean,
): Identify | null {
  const [fragment] = requires;
  if (requires.length !== 1 || fragment?.kind !== 'InlineFragment') return null;
  const { typeCondition, selections } = fragment;
  if (typeCondition === undefined || !isObjectType(typeCondition)) return null;
  const keys: string[] = [];
  for (const selection of selections) {
    if (selection.kind !== 'Field' || selection.selections !== undefined) return null;
    if (selection.name !== '__typename') keys.push(selection.alias ?? selection.name);
  }
  if (keys.length === 0 || keys.length === selections.length) return null;
  const typename = readerOf(position, '__typename');
  const readers = keys.map((key) => readerOf(position, key));
  const ofType = (object: Data) => typename(object) === typeCondition;
  return readers.length === 1 ? identifyByOne(readers[0]!, ofType) : identifyByAll(readers, ofType);
}

function identifyByOne(read: Reader, ofType: (object: Data) => boolean): Identify {
  return (object) => {
    const value = read(object);
    return (typeof value === 'string' || typeof value === 'number') && ofType(object) ? value : undefined;
  };
}

function identifyByAll(readers: Reader[], ofType: (object: Data) => boolean): Identify {
  return (object) => {
    let all = '';
    for (const read of readers) {
      const value = read(object);
      // With its length before it, no text can pass for the end of one value and the beginning of the next.
      if (typeof value === 'string') all += `${value.length}:${value}`;
      else if (typeof value === 'number') all += `${value};`;
      else return undefined;
    }
    return ofType(object) ? all : undefined;
  };
}
