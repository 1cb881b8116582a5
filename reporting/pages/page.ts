import { address, fileAddress } from './addresses.ts';
import { sayFault, viewFilters } from './filters.ts';
import { footnotesOf, numbersOf } from './footnotes.ts';
import { formatDate, formatNumber, formatPercentage } from './format.ts';
import type { PageAnswer, PageInput } from './input.ts';
import { viewLayout } from './layout.ts';
import { viewTable } from './tables.ts';
import { fill } from './templates.ts';
import { titleOf } from './title.ts';
import { phrases, say } from '../words/phrases.ts';

/** Files that hold a whole report. */
const formats = ['xlsx', 'pdf', 'json'];

/** A report as a page of HTML. The same input makes the same page, byte for byte. */
export function renderPage(input: PageInput): string {
  const { report, language, faults, answer } = input;
  const title = titleOf(input);
  const filters = viewFilters(input);
  const footnotes = numbersOf(answer?.sources ?? []);
  const current = ['/', '/reports/builder'].includes(input.path) ? input.path : '/reports';
  return fill('report', {
    ...viewLayout(language, title, current, (other) => address(input.path, input.query, other)),
    windowTitle: faults.length > 0 ? say(phrases.faultTitle, language, { title }) : title,
    intro: report.intro[language],
    path: input.path,
    faults: faults.map((fault) => {
      const filter = filters.find(({ name }) => name === fault.parameter);
      const text = sayFault(fault, filter?.label ?? fault.parameter, language);
      return filter === undefined ? { text } : { text, href: `#${filter.id}` };
    }),
    filters,
    isAnswered: answer !== null,
    containsSynthetic: answer?.containsSynthetic ?? false,
    missing: answer?.missing ?? [],
    figures: answer === null ? [] : viewFigures(input, answer),
    tables: answer === null ? [] : answer.tables.map((table) => viewTable(input, table, footnotes)),
    footnotes: report.footnotes?.map((text) => text[language]) ?? [],
    sources: footnotesOf(answer?.sources ?? [], language),
    share: {
      address: address(input.path, input.query, language),
      operation: report.operation.replace(/^(#.*\n)+/, '').trim(),
      variables: JSON.stringify(input.variables, null, 2),
    },
    downloads: formats.map((format) => ({ format: format.toUpperCase(), href: fileAddress(input, format) })),
  });
}

/** The numbers at the head of a page in words; null is "not known", never 0. */
function viewFigures({ report, language }: PageInput, { figures }: PageAnswer) {
  return (report.figures ?? []).map(({ label, percent }, place) => {
    const value = figures[place] ?? null;
    return {
      label: label[language],
      value: value === null ? null : inWords(value, percent === true),
      isWords: typeof value === 'string',
    };
  });

  function inWords(value: number | string, isPercentage: boolean): string {
    if (typeof value === 'string') return formatDate(value, language);
    return isPercentage ? `${formatPercentage(value, language)}%` : formatNumber(value, language);
  }
}
