import type { GraphResponse } from '../caller.ts';
import type { PageInput } from '../pages/input.ts';
import type { PreparedReport } from '../prepare.ts';
import { answerOf } from '../run.ts';
import type { Presenter } from './presenter.ts';

/**
 * A report as people read it: HTML as text, PDF as bytes.
 * @param answer null where nothing is asked yet, or what was given is at fault
 * @param gone whoever asked has left
 */
export function present(
  presenter: Presenter,
  form: 'html' | 'pdf',
  prepared: PreparedReport,
  asPage: Omit<PageInput, 'answer' | 'report'>,
  answer: GraphResponse | null,
  gone?: AbortSignal,
): Promise<string | Uint8Array> {
  const { report } = prepared;
  const input = { ...asPage, report, answer: answer === null ? null : answerOf(prepared, answer.body) };
  return form === 'pdf' ? presenter.pdf(input, gone) : presenter.page(input);
}
