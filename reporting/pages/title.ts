import type { PageInput } from './input.ts';

/** A report that is of one thing says of which: `Area profile: CPS Wessex`. */
export function titleOf({ report, language, query, choices, answer }: PageInput): string {
  const title = report.title[language];
  if (answer === null) return title;
  const of = Object.entries(report.parameters).flatMap(([name, { required, list, default: usual }]) => {
    if (required !== true || list === true) return [];
    const value = query.find(([key]) => key === name)?.[1] ?? usual;
    const label = choices[name]?.find((choice) => choice.value === value)?.label;
    return label === undefined ? [] : [label];
  });
  return of.length === 0 ? title : `${title}: ${of.join(', ')}`;
}
