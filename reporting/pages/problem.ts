import type { PageLanguage } from '../report.ts';
import { address } from './addresses.ts';
import { viewLayout } from './layout.ts';
import { fill } from './templates.ts';

/** A page for what cannot be answered at all: `status` 400, 404, 503 and such, in words that `message` says. */
export function renderProblem(problem: {
  language: PageLanguage;
  status: number;
  title: string;
  message: string;
}): string {
  const { language, status, title, message } = problem;
  return fill('problem', {
    // Nothing is known of the address but that it was asked: the same one, in the other language.
    ...viewLayout(language, title, '', (other) => `?lang=${other}`),
    status,
    message,
    reportsHref: address('/reports', [], language),
  });
}
