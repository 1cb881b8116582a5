import { Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { FetchDataRewrite, FetchNode, PlanNode } from '@apollo/query-planner';
import { mergeInto, isInherited, own, type Data } from '../data.ts';
import type { IsInterfaceObject } from '../supergraph/types.ts';
import type { Variables } from '../variables.ts';

/**
 * A place in the response, lists left out: `areas`, `areas.panels`. It knows which answers stand there. What a fetch brings to
 * a place is not merged into the objects found there but hung on them, whole, under the fetch's own symbol (its slot): one
 * entity may so stand in a thousand places, is never copied, and no two fetches can overwrite one another.
 */
export type Position = {
  readonly children: Map<string, Position>;
  /** Response keys that the object found here has itself. */
  readonly own: Map<string, HasFields>;
  /** Fetches that hang something on the objects found here, in the order of the plan. */
  readonly supplies: Supply[];
  readonly readers: Map<string, Reader>;
  /** Under which conditions a key is fetched at all, one entry for each time it is selected; one without any is always met. */
  readonly conditions: Map<string, (readonly Condition[])[]>;
};
/** A variable of `@include` (`is: true`) or `@skip`. */
type Condition = { readonly variable: string; readonly is: boolean };
export type Supply = { readonly slot: symbol; readonly keys: Map<string, HasFields> };
export type Reader = (object: Data) => unknown;
type HasFields = boolean;

/** Where a fetch hangs what it brings. */
export type Placement = { readonly position: Position; readonly supply: Supply };

export function newPosition(): Position {
  return { children: new Map(), own: new Map(), supplies: [], readers: new Map(), conditions: new Map() };
}

export function childOf(position: Position, key: string): Position {
  let child = position.children.get(key);
  if (child === undefined) position.children.set(key, (child = newPosition()));
  return child;
}

/** The response keys of a path; the planner's `@` stands for "every member of the list", which the data says itself. */
export function keysOf(path: readonly (string | number)[]): string[] {
  return path.map(String).filter((step) => step !== '@');
}

/** Notes for every fetch of a plan what it brings where. */
export function placeFetches(
  root: Position,
  plan: PlanNode,
  isInterfaceObject: IsInterfaceObject,
): Map<FetchNode, Placement> {
  const placements = new Map<FetchNode, Placement>();
  const visit = (node: PlanNode, path: string[], under: readonly Condition[]): void => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return node.nodes.forEach((each) => visit(each, path, under));
      case 'Flatten':
        return visit(node.node, [...path, ...keysOf(node.path)], under);
      case 'Condition':
        for (const is of [true, false]) {
          const clause = is ? node.ifClause : node.elseClause;
          if (clause !== undefined) visit(clause, path, [...under, { variable: node.condition, is }]);
        }
        return;
      case 'Fetch':
        placements.set(node, placeFetch(root, path, node, isInterfaceObject, under));
        return;
      default:
        throw new Error(`expected a plan without @defer; got a node ${node.kind}`);
    }
  };
  visit(plan, [], []);
  return placements;
}

function placeFetch(
  root: Position,
  path: string[],
  node: FetchNode,
  isInterfaceObject: IsInterfaceObject,
  under: readonly Condition[],
): Placement {
  const position = path.reduce(childOf, root);
  const supply: Supply = { slot: Symbol(path.join('.')), keys: new Map() };
  position.supplies.push(supply);
  const selectionSet = selectionOf(node);
  noteFields(position, supply.keys, selectionSet, renamed(node.outputRewrites), '', under);
  // It names the interface as the type, of an object whose type may be known already.
  if (typesOf(selectionSet).some((type) => isInterfaceObject(node.serviceName, type))) supply.keys.delete('__typename');
  return { position, supply };
}

/** What a fetch selects: for entities what it selects of them. */
function selectionOf({ operation, requires }: FetchNode): SelectionSetNode {
  const definition = parse(operation, { noLocation: true }).definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  );
  const selectionSet = (definition as { selectionSet: SelectionSetNode }).selectionSet;
  const [entities] = selectionSet.selections;
  return requires === undefined || entities?.kind !== Kind.FIELD ? selectionSet : entities.selectionSet!;
}

