import type { Chart, PageLanguage } from '../report.ts';
import { chartPhrases, say } from '../words/phrases.ts';
import type { ChartData, Series } from './chart-data.ts';

/** Series and values a listener can be expected to keep in mind; the table tells the others. */
const spokenSeries = 6;

/** What a chart shows, in words: what is drawn over what, and of each series its lowest, highest and last value. */
export function describe(kind: Chart['kind'], data: ChartData, language: PageLanguage): string {
  const { axis, categories, series } = data;
  const about = say(chartPhrases[kind === 'line' ? 'lines' : 'bars'], language, {
    axis,
    from: categories[0]!,
    to: categories.at(-1)!,
    n: String(categories.length),
  });
  const told = series.slice(0, spokenSeries).map((one) => ofSeries(one, data, language));
  const more = series.length > spokenSeries ? [say(chartPhrases.more, language)] : [];
  const note = noteOn(data, language);
  return [about, ...told, ...more, ...(note === null ? [] : [note])].join(' ');
}

/** What a reader must know of the picture; null where there is nothing. */
export function noteOn({ several, hasUndated }: ChartData, language: PageLanguage): string | null {
  const notes = [
    ...(several.length === 0 ? [] : [say(chartPhrases.several, language, { places: several.join(', ') })]),
    ...(hasUndated ? [say(chartPhrases.undated, language)] : []),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}

function ofSeries({ name, points }: Series, { categories, isTime }: ChartData, language: PageLanguage): string {
  const known = points.flatMap(({ value, text }, place) =>
    value === null ? [] : [{ value, words: `${text} (${categories[place]})` }],
  );
  if (known.length === 0) return say(chartPhrases.nothing, language, { name });
  if (known.length === 1) return say(chartPhrases.only, language, { name, value: known[0]!.words });
  const lowest = known.reduce((least, point) => (point.value < least.value ? point : least)).words;
  const highest = known.reduce((most, point) => (point.value > most.value ? point : most)).words;
  const text = isTime ? chartPhrases.extremesAndLast : chartPhrases.extremes;
  return say(text, language, { name, lowest, highest, last: known.at(-1)!.words });
}
