import {
  getNamedType,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { Data } from '../data.ts';
import { childOf, readerOf, sourcesOf, type Position, type Supply } from '../plan/positions.ts';
import { Code, property } from './code.ts';
import { fieldsOf, typeOf, type FieldsType, type Shaping } from './fields.ts';
import { introspected, isIntrospection } from './introspect.ts';
import { isPlain, leafWriter } from './leaf.ts';

/** Writes the JSON of an object found at a place. Throws `unfit` where anything is not as the schema says. */
export type Write = (object: Data) => string;

/** Thrown where data does not fit the schema: the careful way, which says where and why, takes over. */
export const unfit = Symbol('unfit');

/**
 * Compiles the shape of a response to functions that write it, one for each place and type: each reads what it needs where the
 * plan says that it stands, checks it and appends it. What one fetch brought of an entity is written once, however often the
 * entity stands there.
 */
export function compileWriter(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  position: Position,
  shaping: Shaping,
): Write {
  if (isObjectType(type)) return objectWriter(type, sets, position, shaping);
  const typeAt = typeOf(shaping.schema, type, position);
  const writers = new Map<unknown, Write>();
  return (object) => {
    const found = typeAt(object);
    if (found === undefined) throw unfit;
    let write = writers.get(found);
    if (write === undefined) writers.set(found, (write = objectWriter(found, sets, position, shaping)));
    return write(object);
  };
}

type Field = { key: string; nodes: FieldNode[]; type: GraphQLOutputType; source: Supply | null };

function objectWriter(
  type: FieldsType,
  sets: readonly SelectionSetNode[],
  position: Position,
  shaping: Shaping,
): Write {
  const code = new Code();
  code.line('let s = "{";');
  let first = true;
  for (const run of inRuns(type, sets, position, shaping)) {
    if (run.source === null) {
      for (const field of run.fields) {
        writeField(code, field, type, 'o', position, shaping, first);
        first = false;
      }
      continue;
    }
    const part = code.value(partWriter(run.fields, type, position, shaping));
    const answer = code.local();
    const text = code.local();
    const cached = code.value(Symbol('written'));
    code.line(`const ${answer} = o[${code.value(run.source.slot)}];`);
    code.line(`if (${answer} === undefined) s += ${first ? '' : '"," + '}${part}(${code.value(nothing)});`);
    code.line('else {');
    code.line(`let ${text} = ${answer}[${cached}];`);
    code.line(`if (${text} === undefined) ${answer}[${cached}] = ${text} = ${part}(${answer});`);
    code.line(`s += ${first ? '' : '"," + '}${text};`);
    code.line('}');
    first = false;
  }
  code.line('return s + "}";');
  return code.build('o') as Write;
}

/** What stands in for the answer of a fetch that brought none: every field of it is null. */
const nothing: Data = Object.freeze({});

type FieldRun = { source: Supply | null; fields: Field[] };

/** The fields in their order, those that stand side by side and come from one fetch together. */
function inRuns(type: FieldsType, sets: readonly SelectionSetNode[], position: Position, shaping: Shaping): FieldRun[] {
  const runs: FieldRun[] = [];
  for (const [key, nodes] of fieldsOf(type, sets, shaping)) {
    const name = nodes[0]!.name.value;
    if (name === '__typename') {
      const last = runs.at(-1);
      const field: Field = { key, nodes, type: GraphQLString, source: null };
      if (last === undefined) runs.push({ source: null, fields: [field] });
      else last.fields.push(field);
      continue;
    }
    if (isIntrospection(nodes[0]!)) {
      runs.push({ source: null, fields: [{ key, nodes, type: GraphQLString, source: null }] });
      continue;
    }
    const sources = sourcesOf(position, shaping.keyOf(nodes[0]!));
    const source = !sources.own && sources.supplies.length === 1 ? sources.supplies[0]! : null;
    const field: Field = { key, nodes, type: type.getFields()[name]!.type, source };
    const last = runs.at(-1);
    if (last?.source === source) last.fields.push(field);
    else runs.push({ source, fields: [field] });
  }
  return runs;
}

/** Writes the fields that come from one fetch, of what that fetch brought. */
function partWriter(fields: Field[], type: FieldsType, position: Position, shaping: Shaping): Write {
  const code = new Code();
  code.line('let s = "";');
  fields.forEach((field, index) => writeField(code, field, type, 'o', position, shaping, index === 0));
  code.line('return s;');
  return code.build('o') as Write;
}

function writeField(
  code: Code,
  { key, nodes, type: fieldType, source }: Field,
  type: FieldsType,
  object: string,
  position: Position,
  shaping: Shaping,
  first: boolean,
): void {
  const before = `${first ? '' : ','}${JSON.stringify(key)}:`;
  if (nodes[0]!.name.value === '__typename') {
    if (!isObjectType(type)) code.line(`throw ${code.value(unfit)};`);
    else code.line(`s += ${JSON.stringify(before + JSON.stringify(type.name))};`);
    return;
  }
  if (isIntrospection(nodes[0]!)) {
    const answer = code.local();
    code.line(`const ${answer} = ${object}[${code.value(introspected)}] ?? ${code.value(nothing)};`);
    code.line(`s += ${JSON.stringify(before)} + JSON.stringify(${property(answer, key)} ?? null);`);
    return;
  }
  const value = code.local();
  const dataKey = shaping.keyOf(nodes[0]!);
  const simple = source !== null || sourcesOf(position, dataKey).supplies.length === 0;
  const read = simple ? property(object, dataKey) : `${code.value(readerOf(position, dataKey))}(${object})`;
  code.line(`const ${value} = ${read};`);
  writeValue(code, before, value, fieldType, nodes, childOf(position, dataKey), shaping);
}

/** Appends what stands before a value, and the value: together, because each text that is put together takes its memory. */
function writeValue(
  code: Code,
  before: string,
  value: string,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  position: Position,
  shaping: Shaping,
): void {
  const fail = `throw ${code.value(unfit)};`;
  const nullable = !isNonNullType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  const none = `s += ${JSON.stringify(`${before}null`)};`;
  code.line(`if (${value} === null || ${value} === undefined) ${nullable ? none : fail}`);
  if (isListType(inner)) {
    const [index, item] = [code.local(), code.local()];
    code.line(`else if (!Array.isArray(${value})) ${fail}`);
    code.line(
      `else {\ns += ${JSON.stringify(`${before}[`)};\nfor (let ${index} = 0; ${index} < ${value}.length; ${index}++) {`,
    );
    code.line(`if (${index} > 0) s += ",";\nconst ${item} = ${value}[${index}];`);
    writeValue(code, '', item, inner.ofType as GraphQLOutputType, nodes, position, shaping);
    code.line('}\ns += "]";\n}');
  } else if (isLeafType(inner)) {
    writeLeaf(code, before, value, inner.name, leafWriter(inner), fail);
  } else {
    const composite = getNamedType(inner) as GraphQLCompositeType;
    const sets = nodes.map((node) => node.selectionSet!);
    const write = code.value(compileWriter(composite, sets, position, shaping));
    code.line(`else if (typeof ${value} !== "object" || Array.isArray(${value})) ${fail}`);
    code.line(`else s += ${JSON.stringify(before)} + ${write}(${value});`);
  }
}

/**
 * The commonest leaves are checked and written in place. What was written of a text last is kept: in a list that is in order most
 * texts are those of the object before.
 */
function writeLeaf(
  code: Code,
  before: string,
  value: string,
  typeName: string,
  write: (value: unknown) => unknown,
  fail: string,
): void {
  const [key, open] = [JSON.stringify(before), JSON.stringify(`${before}"`)];
  if (typeName === 'String' || typeName === 'ID') {
    const [last, written] = [code.kept('""'), code.kept(JSON.stringify(`${before}""`))];
    const quoted = `${code.value(isPlain)}(${value}) ? ${open} + ${value} + '"' : ${key} + JSON.stringify(${value})`;
    code.line(`else if (typeof ${value} === "string") {`);
    code.line(`if (${value} !== ${last}) {\n${written} = ${quoted};\n${last} = ${value};\n}\ns += ${written};\n}`);
  } else if (typeName === 'Int') code.line(`else if ((${value} | 0) === ${value}) s += ${key} + ${value};`);
  else if (typeName === 'Boolean') code.line(`else if (typeof ${value} === "boolean") s += ${key} + ${value};`);
  const text = code.local();
  code.line(`else {\nconst ${text} = ${code.value(write)}(${value});`);
  code.line(`if (${text} === undefined) ${fail}\ns += ${key} + ${text};\n}`);
}
