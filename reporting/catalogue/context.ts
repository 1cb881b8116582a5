/**
 * What the words of the catalogue mean, within the document, so that nothing need be fetched to read it: DCAT 3
 * (https://www.w3.org/TR/vocab-dcat-3/), Dublin Core terms and FOAF.
 */
export const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',

  Catalog: 'dcat:Catalog',
  Dataset: 'dcat:Dataset',
  Distribution: 'dcat:Distribution',
  DataService: 'dcat:DataService',
  Organization: 'foaf:Organization',
  Standard: 'dct:Standard',

  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  keyword: { '@id': 'dcat:keyword', '@container': '@language' },
  name: { '@id': 'foaf:name', '@container': '@language' },
  identifier: 'dct:identifier',
  modified: { '@id': 'dct:modified', '@type': 'xsd:dateTime' },
  language: { '@id': 'dct:language', '@type': '@id' },
  license: { '@id': 'dct:license', '@type': '@id' },
  publisher: { '@id': 'dct:publisher', '@type': '@id' },
  spatial: { '@id': 'dct:spatial', '@type': '@id' },
  conformsTo: { '@id': 'dct:conformsTo', '@type': '@id' },

  dataset: { '@id': 'dcat:dataset', '@type': '@id' },
  service: { '@id': 'dcat:service', '@type': '@id' },
  servesDataset: { '@id': 'dcat:servesDataset', '@type': '@id' },
  endpointURL: { '@id': 'dcat:endpointURL', '@type': '@id' },
  endpointDescription: { '@id': 'dcat:endpointDescription', '@type': '@id' },
  distribution: { '@id': 'dcat:distribution', '@type': '@id' },
  landingPage: { '@id': 'dcat:landingPage', '@type': '@id' },
  accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
  accessService: { '@id': 'dcat:accessService', '@type': '@id' },
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  mediaType: { '@id': 'dcat:mediaType', '@type': '@id' },
  packageFormat: { '@id': 'dcat:packageFormat', '@type': '@id' },
} as const;
