import type { GraphQLSchema } from 'graphql';
import type { Parameter } from '../report.ts';
import { choiceValues } from './choices.ts';

/** A JSON Schema (https://json-schema.org/draft/2020-12), as OpenAPI and the Model Context Protocol have them. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What may be given for a parameter. Ids of things are texts: which there are, the graph says. */
export function parameterSchema(parameter: Parameter, schema: GraphQLSchema): JsonSchema {
  const { list, most, default: fallback } = parameter;
  const one = valueSchema(parameter, schema);
  if (list !== true) return fallback === undefined || isToday(parameter) ? one : { ...one, default: fallback };
  return {
    type: 'array',
    items: one,
    ...(most === undefined ? {} : { maxItems: most }),
    ...(fallback === undefined ? {} : { default: [fallback] }),
  };
}

/**
 * A parameter in words.
 * @param kinds what an id is and where those that there are stand, by kind
 */
export function describedParameter(parameter: Parameter, kinds: Partial<Record<Parameter['kind'], string>>): string {
  const { kind, label, hint } = parameter;
  return [label.en, kinds[kind], isToday(parameter) ? 'Today unless told' : undefined, hint?.en]
    .filter((text) => text !== undefined)
    .join('. ');
}

function valueSchema(parameter: Parameter, schema: GraphQLSchema): JsonSchema {
  switch (parameter.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'string', enum: choiceValues(parameter, schema) };
    case 'financialYear':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}$' };
    case 'date':
      return { type: 'string', format: 'date' };
    default:
      return { type: 'string' };
  }
}

function isToday({ kind, default: fallback }: Parameter): boolean {
  return kind === 'date' && fallback === 'today';
}
