import { describe, expect, it } from 'vitest';
import { viewFilters } from './filters.ts';
import { input } from './sample.ts';

const filter = (name: string, change: Partial<typeof input> = {}) =>
  viewFilters({ ...input, ...change }).find((one) => one.name === name)!;

describe('a field', () => {
  it('holds what was asked', () => {
    expect(filter('area')).toMatchObject({ control: 'select', value: 'wessex', chosen: 'CPS Wessex', error: null });
    expect(filter('from', { query: [['from', '2016-04-01']] })).toMatchObject({
      control: 'text',
      value: '2016-04-01',
      chosen: '1 April 2016',
    });
  });

  it('that was not asked holds its default, or nothing', () => {
    expect(filter('predecessors')).toMatchObject({ control: 'radios', value: 'true', chosen: 'Yes' });
    expect(filter('strands').chosen).toBeNull();
    expect(filter('search', { language: 'cy' })).toMatchObject({ label: 'Geiriau', value: '', chosen: null });
  });

  it('offers no choice but a choice where one must be made', () => {
    expect(filter('area', { query: [] }).items[0]).toEqual({ value: '', text: 'Choose one', isChosen: true });
    expect(filter('year', { query: [] }).items[0]).toEqual({ value: '', text: 'All', isChosen: true });
  });

  it('that has a default can be left empty all the same', () => {
    const { report } = input;
    const year = { ...report.parameters.year!, default: '2015-16' };
    const strands = { ...report.parameters.strands!, default: 'RAPE' };
    const change = { report: { ...report, parameters: { year, strands } } };
    expect(filter('year', { ...change, query: [] }).chosen).toBe('2015-16');
    expect(filter('year', { ...change, query: [['year', '']] })).toMatchObject({ value: '', chosen: null });
    expect(filter('strands', { ...change, query: [] })).toMatchObject({ chosen: 'Rape', sendsNone: true });
  });

  it('of a list has checkboxes, several of them ticked', () => {
    const strands = filter('strands', { query: ['RAPE', 'HATE_CRIME'].map((code) => ['strands', code] as const) });
    expect(strands).toMatchObject({ control: 'checkboxes', chosen: 'Rape, Hate crime' });
    expect(strands.items.map(({ isChosen }) => isChosen)).toEqual([true, true]);
  });

  it('can say no as well as yes', () => {
    expect(filter('predecessors', { query: [['predecessors', 'false']] })).toMatchObject({ chosen: 'No' });
  });

  it('tells what is wrong with it', () => {
    const faults = [{ parameter: 'area', expected: { en: 'the code of an Area', cy: 'cod Ardal' }, got: 'narnia' }];
    expect(filter('area', { faults }).error).toBe('Area: expected the code of an Area, got “narnia”');
    expect(filter('area', { faults: [{ ...faults[0]!, got: '' }], language: 'cy' }).error).toBe(
      'Ardal: disgwyliwyd cod Ardal',
    );
  });
});
