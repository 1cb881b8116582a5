import { buildSubgraphSchema } from '@apollo/subgraph';
import { getNamedType, isEnumType, parse, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { enumName, fieldName, releasedFields, type StatisticDeclaration } from '../platform/statistics/declaration.ts';
import { subgraphSdl } from '../platform/subgraph.ts';
import { subgraphs } from '../subgraphs/index.ts';

const declared = subgraphs.flatMap((definition) =>
  definition.statistics.map((statistic) => ({
    name: statistic.name,
    statistic,
    imports: definition.imports.map(({ name }) => name),
    schema: buildSubgraphSchema(parse(subgraphSdl(definition.directory))),
  })),
);

const fieldOf = (schema: GraphQLSchema, { name }: StatisticDeclaration) => schema.getQueryType()!.getFields()[name]!;
const rowFields = (schema: GraphQLSchema, statistic: StatisticDeclaration) => {
  const answer = getNamedType(fieldOf(schema, statistic).type) as GraphQLObjectType;
  return (getNamedType(answer.getFields().rows!.type) as GraphQLObjectType).getFields();
};
const enumValues = (type: unknown) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []);

describe.each(declared)('$name', ({ statistic, schema, imports }) => {
  const fields = rowFields(schema, statistic);

  test('groups by exactly the dimensions declared, each with a field of the type declared', () => {
    const by = fieldOf(schema, statistic).args.find(({ name }) => name === 'by')!;
    expect(enumValues(getNamedType(by.type)).sort()).toEqual(Object.keys(statistic.dimensions).sort());
    for (const [name, { type }] of Object.entries(statistic.dimensions))
      expect([name, getNamedType(fields[fieldName(name)]!.type).name]).toEqual([name, type]);
  });

  test('measures exactly what is declared: as a field, and as what rows are kept, ordered and compared by', () => {
    const measures = Object.keys(statistic.measures);
    const change = fields.change!.args.find(({ name }) => name === 'measure')!;
    expect(enumValues(getNamedType(change.type)).sort()).toEqual(measures.map(enumName).sort());
    const ofRow = Object.keys(fields).filter((name) =>
      ['Int', 'Float'].includes(getNamedType(fields[name]!.type).name),
    );
    const margins = measures.map((name) => releasedFields(name).margin);
    const others = ofRow.filter((name) => !name.startsWith('change') && !margins.includes(name));
    expect(others.sort()).toEqual(measures.sort());
  });

  test('what may be looked up has the fields that say what its number is, and codes of every dimension of its tables', () => {
    for (const { released } of Object.values(statistic.owners)) {
      if (released === undefined) continue;
      const { list, times, codes } = released;
      expect(Object.keys(statistic.measures).map(enumName)).toContain(list.measure);
      expect(Object.keys(fields)).toEqual(
        expect.arrayContaining(Object.values(releasedFields(fieldName(list.measure)))),
      );
      const dimensions = new Set(list.tables.flatMap((table) => table.dimensions));
      expect([...Object.keys(times), ...Object.keys(codes)].sort()).toEqual([...dimensions].sort());
    }
  });

  test('every dimension has an owner of loaded kinds, every measure a unit and a definition, and every rate says what it is a part of', () => {
    const owned = Object.values(statistic.owners).flatMap(({ dimensions }) => Object.keys(dimensions));
    expect(imports).toEqual(expect.arrayContaining(Object.values(statistic.owners).flatMap((owner) => owner.imports)));
    expect(owned).toEqual(expect.arrayContaining(Object.keys(statistic.dimensions)));
    for (const [name, measure] of Object.entries(statistic.measures)) {
      expect([name, measure.definition]).toEqual([name, expect.stringMatching(/\w+ \w+|^\w{5,}$/) as string]);
      expect(enumValues(schema.getType('Unit'))).toContain(measure.unit);
      if (measure.unit === 'PERCENT') expect([name, measure.denominator]).toEqual([name, expect.any(String) as string]);
    }
  });
});
