import type { JsonSchema } from '../parameters/schema.ts';
import type { Column, TableShape } from '../tables/table.ts';

/** A report as JSON: the whole, or the rows of the one table that was named. */
export function answerSchema(tables: readonly TableShape[]): JsonSchema {
  const byName = tables.map((shape) => [shape.table.name, { type: 'array', items: rowSchema(shape) }] as const);
  return {
    anyOf: [
      {
        type: 'object',
        required: [
          'report',
          'title',
          'address',
          'containsSynthetic',
          'notAnswered',
          'cut',
          'figures',
          'sources',
          'tables',
        ],
        properties: { tables: { type: 'object', properties: Object.fromEntries(byName) } },
      },
      ...byName.map(([, rows]) => rows),
    ],
  };
}

function rowSchema({ columns }: TableShape): JsonSchema {
  return { type: 'object', properties: Object.fromEntries(columns.map((column) => [column.id, cellSchema(column)])) };
}

const types: Record<Column['type'], JsonSchema> = {
  string: { type: ['string', 'null'] },
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  date: { type: ['string', 'null'], format: 'date' },
  dateTime: { type: ['string', 'null'], format: 'date-time' },
};

function cellSchema({ type, isList, definition, heading }: Column): JsonSchema {
  const cell = isList ? { type: 'array', items: types[type] } : types[type];
  return { title: heading.en, description: definition, ...cell };
}
