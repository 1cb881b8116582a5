import { extensions, mediaTypeOf, tableFormats, type Extension } from '../formats/index.ts';
import { mustBeAsked } from '../parameters/read.ts';
import type { Report, Text } from '../report.ts';
import { phrases } from '../words/phrases.ts';
import { context } from './context.ts';

type Node = { readonly [term: string]: unknown };

const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const languages = ['http://id.loc.gov/vocabulary/iso639-1/en', 'http://id.loc.gov/vocabulary/iso639-1/cy'];
/** England and Wales, by its code of the Office for National Statistics: where the Crown Prosecution Service prosecutes. */
const englandAndWales = 'http://statistics.data.gov.uk/id/statistical-geography/K04000001';
const mediaTypeUrl = (mediaType: string) => `https://www.iana.org/assignments/media-types/${mediaType}`;

/**
 * All reports as a catalogue of data in DCAT 3, as JSON-LD: a dataset for each report, with a distribution for each form, and of the
 * forms that hold one table for each table.
 * @see https://www.w3.org/TR/vocab-dcat-3/
 * @param changedAt when anything that was loaded last changed; null where that is not known
 */
export function dcatCatalogue(reports: readonly Report[], origin: string, changedAt: Date | null): Node {
  const at = (path: string) => origin + path;
  const idOf = (name: string) => at(`/reports/catalogue.jsonld#${name}`);
  const shared = {
    publisher: idOf('publisher'),
    license: licence,
    language: languages,
    spatial: englandAndWales,
    ...(changedAt === null ? {} : { modified: changedAt.toISOString() }),
  };
  const service = {
    '@id': idOf('reports'),
    '@type': 'DataService',
    title: bothOf(phrases.reports),
    endpointURL: at('/reports'),
    endpointDescription: at('/reports/openapi.json'),
    servesDataset: reports.map(({ name }) => idOf(name)),
  };
  return {
    '@context': context,
    '@id': at('/reports/catalogue.jsonld'),
    '@type': 'Catalog',
    title: bothOf(phrases.product),
    description: bothOf(phrases.cataloguePurpose),
    ...shared,
    publisher: { '@id': idOf('publisher'), '@type': 'Organization', name: bothOf(phrases.product) },
    service: [service],
    dataset: [
      ...reports.map((report) => datasetOf(report, { at, id: idOf(report.name), service: service['@id'], shared })),
      {
        '@id': idOf('open-data'),
        '@type': 'Dataset',
        identifier: 'open-data',
        title: bothOf(phrases.openData),
        description: bothOf(phrases.openDataPublished),
        ...shared,
        distribution: [
          {
            '@id': at('/reports/open-data.zip'),
            '@type': 'Distribution',
            license: licence,
            accessURL: at('/reports/open-data.zip'),
            downloadURL: at('/reports/open-data.zip'),
            mediaType: mediaTypeUrl('text/csv'),
            packageFormat: mediaTypeUrl('application/zip'),
          },
        ],
      },
    ],
  };
}

type Place = { at: (path: string) => string; id: string; service: string; shared: Node };

function datasetOf(report: Report, place: Place): Node {
  const { name, title, intro, tables } = report;
  return {
    '@id': place.id,
    '@type': 'Dataset',
    identifier: name,
    title: bothOf(title),
    description: bothOf(intro),
    keyword: keywordsOf(tables.map((table) => table.title)),
    ...place.shared,
    landingPage: place.at(`/reports/${name}.html`),
    distribution: extensions.flatMap((form) =>
      form in tableFormats
        ? tables.map((table) => distributionOf(report, form, table, place))
        : [distributionOf(report, form, null, place)],
    ),
  };
}

function distributionOf(report: Report, form: Extension, table: Report['tables'][number] | null, place: Place): Node {
  const { name, parameters, title } = report;
  const query = table === null || report.tables.length === 1 ? '' : `?table=${table.name}`;
  const file = place.at(`/reports/${name}.${form}${query}`);
  const metadata = place.at(`/reports/${name}.csv-metadata.json${query}`);
  return {
    '@id': `${place.id}-${form}${table === null ? '' : `-${table.name}`}`,
    '@type': 'Distribution',
    title: bothOf(table?.title ?? title),
    license: licence,
    mediaType: mediaTypeUrl(mediaTypeOf(form)),
    accessService: place.service,
    // Of what must be asked for something there is no one file: its page is where that is chosen.
    ...(mustBeAsked(parameters)
      ? { accessURL: place.at(`/reports/${name}.html`) }
      : { accessURL: file, downloadURL: file, ...(form === 'csv' ? { conformsTo: standardAt(metadata) } : {}) }),
  };
}

/** What the columns of a CSV are and mean: CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
function standardAt(address: string): Node {
  return { '@id': address, '@type': 'Standard' };
}

function bothOf({ en, cy }: Text): Node {
  return { en, cy };
}

function keywordsOf(titles: readonly Text[]): Node {
  return { en: titles.map(({ en }) => en), cy: titles.map(({ cy }) => cy) };
}
