import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { headingOf, headings } from './columns.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
/** All that a column can show or come through; paging and the roots are not for readers. */
const coordinates = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !/^__|Connection$|Edge$|^(Query|PageInfo)$/.test(type.name))
  .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []))
  // Lead to rows: never a heading.
  .filter((coordinate) => !/Statistics$|Statistics\.|\.(points|rows|total)$|^SubgraphCatalogue\./.test(coordinate));
const fieldOf = (coordinate: string) => coordinate.split('.')[1]!;

describe('headings', () => {
  it('cover every field of the API', () => {
    expect(coordinates.filter((coordinate) => headingOf(coordinate, null, fieldOf(coordinate)) === null)).toEqual([]);
  });

  it('name no field that the API does not have', () => {
    const roots = Object.keys(schema.getQueryType()!.getFields());
    const known = new Set([...coordinates, ...coordinates.map(fieldOf), ...roots]);
    expect(Object.keys(headings).filter((key) => !known.has(key))).toEqual([]);
  });

  it('have both languages, with typographic apostrophes', () => {
    const texts = Object.values(headings).flatMap(({ en, cy }) => [en, cy]);
    expect(texts.filter((text) => text.trim() === '' || text.includes("'"))).toEqual([]);
  });
});

describe('headingOf', () => {
  it.each([
    ['Area.name', 'ScrutinyRow.area', 'name', 'Area'],
    ['Period.label', 'CaseworkFigure.period', 'label', 'Period'],
    ['Source.url', 'Panel.source', 'url', 'Source'],
    ['Source.url', 'Outcome.evidence', 'url', 'Evidence'],
    ['DimensionValue.label', 'RepresentationRow.dimensions', 'label', 'Group'],
    ['PanelConnection.totalCount', 'Area.panels', 'totalCount', 'Panels and forums'],
    ['OutcomeConnection.totalCount', 'Query.outcomes', 'totalCount', 'Outcomes'],
    ['Area.name', 'Query.areas', 'name', 'Name'],
    ['Panel.name', 'PanelConnection.nodes', 'name', 'Name'],
    ['Dataset.name', 'SubgraphCatalogue.datasets', 'name', 'File'],
    ['Area.code', 'ScrutinyRow.area', 'code', 'Area: code'],
    ['Area.code', 'Query.areas', 'code', 'Code'],
    ['PartialDate.earliest', 'Meeting.date', 'earliest', 'Date: earliest day'],
    ['ScrutinyRow.acceptedCount', 'ScrutinyStatistics.total', 'acceptedCount', 'Accepted'],
    ['ScrutinyRow.acceptedCount', 'ScrutinyRow.previous', 'acceptedCount', 'Period before: accepted'],
    ['PanelMembership.seats', 'Panel.membership', 'seats', 'Seats'],
    ['RepresentationTable.asOf', 'Query.representation', 'asOf', 'As of'],
    ['Commitment.measure', 'CommitmentConnection.nodes', 'measure', 'How it is measured'],
    ['CaseworkFigure.measure', 'CaseworkFigureConnection.nodes', 'measure', 'Measure'],
  ])('of %s under %s as %s is “%4$s”', (coordinate, parent, key, english) => {
    expect(headingOf(coordinate, parent, key)?.en).toBe(english);
  });

  it('joins in Welsh too', () => {
    expect(headingOf('Area.code', 'ScrutinyRow.area', 'code')).toEqual({ en: 'Area: code', cy: 'Ardal: cod' });
  });

  it('takes an alias that is itself a known word', () => {
    expect(headingOf('PanelConnection.totalCount', 'Area.panels', 'panelCount')?.cy).toBe('Paneli a fforymau');
    expect(headingOf('OutcomeConnection.totalCount', 'Query.outcomes', 'acceptedCount')?.en).toBe('Accepted');
  });

  it('is null for a field nobody has named', () => {
    expect(headingOf('Panel.colour', 'PanelConnection.nodes', 'colour')).toBeNull();
  });
});
