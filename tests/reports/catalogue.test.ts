import jsonld from 'jsonld';
import { beforeAll, expect, it } from 'vitest';
import { loadReports } from '../../reports/index.ts';
import { startGraphs } from '../support/graph.ts';

type Values = { '@id'?: string; '@value'?: string; '@language'?: string }[];
type Expanded = { [term: string]: Values } & { '@id': string; '@type': string[] };

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const graphs = startGraphs();
const reports = await loadReports();
const fetched = (address: string, headers: Record<string, string> = {}) =>
  fetch(new URL(address, graphs.url('embedded')), { headers });

/** Every thing of the catalogue by its id, with all that is said of it. */
const nodes = new Map<string, Expanded>();
beforeAll(async () => {
  const document = (await (await fetched('/reports/catalogue.jsonld')).json()) as jsonld.JsonLdDocument;
  const options = {
    // Throws for every term that the context does not define, and would be dropped.
    safe: true,
    documentLoader: () => Promise.reject(new Error('nothing is fetched to read it')),
  };
  const flat = (await jsonld.flatten(
    await jsonld.expand(document, options),
    undefined,
    options,
  )) as unknown as Expanded[];
  for (const node of flat) nodes.set(node['@id'], node);
});
const ofType = (type: string) => [...nodes.values()].filter((node) => node['@type']?.includes(type));
const idOf = (node: Expanded, term: string) => node[term]?.[0]?.['@id'];
const inLanguage = (values: Values, language: string) =>
  values.filter((value) => value['@language'] === language).map((value) => value['@value']);

it('is a catalogue with a dataset for each report, in both languages, and one of all', () => {
  expect(ofType(`${dcat}Catalog`)).toHaveLength(1);
  const datasets = ofType(`${dcat}Dataset`);
  expect(datasets.map((each) => each[`${dct}identifier`]![0]!['@value']).sort()).toEqual(
    [...reports.map(({ name }) => name), 'open-data'].sort(),
  );
  for (const { name, title, intro, tables } of reports) {
    const dataset = datasets.find((each) => each[`${dct}identifier`]![0]!['@value'] === name)!;
    for (const language of ['en', 'cy'] as const) {
      expect(inLanguage(dataset[`${dct}title`]!, language)).toEqual([title[language]]);
      expect(inLanguage(dataset[`${dct}description`]!, language)).toEqual([intro[language]]);
      expect(new Set(inLanguage(dataset[`${dcat}keyword`]!, language))).toEqual(
        new Set(tables.map((table) => table.title[language])),
      );
    }
    expect(idOf(dataset, `${dct}license`)).toBe(
      'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    );
    expect(nodes.get(idOf(dataset, `${dct}publisher`)!)!['@type']).toEqual(['http://xmlns.com/foaf/0.1/Organization']);
    expect(Date.parse(dataset[`${dct}modified`]![0]!['@value']!)).toBeLessThanOrEqual(Date.now());
  }
  const [catalogue] = ofType(`${dcat}Catalog`);
  expect(catalogue![`${dcat}dataset`]!.map((each) => each['@id']).sort()).toEqual(
    datasets.map((each) => each['@id']).sort(),
  );
});

it(
  'leads to every file with the media type that it says, and to what the columns of a CSV mean',
  { timeout: 60_000 },
  async () => {
    const distributions = ofType(`${dcat}Distribution`);
    const files = distributions.filter((each) => idOf(each, `${dcat}downloadURL`) !== undefined);
    // Typesetting takes long, and tests of its own.
    for (const each of files.filter((file) => !idOf(file, `${dcat}mediaType`)!.endsWith('/pdf'))) {
      const response = await fetched(idOf(each, `${dcat}downloadURL`)!);
      await response.arrayBuffer();
      const promised = idOf(each, `${dcat}packageFormat`) ?? idOf(each, `${dcat}mediaType`)!;
      expect([each['@id'], response.status, promised]).toEqual([
        each['@id'],
        200,
        `https://www.iana.org/assignments/media-types/${response.headers.get('content-type')!.split(';')[0]}`,
      ]);
    }
    const standards = files.map((each) => idOf(each, `${dct}conformsTo`)).filter((each) => each !== undefined);
    expect(standards.length).toBeGreaterThan(reports.length);
    for (const address of standards)
      expect(await (await fetched(address)).json()).toHaveProperty('tableSchema.columns');
  },
);

it('leads to the page of a report that must be asked for something, and to no file', () => {
  const ofArea = ofType(`${dcat}Distribution`).filter((each) => each['@id'].includes('#area-profile-'));
  expect(ofArea.length).toBeGreaterThan(6);
  for (const each of ofArea) {
    expect(idOf(each, `${dcat}downloadURL`)).toBe(undefined);
    expect(idOf(each, `${dcat}accessURL`)).toBe(`${graphs.url('embedded')}/reports/area-profile.html`);
  }
});

it.each([
  [undefined, 'text/html'],
  ['*/*', 'text/html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ['application/ld+json', 'application/ld+json'],
  ['application/ld+json, text/html;q=0.5', 'application/ld+json'],
  ['text/html, application/ld+json;q=0.5', 'text/html'],
])('/reports answers who accepts %s with %s', async (accept, type) => {
  const response = await fetched('/reports', accept === undefined ? {} : { accept });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  expect(response.headers.get('vary')).toContain('accept');
});

it('is not sent again to who has it', async () => {
  const etag = (await fetched('/reports/catalogue.jsonld')).headers.get('etag')!;
  expect((await fetched('/reports/catalogue.jsonld', { 'if-none-match': etag })).status).toBe(304);
});
