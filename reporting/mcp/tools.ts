import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { GraphQLSchema } from 'graphql';
import { describedParameter, parameterSchema } from '../parameters/schema.ts';
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
  const properties = Object.entries(parameters).map(([key, parameter]): [string, object] => [
    key,
    { description: describedParameter(parameter, kinds), ...parameterSchema(parameter, schema) },
  ]);
  return {
    name: toolName(name),
    title: title.en,
    description: intro.en,
    inputSchema: {
      type: 'object',
      properties: {
        ...Object.fromEntries(properties),
        lang: { type: 'string', enum: ['en', 'cy'], default: 'en', description: 'English or Welsh' },
        ...(long === null ? {} : { after: { type: 'string', description: describedAfter } }),
      },
      required: Object.keys(parameters).filter((key) => parameters[key]!.required === true),
      additionalProperties: false,
    },
    outputSchema,
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
}

const describedAfter = `Where a long table goes on, ${pageRows} rows at a time: the \`next\` of the answer before`;

/** What an id is: which there are, another tool says. */
const kinds: Partial<Record<Parameter['kind'], string>> = {
  area: `Code of an Area, as the tool ${toolName('areas')} has them: cymru-wales`,
  panel: `Id of a panel or forum, as the tool ${toolName('panels')} has them`,
  staffNetwork: `Id of a staff network, as the tool ${toolName('staff-networks')} has them`,
  financialYear: 'April to March: 2016-17',
  date: 'A day: 2016-04-01',
};

/** The same for every report: which columns its rows have stands in the answer itself. */
const outputSchema: Tool['outputSchema'] = {
  type: 'object',
  properties: {
    report: { type: 'string' },
    title: { type: 'string' },
    address: { type: 'string', description: 'The page of this report' },
    parameters: { type: 'object' },
    containsSynthetic: { type: 'boolean', description: 'Whether any of it is made up and no fact' },
    notAnswered: { type: 'array', items: { type: 'string' }, description: 'What could not be answered' },
    cut: { type: 'array', items: { type: 'string' }, description: 'Tables that have more rows than it asks for' },
    figures: { type: 'array', items: { type: 'object' }, description: 'Label and value; null is not known' },
    sources: { type: 'array', items: { type: 'object' }, description: 'The public pages that it stands on' },
    footnotes: { type: 'array', items: { type: 'string' } },
    tables: { type: 'object', description: 'By name the rows, each by column' },
    next: { type: ['string', 'null'], description: 'Where the long table goes on; null at its end' },
  },
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
    'next',
  ],
};
