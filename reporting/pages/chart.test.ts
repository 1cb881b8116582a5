import { describe, expect, it } from 'vitest';
import type { Chart } from '../report.ts';
import type { Cell, FilledTable } from '../tables/table.ts';
import { chartData } from './chart-data.ts';
import { chartSvg, noteOnChart } from './chart.ts';
import { describe as inWords } from './chart-words.ts';
import { areas, column, filled, years } from './sample-tables.ts';

const withChart = (table: FilledTable, chart: Partial<Chart>): FilledTable => ({
  ...table,
  shape: { ...table.shape, table: { ...table.shape.table, chart: { ...table.shape.table.chart!, ...chart } } },
});

describe('chartData', () => {
  it('puts times in their order and keeps why a number is missing', () => {
    const data = chartData(years, 'en')!;
    expect(data.categories).toEqual(['2012-13', '2013-14', '2014-15', '2015-16', '2016-17']);
    expect(data.series[0]).toEqual({
      name: 'Cases reviewed',
      points: [
        { value: null, text: '[z]' },
        { value: 640, text: '640' },
        { value: null, text: '[c]' },
        { value: 980, text: '980' },
        { value: 1250, text: '1,250' },
      ],
    });
  });

  it('makes a series of each value of a column', () => {
    const text = { parentCoordinate: null, type: 'string' } as const;
    const table = filled(
      {
        name: 't',
        title: { en: 'T', cy: 'T' },
        chart: { ...years.shape.table.chart!, x: 'year', y: ['n'], by: 'kind' },
      },
      [
        column('year', { ...text, coordinate: 'ScrutinyRow.financialYear' }),
        column('kind', { ...text, coordinate: 'ScrutinyRow.feedbackKind', enumName: 'FeedbackKind' }),
        column('n', { coordinate: 'ScrutinyRow.recommendationCount', parentCoordinate: null, type: 'integer' }),
      ],
      [
        ['2015-16', 'LESSON', 3],
        ['2016-17', 'LESSON', 4],
        ['2016-17', 'CONCERN', 1],
      ],
    );
    expect(chartData(table, 'cy')!.series).toEqual([
      {
        name: 'Gwers',
        points: [
          { value: 3, text: '3' },
          { value: 4, text: '4' },
        ],
      },
      {
        name: 'Pryder',
        points: [
          { value: null, text: '' },
          { value: 1, text: '1' },
        ],
      },
    ]);
  });

  it('keeps a place for years between, and draws nothing that has no year, but says so', () => {
    const rows = [
      ['2015-16', 3, 'OK', 0, null, false],
      ['2012-13', 4, 'OK', 0, null, false],
      [null, 9, 'OK', 0, null, false],
    ];
    for (const kind of ['line', 'bar', 'stacked'] as const) {
      const data = chartData(withChart({ ...years, rows }, { kind }), 'en')!;
      expect(data.categories).toEqual(['2012-13', '2013-14', '2014-15', '2015-16']);
      expect(inWords(kind, data, 'en')).toContain('last 3 (2015-16)');
      expect(inWords(kind, data, 'en')).toMatch(/What has no date stands in the table alone\.$/);
    }
    expect(noteOnChart(years, 'en')).toBe(null);
  });

  it('keeps places for years of published periods too, and none where a label is no year', () => {
    const period = column('period', {
      coordinate: 'Period.label',
      parentCoordinate: 'CaseworkFigure.period',
      type: 'string',
    });
    const [, ...columns] = years.shape.columns;
    const categories = (...labels: string[]) => {
      const rows = labels.map((label) => [label, 3, 'OK', 0, null, false]);
      const shape = { ...years.shape, columns: [period, ...columns] };
      return chartData(withChart({ ...years, shape, rows }, { x: 'period' }), 'en')!.categories;
    };
    expect(categories('2007-08', '2009-10')).toEqual(['2007-08', '2008-09', '2009-10']);
    expect(categories('2007-08', '2009-10', '2012')).toEqual(['2007-08', '2009-10', '2012']);
  });

  it('draws the first of figures that differ, and says so', () => {
    const rows = [
      ['2010-11', 80, 'OK', 0, null, false],
      ['2010-11', 76, 'OK', 0, null, false],
      ['2011-12', 81, 'OK', 0, null, false],
      ['2011-12', 81, 'OK', 0, null, false],
    ];
    const data = chartData({ ...years, rows }, 'en')!;
    expect(data.series[0]!.points.map(({ value }) => value)).toEqual([80, 81]);
    expect(noteOnChart({ ...years, rows }, 'en')).toBe(
      'The table has figures that differ for 2010-11; the picture shows the first of them.',
    );
    expect(noteOnChart(years, 'en')).toBeNull();
  });

  it('is nothing without a number', () => {
    expect(chartData({ ...years, rows: [['2016-17', null, 'CONFIDENTIAL', null, null, false]] }, 'en')).toBeNull();
    expect(chartData({ ...years, rows: [] }, 'en')).toBeNull();
  });
});

