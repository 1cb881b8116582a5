import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
} from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { PageLanguage } from '../report.ts';
import type { FilledTable } from '../tables/table.ts';
import { chartData, type ChartData } from './chart-data.ts';
import { describe, noteOn } from './chart-words.ts';
import { formatNumber } from './format.ts';
import { escapeHtml } from './html.ts';
import { colours, patterns, strokes } from './palette.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

type Option = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption>;

const width = 640;
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const text = { fontFamily: 'arial, sans-serif', fontSize: 14, color: '#0B0C0C' };
const line = { lineStyle: { color: '#505A5F' } };
/** A longer name is cut in the picture alone: the table has it whole. */
const longestName = 30;

/**
 * The picture of a table as one SVG element with a text alternative, without script, style element or anything that differs
 * between two calls; empty where there is no number to draw. `tiles` are drawn as bars.
 */
export function chartSvg(table: FilledTable, language: PageLanguage): string {
  const { chart, name } = table.shape.table;
  const data = chartData(table, language);
  if (chart === undefined || data === null) return '';
  const isLine = chart.kind === 'line';
  const isUpright = isLine || data.isTime;
  const hasLegend = data.series.length > 1;
  const height = isUpright ? 340 : heightOfBars(data, chart.kind === 'stacked') + (hasLegend ? 60 : 20);
  const option = {
    ...frame(data, isUpright, hasLegend, language),
    series: isLine ? lines(data) : bars(data, chart.kind === 'stacked', isUpright),
  };
  const svg = draw(option, height);
  const id = `chart-${name}`;
  const words = `<title id="${id}-title">${escapeHtml(chart.title[language])}</title><desc id="${id}-desc">${escapeHtml(describe(chart.kind, data, language))}</desc>`;
  return (
    svg
      .replaceAll(/zr\d+-/g, `${id}-`)
      // By a function: a name may hold what a replacement takes for a pattern.
      .replace(
        /<svg[^>]*>/,
        () =>
          `<svg xmlns="http://www.w3.org/2000/svg" class="eg-chart" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} ${height}">${words}`,
      )
      // Characters that XML has no place for.
      .replaceAll(notXml, '')
  );
}

/** What a reader must know of the picture of a table; null where there is nothing, or no picture. */
export function noteOnChart(table: FilledTable, language: PageLanguage): string | null {
  const data = chartData(table, language);
  return data === null ? null : noteOn(data, language);
}

/** What ECharts adds for pages with its script, and a content security policy forbids, is taken out. */
function draw(option: Option, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart
      .renderToSVGString()
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/ (class="zr[^"]*"|ecmeta_\w+="[^"]*"|pointer-events="visible")/g, '');
  } finally {
    // Without it the process would never end.
    chart.dispose();
  }
}

const heightOfBars = ({ categories, series }: ChartData, isStacked: boolean) =>
  categories.length * (isStacked ? 38 : 16 + 20 * series.length);

function frame(data: ChartData, isUpright: boolean, hasLegend: boolean, language: PageLanguage): Option {
  const categories = {
    type: 'category' as const,
    data: data.categories.map(isUpright ? onTwoLines : shortened),
    axisLabel: {
      ...text,
      ...(isUpright ? { hideOverlap: true, showMaxLabel: true, lineHeight: 17 } : { interval: 0 }),
    },
    axisLine: line,
    axisTick: { show: false },
    inverse: !isUpright,
  };
  const values = {
    type: 'value' as const,
    ...(isWhole(data) ? { minInterval: 1 } : {}),
    axisLabel: { ...text, formatter: (value: number) => formatNumber(value, language) },
    splitLine: { show: isUpright, lineStyle: { color: '#CECECE' } },
    show: isUpright,
  };
  return {
    animation: false,
    color: [...colours],
    textStyle: text,
    xAxis: isUpright ? categories : values,
    yAxis: isUpright ? values : categories,
    grid: {
      left: 4,
      right: isUpright ? 24 : 56,
      top: hasLegend ? 52 : 16,
      bottom: 4,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'axisLabel' as const,
    },
    ...(hasLegend
      ? {
          legend: {
            top: 0,
            left: 0,
            itemWidth: 34,
            itemGap: 18,
            textStyle: { ...text, fontSize: 15 },
            selectedMode: false,
          },
        }
      : {}),
  };
}

const shortened = (name: string) => (name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name);
/** `31 March 2022` is narrower with the year under it. */
const onTwoLines = (name: string) => shortened(name).replace(/ (\d{4})$/, '\n$1');

const isWhole = ({ series }: ChartData) =>
  series.every(({ points }) => points.every(({ value }) => Number.isInteger(value ?? 0)));

const still = { silent: true, emphasis: { disabled: true } } as const;

const lines = ({ series }: ChartData): LineSeriesOption[] =>
  series.map(({ name, points }, place) => {
    const { dash, symbol } = strokes[place % strokes.length]!;
    const last = points.findLastIndex(({ value }) => value !== null);
    return {
      ...still,
      type: 'line',
      name,
      symbol,
      symbolSize: 8,
      lineStyle: { width: 3, type: dash },
      // White inside, so that a symbol on a dashed line is seen whole.
      itemStyle: { color: colours[place % colours.length] },
      data: points.map(({ value, text: words }, index) => ({
        value,
        label: { ...text, show: index === last, formatter: words, position: 'top', fontWeight: 'bold' },
      })),
    };
  });

/** More bars side by side than this leave no room for their numbers: the table tells them. */
const mostLabelled = 30;
/** A part of a stacked bar that is shorter than this, of the longest bar, has no room for its number: the table tells it. */
const shortestLabelled = 0.08;

function bars({ series, categories }: ChartData, isStacked: boolean, isUpright: boolean): BarSeriesOption[] {
  const highest = Math.max(
    ...categories.map((_, place) => series.reduce((sum, { points }) => sum + (points[place]?.value ?? 0), 0)),
  );
  return series.map(({ name, points }, place) => {
    const pattern = patterns[place % patterns.length];
    return {
      ...still,
      type: 'bar',
      name,
      ...(isStacked ? { stack: 'all' } : {}),
      barMaxWidth: isStacked ? 26 : 22,
      barGap: '10%',
      itemStyle: {
        borderColor: '#FFFFFF',
        borderWidth: isStacked ? 1 : 0,
        ...(pattern == null ? {} : { decal: { ...pattern, color: 'rgba(255, 255, 255, 0.75)', symbol: 'rect' } }),
      },
      label: {
        show: isStacked || !isUpright || categories.length * series.length <= mostLabelled,
        position: isStacked ? 'inside' : isUpright ? 'top' : 'right',
        ...text,
        ...(isStacked ? {} : { textBorderColor: '#FFFFFF', textBorderWidth: 3 }),
      },
      labelLayout: { hideOverlap: true },
      data: points.map(({ value, text: words }) => ({
        // A value that is kept back has no bar; its symbol stands where one would begin.
        value: value ?? (words === '' ? null : 0),
        label: {
          formatter: isStacked && (value ?? highest) < highest * shortestLabelled ? '' : words,
          ...(isStacked ? { backgroundColor: '#FFFFFF', padding: [1, 3] } : {}),
        },
      })),
    };
  });
}
