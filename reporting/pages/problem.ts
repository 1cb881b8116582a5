import type { PageLanguage, Text } from '../report.ts';
import { address } from './addresses.ts';
import { viewLayout } from './layout.ts';
import { fill } from './templates.ts';

/**
 * A page for what cannot be answered at all: `status` 400, 404, 503 and such. What is `told` as a string the graph said, in
 * English; it is introduced on a page in Welsh.
 */
export function renderProblem(problem: {
  language: PageLanguage;
  status: number;
  title: string;
  told: Text | string;
}): string {
  const { language, status, title, told } = problem;
  return fill('problem', {
    // Nothing is known of the address but that it was asked: the same one, in the other language.
    ...viewLayout(language, title, '', (other) => `?lang=${other}`),
    status,
    message: typeof told === 'string' ? told : told[language],
    isForeign: typeof told === 'string' && language !== 'en',
    reportsHref: address('/reports', [], language),
  });
}
