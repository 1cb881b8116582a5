import * as standard from '../parameters/standard.ts';
import type { Parameter } from '../report.ts';
import { headingOf } from '../words/columns.ts';
import type { Filter, Part, Subject } from './subjects.ts';
import { builderWords } from './words.ts';

export const charts = ['none', 'bar', 'line', 'stacked', 'tiles'] as const;
export type ChartKind = (typeof charts)[number];
const mostDimensions = 3;

/** What may be chosen of a subject. */
export function parametersOf(subject: Subject, subjects: readonly Subject[]): Record<string, Parameter> {
  const { labels, subjects: titles } = builderWords;
  const partLabels = (parts: readonly Part[]) =>
    Object.fromEntries(
      parts.map(({ value, field }) => [value, headingOf(`${subject.rowType}.${field}`, null, field)!]),
    );
  const options = (parts: readonly Part[]) => ({ options: parts.map(({ value }) => value), labels: partLabels(parts) });
  return {
    subject: {
      kind: 'choice',
      label: labels.subject,
      hint: builderWords.subjectHint,
      options: subjects.map(({ name }) => name),
      labels: titles,
      default: subjects[0]!.name,
      shapes: true,
    },
    by: {
      kind: 'choice',
      label: labels.by,
      hint: builderWords.byHint,
      list: true,
      most: mostDimensions,
      shapes: true,
      ...options(subject.dimensions),
    },
    measure: { kind: 'choice', label: labels.measure, list: true, shapes: true, ...options(subject.measures) },
    ...Object.fromEntries(subject.filters.map((filter) => [filter.name, parameterOf(filter)])),
    predecessors: standard.predecessors(),
    synthetic: standard.synthetic(),
    chart: {
      kind: 'choice',
      label: labels.chart,
      options: charts,
      labels: builderWords.charts,
      default: 'bar',
      shapes: true,
    },
  };
}

function parameterOf({ name, enumName }: Filter): Parameter {
  if (name === 'areas') return standard.area({ list: true, label: builderWords.filters.areas });
  if (name === 'panels') return standard.panel({ list: true, label: builderWords.filters.panels });
  if (enumName === null) return standard.financialYear({ list: true, label: builderWords.filters.financialYears });
  return standard.choice(enumName, builderWords.filters[enumName] ?? { en: name, cy: name }, { list: true });
}
