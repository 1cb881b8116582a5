import type { PageLanguage } from '../report.ts';
import type { PageInput } from './input.ts';

type Query = readonly (readonly [name: string, value: string])[];

/** An address with its query; Welsh pages lead to Welsh ones. */
export function address(path: string, query: Query, language: PageLanguage): string {
  const parts = new URLSearchParams(query.map(([name, value]): [string, string] => [name, value]));
  if (language === 'cy') parts.set('lang', 'cy');
  return parts.size === 0 ? path : `${path}?${parts}`;
}

/** What was asked, without where in a long table the page begins. */
export const asked = ({ query }: PageInput): Query => query.filter(([name]) => name !== 'after');

/** Whether the page shows the first rows of its long table. */
export const isFirstPage = ({ query }: PageInput): boolean => query.every(([name]) => name !== 'after');

/** The same rows as a file: of one table, or of the whole report. */
export function fileAddress(input: PageInput, format: string, table?: string): string {
  const query = table === undefined ? asked(input) : [...asked(input), ['table', table] as const];
  return address(`/reports/${input.report.name}.${format}`, query, input.language);
}
