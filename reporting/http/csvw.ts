import type { Run } from '../run.ts';
import { listSeparator } from '../formats/delimited.ts';
import type { Column, TableShape } from '../tables/table.ts';
import type { Measured } from '../units.ts';

/**
 * What the columns of a CSV mean, as CSV on the Web has it (https://www.w3.org/TR/tabular-metadata/): titles in both languages, type,
 * definition, unit, and where the values come from.
 * @param units of numbers by `Type.field`: units.ts
 * @param url of the CSV, relative to where this stands
 */
export function columnMetadata(
  units: ReadonlyMap<string, Measured>,
  { prepared, language }: Pick<Run, 'prepared' | 'language'>,
  shape: TableShape,
  url: string,
) {
  const { title, footnotes } = prepared.report;
  const sources = shape.columns.filter(({ coordinate }) => coordinate === 'Source.url').map(({ id }) => id);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url,
    'dc:title': `${title[language]}: ${shape.table.title[language]}`,
    'dc:description': shape.table.intro?.[language] ?? prepared.report.intro[language],
    'dc:license': { '@id': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
    'rdfs:comment': (footnotes ?? []).map((each) => each[language]),
    dialect: {
      delimiter: ',',
      encoding: 'utf-8',
      header: true,
      lineTerminators: ['\n'],
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: { columns: shape.columns.map((column) => described(column, units.get(column.coordinate), sources)) },
  };
}

function described(column: Column, measured: Measured | undefined, sources: readonly string[]) {
  const { id, heading, type, isList, definition, coordinate, enumName, flag } = column;
  return {
    name: id,
    titles: heading,
    datatype: type,
    null: [''],
    ...(isList ? { separator: listSeparator } : {}),
    'dc:description': definition,
    'dc:source': sources.length === 0 ? `Field ${coordinate}` : `Field ${coordinate}; page: ${sources.join(', ')}`,
    ...(measured === undefined ? {} : { 'schema:unitText': measured.unit }),
    ...(measured?.denominator == null ? {} : { 'schema:valueReference': `Percent of: ${measured.denominator}` }),
    ...(enumName === null ? {} : { 'schema:valueDomain': `Values of the enum ${enumName}` }),
    ...(flag === null ? {} : { 'schema:valueFlag': flag }),
  };
}