describe('chartSvg', () => {
  const kinds: Chart['kind'][] = ['line', 'bar', 'stacked'];

  it.each(kinds)('draws a %s chart that says in words what it shows', (kind) => {
    const svg = chartSvg(withChart(years, { kind }), 'en');
    expect(svg).toMatch(
      /^<svg [^>]*role="img" aria-labelledby="chart-years-title chart-years-desc" viewBox="0 0 640 \d+">/,
    );
    expect(svg).toContain('<title id="chart-years-title">Cases reviewed and recommendations by year</title>');
    expect(svg).toContain('Cases reviewed: lowest 640 (2013-14), highest 1,250 (2016-17), last 1,250 (2016-17).');
    expect(svg.endsWith('</svg>')).toBe(true);
  });

  it.each(kinds)('draws a %s chart that a strict content security policy lets through, the same each time', (kind) => {
    const svg = chartSvg(withChart(years, { kind }), 'cy');
    expect(svg).not.toMatch(/<style|<script|ecmeta|class="zr|\bon\w+=/);
    expect(chartSvg(withChart(years, { kind }), 'cy')).toBe(svg);
  });

  it('shows what is kept back as its symbol, not as a bar', () => {
    expect(chartSvg(withChart(years, { kind: 'bar' }), 'en')).toContain('>[c]</text>');
  });

  it('escapes what the data says', () => {
    const table = withChart(areas, { kind: 'bar', x: 'areaName' });
    const svg = chartSvg({ ...table, rows: [['x', '<b>&', 3]] }, 'en');
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(svg).not.toContain('<b>');
  });

  it.each(['Cost $& up', "A $' B", 'vertical\u000btab'])('stands whatever a name holds: %j', (name) => {
    const table = withChart(areas, { kind: 'bar', x: 'areaName' });
    const svg = chartSvg({ ...table, rows: [['x', name, 3]] }, 'en');
    expect([svg.match(/<svg/g)?.length, svg.match(/<\/svg>/g)?.length]).toEqual([1, 1]);
    expect(svg).not.toContain('\u000b');
  });

  it('is none of more bars than anybody could read', () => {
    const table = withChart(areas, { kind: 'bar', x: 'areaName' });
    const rows = (count: number) => Array.from({ length: count }, (_, row): Cell[] => ['x', `Area ${row}`, row]);
    expect(chartSvg({ ...table, rows: rows(300) }, 'en')).toContain('<svg');
    expect(chartSvg({ ...table, rows: rows(301) }, 'en')).toBe('');
  });

  it('is empty without a number', () => {
    expect(chartSvg({ ...years, rows: [] }, 'en')).toBe('');
  });
});

describe('the text alternative', () => {
  it('is in Welsh on Welsh pages', () => {
    expect(inWords('line', chartData(years, 'cy')!, 'cy')).toBe(
      'Siart llinell yn ôl Blwyddyn ariannol, 2012-13 i 2016-17. ' +
        'Achosion a adolygwyd: isaf 640 (2013-14), uchaf 1,250 (2016-17), olaf 1,250 (2016-17). ' +
        'Argymhellion: isaf 0 (2013-14), uchaf 12 (2016-17), olaf 12 (2016-17).',
    );
  });

  it('of things that are no times has no last', () => {
    const table = withChart(areas, { kind: 'bar', x: 'areaName' });
    expect(inWords('bar', chartData(table, 'en')!, 'en')).toBe(
      'Bar chart by Area, 14 in all, from CPS Cymru-Wales to CPS Yorkshire and Humberside. ' +
        'Panels and forums: lowest 0 (CPS Cymru-Wales), highest 13 (CPS Yorkshire and Humberside).',
    );
  });
});
