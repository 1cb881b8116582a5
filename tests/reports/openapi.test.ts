import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, it } from 'vitest';
import { loadReports } from '../../reports/index.ts';
import { startGraphs } from '../support/graph.ts';
import { reportAddress } from '../support/reports.ts';

type Parameter = { name: string; required: boolean; schema: Record<string, unknown> };
type Operation = {
  operationId: string;
  parameters: (Parameter | { $ref: string })[];
  responses: Record<string, { content: Record<string, { schema?: object }> }>;
};
type Document = { paths: Record<string, { get: Operation }> };

const graphs = startGraphs();
const names = (await loadReports()).map(({ name }) => name);
let document: Document;
const fetched = (address: string, headers = {}) => fetch(graphs.url('embedded') + address, { headers });
beforeAll(async () => {
  document = (await (await fetched('/reports/openapi.json')).json()) as Document;
});

const endings = ['html', 'json', 'csv', 'tsv', 'xlsx', 'parquet', 'pdf', 'csv-metadata.json'];

it('is valid OpenAPI 3.1 with a path for every report and form, each function once', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  expect(Object.keys(document.paths).sort()).toEqual(
    [
      ...names.flatMap((name) => endings.map((ending) => `/reports/${name}.${ending}`)),
      '/reports/open-data.zip',
    ].sort(),
  );
  const ids = Object.values(document.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

it('tells of each parameter what may be given', () => {
  const { parameters } = document.paths['/reports/publications.csv']!.get;
  const named = (name: string) => parameters.find((each) => 'name' in each && each.name === name);
  expect(named('languages')).toMatchObject({
    required: false,
    style: 'form',
    explode: true,
    schema: { type: 'array', items: { type: 'string', enum: ['EN', 'CY'] } },
  });
  expect(named('years')).toMatchObject({ schema: { items: { pattern: '^\\d{4}-\\d{2}$' } } });
  expect(named('from')).toMatchObject({ schema: { type: 'string', format: 'date' } });
  expect(named('synthetic')).toMatchObject({ schema: { type: 'boolean', default: false } });
  expect(named('table')).toMatchObject({ schema: { enum: ['publications'], default: 'publications' } });
  expect(parameters.flatMap((each) => ('$ref' in each ? [each.$ref.split('/').at(-1)] : []))).toEqual([
    'lang',
    'first',
    'after',
    'bom',
  ]);
  expect(document.paths['/reports/area-profile.html']!.get.parameters[0]).toMatchObject({
    name: 'area',
    required: true,
  });
});

it.each(names)('promises of %s what it answers', async (name) => {
  for (const ending of endings.filter((each) => each !== 'html' && each !== 'pdf')) {
    const { responses } = document.paths[`/reports/${name}.${ending}`]!.get;
    const response = await fetched(reportAddress(name, ending));
    const [mediaType, { schema }] = Object.entries(responses['200']!.content)[0]!;
    expect([ending, response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
      ending,
      200,
      mediaType,
    ]);
    const body = await response.arrayBuffer();
    if (schema === undefined) continue;
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const [whole] = (schema as { anyOf: object[] }).anyOf;
    expect([ajv.validate(whole!, JSON.parse(Buffer.from(body).toString())), ajv.errors]).toEqual([true, null]);
  }
});

it('promises a refusal with a status for what cannot be asked', async () => {
  const { responses } = document.paths['/reports/area-profile.csv']!.get;
  expect(Object.keys(responses)).toEqual(['200', '304', '400', '404', '503']);
  expect((await fetched('/reports/area-profile.csv')).status).toBe(400);
  const etag = (await fetched('/reports/openapi.json')).headers.get('etag')!;
  expect((await fetched('/reports/openapi.json', { 'if-none-match': etag })).status).toBe(304);
});
