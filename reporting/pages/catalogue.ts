import { mustBeAsked } from '../parameters/read.ts';
import type { PageLanguage, Report } from '../report.ts';
import { phrases, say } from '../words/phrases.ts';
import { address } from './addresses.ts';
import { viewLayout } from './layout.ts';
import { fill } from './templates.ts';

const formats = ['html', 'json', 'csv', 'tsv', 'xlsx', 'parquet', 'pdf'];
const kinds = [
  { kind: 'report', title: phrases.questions },
  { kind: 'data', title: phrases.tables },
] as const;

/** The list of all reports as a page of HTML, in the order given, by kind. */
export function renderCatalogue({ language, reports }: { language: PageLanguage; reports: readonly Report[] }): string {
  const groups = kinds
    .map(({ kind, title }) => ({ title: title[language], reports: reports.filter((report) => report.kind === kind) }))
    .filter((group) => group.reports.length > 0);
  return fill('catalogue', {
    ...viewLayout(language, say(phrases.reports, language), '/reports', (other) => address('/reports', [], other)),
    groups: groups.map((group) => ({
      title: group.title,
      reports: group.reports.map((report) => ({
        name: report.name,
        title: report.title[language],
        intro: report.intro[language],
        href: address(`/reports/${report.name}.html`, [], language),
        formats: formats.map((format) => ({
          format: format.toUpperCase(),
          // Without what it must be asked for, a file would be an error; the page is a form.
          href: mustBeAsked(report.parameters) ? null : address(`/reports/${report.name}.${format}`, [], language),
        })),
      })),
    })),
  });
}
