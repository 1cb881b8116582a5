import type { GraphQLSchema } from 'graphql';
import { extensions, mediaTypeOf, tableFormats, type Extension } from '../formats/index.ts';
import { describedParameter, parameterSchema, type JsonSchema } from '../parameters/schema.ts';
import type { PreparedReport } from '../prepare.ts';
import type { Parameter } from '../report.ts';
import { mostRows } from '../tables/cuts.ts';
import { version } from '../version.ts';
import { answerSchema } from './openapi-answers.ts';

const metadata = 'csv-metadata.json';
type Form = Extension | typeof metadata;
const forms: readonly Form[] = [...extensions, metadata];

/** What each form is, in words. */
const summaries: Record<Form, string> = {
  html: 'as a page',
  json: 'as JSON',
  csv: 'as CSV, one table',
  tsv: 'as TSV, one table',
  xlsx: 'as an Excel workbook',
  parquet: 'as Parquet, one table',
  pdf: 'as PDF',
  [metadata]: 'what the columns of the CSV mean (CSV on the Web)',
};

/**
 * All addresses of reports as OpenAPI 3.1: a path for each report and form, so that each has the media type and the parameters that it
 * takes, and a client made from it a function for each. They stand on the server that the document comes from.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApi(reports: Iterable<PreparedReport>, schema: GraphQLSchema): JsonSchema {
  const all = [...reports];
  const paths = all.flatMap((prepared) =>
    forms.map((form): [string, JsonSchema] => [
      `/reports/${prepared.report.name}.${form}`,
      { get: operationOf(prepared, form, schema) },
    ]),
  );
  return {
    openapi: '3.1.1',
    info: {
      title: 'Engagement Graph: reports',
      version,
      description:
        'Reports and tables of data over what the Crown Prosecution Service of England and Wales has published about its engagement with communities. Null and an empty cell are not known, never 0. Made-up records take part only where `synthetic` is true.',
      license: {
        name: 'Open Government Licence v3.0',
        url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
    },
    tags: all.map(({ report }) => ({ name: report.name, description: `${report.title.en}. ${report.intro.en}` })),
    paths: { ...Object.fromEntries(paths), '/reports/open-data.zip': { get: openData } },
    components: {
      parameters: own,
      responses: {
        NotModified: { description: 'It is as the client has it: `If-None-Match` or `If-Modified-Since` says so' },
        ...mapped(refusals, (description) => ({
          description,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } },
        })),
      },
      schemas: { Errors: errors },
    },
  };
}

const refusals = {
  BadRequest:
    'A parameter that is none, or a value that it cannot have: the message says what was expected and what arrived',
  NotFound: 'No such report or form, or a table that no release holds',
  Unavailable: 'A part of the graph does not answer; `Retry-After` says when to try again, in seconds',
};

const responses = {
  '304': { $ref: '#/components/responses/NotModified' },
  '400': { $ref: '#/components/responses/BadRequest' },
  '404': { $ref: '#/components/responses/NotFound' },
  '503': { $ref: '#/components/responses/Unavailable' },
};

const errors = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message'],
        properties: {
          message: { type: 'string' },
          extensions: { type: 'object', properties: { code: { type: 'string' } } },
        },
      },
    },
  },
};

/** Parameters that every report has. */
const own = {
  lang: query('lang', 'English or Welsh', { type: 'string', enum: ['en', 'cy'], default: 'en' }),
  first: query('first', 'Rows of the long table on one page; a file has all rows unless told', {
    type: 'integer',
    minimum: 1,
    maximum: mostRows,
  }),
  after: query('after', 'Where a page begins: of the header `Link` with `rel="next"`', { type: 'string' }),
  bom: query('bom', 'Begins with the mark by which Excel knows UTF-8', { type: 'boolean', default: false }),
};

const openData = {
  operationId: 'open-data-zip',
  summary: 'All tables of data as CSV, with what every column means, in one ZIP',
  parameters: [
    { $ref: '#/components/parameters/lang' },
    query('synthetic', 'Made-up records too', { type: 'boolean', default: false }),
  ],
  responses: { '200': { description: 'The archive', content: { 'application/zip': {} } }, ...responses },
};

function operationOf(prepared: PreparedReport, form: Form, schema: GraphQLSchema): JsonSchema {
  const { report, tables, long } = prepared;
  const names = tables.map(({ table }) => table.name);
  const isOfTables = form in tableFormats || form === 'json' || form === metadata;
  const ref = (name: keyof typeof own) => ({ $ref: `#/components/parameters/${name}` });
  return {
    operationId: `${report.name}-${form.replaceAll('.', '-')}`,
    tags: [report.name],
    summary: `${report.title.en}: ${summaries[form]}`,
    parameters: [
      ...Object.entries(report.parameters).map(([name, parameter]) =>
        query(
          name,
          describedParameter(parameter, kinds),
          parameterSchema(parameter, schema),
          parameter.required === true,
        ),
      ),
      ref('lang'),
      ...(isOfTables
        ? [
            query('table', 'One table alone', {
              type: 'string',
              enum: names,
              ...(form === 'json' ? {} : { default: names[0] }),
            }),
          ]
        : []),
      ...(long === null || form === metadata ? [] : [ref('first'), ref('after')]),
      ...(form === 'csv' || form === 'tsv' ? [ref('bom')] : []),
    ],
    responses: {
      '200': {
        description: report.title.en,
        ...(form === 'html' ? {} : { headers: { ETag: { schema: { type: 'string' } } } }),
        content: { [mediaTypeOf(form)]: form === 'json' ? { schema: answerSchema(tables) } : {} },
      },
      ...responses,
    },
  };
}

function query(name: string, description: string, schema: JsonSchema, required = false): JsonSchema {
  const isList = schema.type === 'array';
  return { name, in: 'query', description, required, schema, ...(isList ? { style: 'form', explode: true } : {}) };
}

/** What an id is: which there are, a table of data says. */
const kinds: Partial<Record<Parameter['kind'], string>> = {
  area: 'Code of an Area, such as cymru-wales: column `code` of /reports/areas.csv',
  panel: 'Id of a panel or forum: column `id` of /reports/panels.csv',
  staffNetwork: 'Id of a staff network: column `id` of /reports/staff-networks.csv',
  financialYear: 'April to March, such as 2016-17',
};

function mapped<Key extends string, From, To>(from: Record<Key, From>, to: (value: From) => To): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, to(value)])) as Record<Key, To>;
}
