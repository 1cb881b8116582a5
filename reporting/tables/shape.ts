import { getNamedType, isEnumType, isLeafType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { headingOf } from '../words/columns.ts';
import type { Table } from '../report.ts';
import { selectedAlong, type Selected } from './selection.ts';
import type { Column, TableShape } from './table.ts';

/** Objects that only hold others: they lend no word to the id of a column. */
const structural = new Set(['total', 'node', 'nodes', 'edges', 'rows']);
const types: Record<string, Column['type']> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'dateTime',
};

/** Works out the columns of a table from what the operation selects. Throws an error that says what was expected of it. */
export function tableShape(table: Table, selected: readonly Selected[]): TableShape {
  const along = selectedAlong(selected, table.rows);
  if (along === null) throw new Error(`rows: expected response keys of the operation; got ${table.rows}`);
  const { levels, lists } = levelsOf(along);
  const columns = lists.flatMap((list, level) =>
    level === lists.length - 1
      ? list.children.flatMap((child) => columnsOf(child, level, [], null))
      : list.children.filter(isLeaf).flatMap((child) => columnsOf(child, level, [], null)),
  );
  const twice = columns.find(({ id }, index) => columns.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined)
    throw new Error(
      `columns: expected each id once; got ${twice.id} twice, which an alias in the operation would tell apart`,
    );
  const paged = columns.find(({ path }) => path.slice(0, -1).some((key) => key === 'nodes' || key === 'edges'));
  if (paged !== undefined)
    throw new Error(
      `columns: expected none from within a connection, which may have more than a cell can tell; got ${paged.id}`,
    );
  return {
    table,
    columns: columns.map((column) => finished(column, columns, table)),
    levels,
    connection: connectionOf(along),
  };
}

/** Each list on the way, the last of which, or the object there, holds the rows. */
function levelsOf(along: readonly Selected[]): { levels: string[][]; lists: Selected[] } {
  const levels: string[][] = [[]];
  const lists: Selected[] = [];
  along.forEach((each, index) => {
    levels.at(-1)!.push(each.key);
    const isLast = index === along.length - 1;
    if (!isLast && !isList(each.field.type)) return;
    lists.push(each);
    if (!isLast) levels.push([]);
  });
  return { levels, lists };
}

function connectionOf(along: readonly Selected[]): string[] | null {
  const at = along.findIndex(({ variables }) => variables.get('after') === 'after');
  return at < 0 ? null : along.slice(0, at + 1).map(({ key }) => key);
}

type Draft = Omit<Column, 'heading' | 'flag'>;

function columnsOf(selected: Selected, level: number, before: readonly string[], parent: Selected | null): Draft[] {
  const path = [...before, selected.key];
  if (!isLeaf(selected)) {
    const inner = selected.children.flatMap((child) => columnsOf(child, level, path, selected));
    return isList(selected.field.type) ? inner.map((column) => ({ ...column, isList: true })) : inner;
  }
  const type = getNamedType(selected.field.type);
  return [
    {
      id: idOf(path),
      type: types[type.name] ?? 'string',
      isList: isList(selected.field.type),
      enumName: isEnumType(type) ? type.name : null,
      definition: selected.field.description ?? '',
      coordinate: coordinateOf(selected),
      parentCoordinate: parent === null ? null : coordinateOf(parent),
      level,
      path,
    },
  ];
}

function finished(column: Draft, all: readonly Draft[], { headings }: Table): Column {
  const heading = headings?.[column.id] ?? headingOf(column.coordinate, column.parentCoordinate, column.path.at(-1)!);
  if (heading === null)
    throw new Error(`headings: expected words for the column ${column.id}, which has none in words/columns.ts`);
  return { ...column, heading, flag: flagOf(column, all) };
}

/** A number's flag stands beside it, as `flag` or under the number's own name. */
function flagOf({ path, level, type }: Draft, all: readonly Draft[]): string | null {
  if (type !== 'integer' && type !== 'number') return null;
  const place = path.slice(0, -1).join('.');
  const flag = all.find(
    (other) =>
      other.enumName === 'FigureFlag' &&
      other.level === level &&
      other.path.slice(0, -1).join('.') === place &&
      (other.path.at(-1) === `${path.at(-1)}Flag` || other.path.at(-1) === 'flag'),
  );
  return flag?.id ?? null;
}

function idOf(path: readonly string[]): string {
  const words = path.filter((key, index) => index === path.length - 1 || !structural.has(key));
  return words.map((word, index) => (index === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join('');
}

function coordinateOf({ parent, field }: Selected): string {
  return `${parent.name}.${field.name}`;
}

function isLeaf({ field }: Selected): boolean {
  return isLeafType(getNamedType(field.type));
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