function typesOf({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((each) =>
    each.kind === Kind.INLINE_FRAGMENT ? (each.typeCondition?.name.value ?? []) : [],
  );
}

/** Keys that are called otherwise in the subgraph's answer than in ours, by their path in the answer. */
function renamed(rewrites: FetchDataRewrite[] = []): Map<string, string> {
  return new Map(
    rewrites.flatMap((rewrite) =>
      rewrite.kind === 'KeyRenamer'
        ? [[rewrite.path.filter((step) => !step.startsWith('... on ')).join('.'), rewrite.renameKeyTo]]
        : [],
    ),
  );
}

function noteFields(
  position: Position,
  keys: Map<string, HasFields>,
  { selections }: SelectionSetNode,
  names: Map<string, string>,
  path: string,
  outside: readonly Condition[],
): void {
  for (const selection of selections) {
    const under = [...outside, ...conditionsOf(selection)];
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('expected a sub-query without named fragments');
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      noteFields(position, keys, selection.selectionSet, names, path, under);
      continue;
    }
    const sent = (selection.alias ?? selection.name).value;
    const key = names.get(path + sent) ?? sent;
    keys.set(key, selection.selectionSet !== undefined || keys.get(key) === true);
    position.conditions.set(key, [...(position.conditions.get(key) ?? []), under]);
    if (selection.selectionSet === undefined) continue;
    const child = childOf(position, key);
    noteFields(child, child.own, selection.selectionSet, names, `${path + sent}.`, under);
  }
}

function conditionsOf({ directives = [] }: SelectionNode): Condition[] {
  return directives.flatMap(({ name, arguments: [given] = [] }) =>
    given?.value.kind === Kind.VARIABLE ? [{ variable: given.value.name.value, is: name.value === 'include' }] : [],
  );
}

/** Says whether a key is left out by the conditions of a request; null where it never is. */
export function leftOut(position: Position, key: string): ((variables: Variables) => boolean) | null {
  const alternatives = position.conditions.get(key) ?? [[]];
  if (alternatives.some((conditions) => conditions.length === 0)) return null;
  return (variables) =>
    alternatives.every((conditions) => conditions.some(({ variable, is }) => (variables[variable] === true) !== is));
}

/** Who can say what stands under a key here: the object itself, fetches, or both. */
export type Sources = { readonly own: boolean; readonly supplies: readonly Supply[] };

export function sourcesOf(position: Position, key: string): Sources {
  const supplies = position.supplies.filter(({ keys }) => keys.has(key));
  if (isMerged(position, key)) return { own: true, supplies: [] };
  return { own: position.own.has(key) || supplies.length === 0, supplies };
}

/** Whether anything of the plan brings what stands under a key. */
export function isBrought(position: Position, key: string): boolean {
  return position.own.has(key) || position.supplies.some(({ keys }) => keys.has(key));
}

/** Whether several answers each say a part of the object under a key: then their parts are merged into one. */
function isMerged(position: Position, key: string): boolean {
  const parts = position.supplies.filter(({ keys }) => keys.get(key) === true).length;
  return parts + (position.own.get(key) === true ? 1 : 0) > 1;
}

/** How to read a key of the objects found here. */
export function readerOf(position: Position, key: string): Reader {
  let reader = position.readers.get(key);
  if (reader === undefined) position.readers.set(key, (reader = makeReader(position, key)));
  return reader;
}

function makeReader(position: Position, key: string): Reader {
  const { own: inObject, supplies } = sourcesOf(position, key);
  const read = isInherited(key) ? (object: Data) => own(object, key) : (object: Data) => object[key];
  if (supplies.length === 0) return read;
  const slots = supplies.map(({ slot }) => slot);
  // The object of an interface is known by its exact type only from the subgraph that was asked last.
  if (key === '__typename') slots.reverse();
  const hung = slots.map((slot): Reader => {
    return (object) => {
      const answer = object[slot] as Data | undefined;
      return answer === undefined ? undefined : read(answer);
    };
  });
  if (!inObject) return firstOf(hung);
  return firstOf(key === '__typename' ? [...hung, read] : [read, ...hung]);
}

/** The first value there is; null where one says null and none says more, undefined where none says anything. */
function firstOf(readers: Reader[]): Reader {
  if (readers.length === 1) return readers[0]!;
  return (object) => {
    let found: unknown;
    for (const read of readers) {
      const value = read(object);
      if (value !== undefined && value !== null) return value;
      found = value === null ? null : found;
    }
    return found;
  };
}

/** How to hang what a fetch brought on an object; what several answers say parts of is merged into the object itself. */
export function attacher({ position, supply }: Placement): (object: Data, answer: Data) => void {
  const { slot } = supply;
  const merged = [...supply.keys.keys()].filter((key) => isMerged(position, key));
  if (merged.length === 0) return (object, answer) => void (object[slot] = answer);
  return (object, answer) => {
    object[slot] = answer;
    for (const key of merged) mergeInto(object, key, own(answer, key));
  };
}
