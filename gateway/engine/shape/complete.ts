import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { isData, own, put, type Data } from '../data.ts';
import { childOf, readerOf, type Position } from '../plan/positions.ts';
import type { Path } from '../plan/walk.ts';
import { fieldsOf, typeOf, type FieldsType, type Shaping } from './fields.ts';
import { introspected, isIntrospection } from './introspect.ts';
import { leafWriter } from './leaf.ts';

/** Data does not fit the schema at a place, and a null stands there or above. */
export type Misfit = { path: Path; message: string };

/**
 * Shapes a response the careful way (GraphQL, "Value Completion"): what does not fit the schema becomes null, a null where none
 * may be makes its parent null, and every such place is named. Slower than a writer, and used where a writer gave up.
 * @returns `data: null` where the null reached the root.
 */
export function complete(
  root: Data,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  position: Position,
  shaping: Shaping,
): { data: Data | null; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  const data = completeObject(root, type, [set], position, { ...shaping, misfits }, []);
  return { data: data === nulled ? null : data, misfits };
}

/** A null that may not stand where it is. */
const nulled = Symbol('nulled');
type Completing = Shaping & { misfits: Misfit[] };

function completeObject(
  object: Data,
  type: FieldsType,
  sets: readonly SelectionSetNode[],
  position: Position,
  completing: Completing,
  path: Path,
): Data | typeof nulled {
  const completed: Data = {};
  let isNulled = false;
  for (const [key, nodes] of fieldsOf(type, sets, completing)) {
    const name = nodes[0]!.name.value;
    if (name === '__typename') {
      if (isObjectType(type)) put(completed, key, type.name);
      else {
        misfit(`expected an object of ${type.name} whose type is known`, completing, [...path, key]);
        isNulled = true;
      }
      continue;
    }
    if (isIntrospection(nodes[0]!)) {
      put(completed, key, own((object[introspected] ?? {}) as Data, key) ?? null);
      continue;
    }
    const dataKey = completing.keyOf(nodes[0]!);
    const field = { nodes, position: childOf(position, dataKey), of: `field ${type.name}.${name}` };
    const value = readerOf(position, dataKey)(object);
    const result = completeValue(value, type.getFields()[name]!.type, field, completing, [...path, key]);
    // Every other field is looked at all the same: each fault is named.
    if (result === nulled) isNulled = true;
    else put(completed, key, result);
  }
  return isNulled ? nulled : completed;
}

type Field = { nodes: FieldNode[]; position: Position; of: string };

function completeValue(
  value: unknown,
  type: GraphQLOutputType,
  field: Field,
  completing: Completing,
  path: Path,
): unknown {
  if (isNonNullType(type)) {
    const before = completing.misfits.length;
    const result = completeValue(value, type.ofType, field, completing, path);
    if (result !== null) return result;
    if (completing.misfits.length === before)
      completing.misfits.push({ path, message: `Cannot return null for non-nullable ${field.of}.` });
    return nulled;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) return misfit(`expected a list for ${field.of}`, completing, path);
    const items = value.map((each, index) =>
      completeValue(each, type.ofType as GraphQLOutputType, field, completing, [...path, index]),
    );
    return items.includes(nulled) ? null : items;
  }
  if (isLeafType(type)) {
    const text = leafWriter(type)(value);
    if (text === undefined) return misfit(`expected a value of ${type.name} for ${field.of}`, completing, path);
    return JSON.parse(text) as unknown;
  }
  if (!isData(value)) return misfit(`expected an object for ${field.of}`, completing, path);
  return completeComposite(value, type as GraphQLCompositeType, field, completing, path);
}

function completeComposite(
  value: Data,
  type: GraphQLCompositeType,
  field: Field,
  completing: Completing,
  path: Path,
): unknown {
  const objectType = isObjectType(type) ? type : typeOf(completing.schema, type, field.position)(value);
  if (objectType === undefined) return misfit(`expected an object of ${type.name} for ${field.of}`, completing, path);
  const sets = field.nodes.map((node) => node.selectionSet!);
  const result = completeObject(value, objectType, sets, field.position, completing, path);
  return result === nulled ? null : result;
}

function misfit(message: string, { misfits }: Completing, path: Path): null {
  misfits.push({ path, message: `The answer of a subgraph does not fit the schema: ${message}.` });
  return null;
}
