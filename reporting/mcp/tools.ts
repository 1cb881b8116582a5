import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { choiceValues } from '../parameters/choices.ts';
import type { PreparedReport } from '../prepare.ts';
import type { Parameter } from '../report.ts';
import { pageRows } from '../run.ts';

/** The name of a report's tool: `area-profile` → `area_profile`. */
export const toolName = (report: string): string => report.replaceAll('-', '_');

/**
 * A report as a tool of the Model Context Protocol, typed by its parameters.
 * @see https://modelcontextprotocol.io/specification/2025-11-25/server/tools
 */
export function toolOf({ report, long }: PreparedReport, schema: GraphQLSchema): Tool {
  const { name, title, intro, parameters } = report;
  const input = z.strictObject({
    ...Object.fromEntries(Object.entries(parameters).map(([key, parameter]) => [key, inputOf(parameter, schema)])),
    lang: z.enum(['en', 'cy']).optional().meta({ description: 'English or Welsh', default: 'en' }),
    ...(long === null ? {} : { after: z.string().optional().meta({ description: describedAfter }) }),
  });
  return {
    name: toolName(name),
    title: title.en,
    description: intro.en,
    inputSchema: z.toJSONSchema(input, { io: 'input' }) as Tool['inputSchema'],
    outputSchema,
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
}

const describedAfter = `Where a long table goes on, ${pageRows} rows at a time: the \`next\` of the answer before`;

/** The same for every report: which columns its rows have stands in the answer itself. */
const outputSchema: Tool['outputSchema'] = z.toJSONSchema(
  z.object({
    report: z.string(),
    title: z.string(),
    address: z.string().meta({ description: 'The page of this report' }),
    language: z.enum(['en', 'cy']),
    parameters: z.record(z.string(), z.unknown()),
    containsSynthetic: z.boolean().meta({ description: 'Whether any of it is made up and no fact' }),
    notAnswered: z.array(z.string()).meta({ description: 'What could not be answered' }),
    figures: z.array(z.object({ label: z.string(), value: z.unknown() })),
    sources: z
      .array(z.object({ url: z.string(), kind: z.string(), note: z.string().nullable() }))
      .meta({ description: 'The public pages that it stands on' }),
    footnotes: z.array(z.string()),
    tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
    next: z.string().nullable().meta({ description: 'Where the long table goes on; null at its end' }),
  }),
) as Tool['outputSchema'];

/** What an id is, which are too many to list. */
const ids: Partial<Record<Parameter['kind'], string>> = {
  area: `Code of an Area, as the tool ${toolName('areas')} has them: cymru-wales`,
  panel: `Id of a panel or forum, as the tool ${toolName('panels')} has them`,
  staffNetwork: `Id of a staff network, as the tool ${toolName('staff-networks')} has them`,
  financialYear: 'April to March: 2016-17',
  date: 'A day: 2016-04-01',
};

function inputOf(parameter: Parameter, schema: GraphQLSchema): z.ZodType {
  const { kind, label, hint, list, most, required, default: fallback } = parameter;
  const one = valueOf(parameter, schema);
  const type = list === true ? listOf(one, most) : one;
  const isToday = kind === 'date' && fallback === 'today';
  const described = type.meta({
    description: [label.en, ids[kind], isToday ? 'Today unless told' : undefined, hint?.en]
      .filter((text) => text !== undefined)
      .join('. '),
    ...(fallback === undefined || isToday ? {} : { default: list === true ? [fallback] : fallback }),
  });
  return required === true ? described : described.optional();
}

function listOf(one: z.ZodType, most: number | undefined): z.ZodType {
  return most === undefined ? z.array(one) : z.array(one).max(most);
}

function valueOf(parameter: Parameter, schema: GraphQLSchema): z.ZodType {
  switch (parameter.kind) {
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(choiceValues(parameter, schema));
    case 'financialYear':
      return z.string().regex(/^\d{4}-\d{2}$/);
    case 'date':
      return z.string().meta({ format: 'date' });
    default:
      return z.string();
  }
}
