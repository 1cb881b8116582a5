import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { isData, type Data } from '../data.ts';
import { childOf, readerOf, type Position } from '../plan/positions.ts';
import type { Path } from '../plan/walk.ts';
import { fieldsOf, type Shaping } from './fields.ts';

/** Where a walk through data and response has come to. */
type Place = {
  readonly path: Path;
  readonly value: unknown;
  /** The type of the value, lists left out; null at a leaf. */
  readonly types: readonly GraphQLObjectType[];
  readonly sets: readonly SelectionSetNode[];
  readonly position: Position;
};

/**
 * The places in the response of a place in the data: the client may have asked for a field under several names, or under none
 * where only a plan needed it; then the error stands where that would have stood.
 */
export function responsePaths(
  path: Path,
  root: Data,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  position: Position,
  shaping: Shaping,
): Path[] {
  let places: Place[] = [{ path: [], value: root, types: [type], sets: [set], position }];
  for (const step of path) {
    const next = places.flatMap((place) =>
      typeof step === 'number' ? into(place, step) : below(place, step, shaping),
    );
    if (next.length === 0) break;
    places = next;
  }
  return places.map((place) => place.path);
}

function into(place: Place, index: number): Place[] {
  const value = Array.isArray(place.value) ? (place.value[index] as unknown) : undefined;
  return [{ ...place, path: [...place.path, index], value }];
}

function below({ path, value, types, sets, position }: Place, key: string, shaping: Shaping): Place[] {
  const object = isData(value) ? value : null;
  const found = new Map<string, Place>();
  for (const type of typesOf(object, types, position)) {
    for (const [name, nodes] of fieldsOf(type, sets, shaping)) {
      const field = type.getFields()[nodes[0]!.name.value];
      if (shaping.keyOf(nodes[0]!) !== key || field === undefined || found.has(name)) continue;
      found.set(name, {
        path: [...path, name],
        value: object === null ? undefined : readerOf(position, key)(object),
        types: objectTypesOf(field.type, shaping),
        sets: nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        position: childOf(position, key),
      });
    }
  }
  return [...found.values()];
}

/** The type of an object that is there; all that it could be where it is not, or where only its interface is known. */
function typesOf(object: Data | null, types: readonly GraphQLObjectType[], position: Position) {
  if (object === null || types.length === 1) return types;
  const typename = readerOf(position, '__typename')(object);
  const known = types.filter(({ name }) => name === typename);
  return known.length === 0 ? types : known;
}

function objectTypesOf(type: GraphQLOutputType, { schema }: Shaping): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return [];
  return isObjectType(named) ? [named] : isAbstractType(named) ? schema.getPossibleTypes(named) : [];
}
