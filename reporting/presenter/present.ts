import type { GraphResponse } from '../caller.ts';
import type { PageInput } from '../pages/input.ts';
import type { PreparedReport } from '../prepare.ts';
import { answerOf } from '../run.ts';
import type { Presenter } from './presenter.ts';

/**
 * A report as people read it: HTML as text, PDF as bytes.
 * @param code names the program: code.ts
 * @param answer null where nothing is asked yet, or what was given is at fault
 */
export function present(
  { presenter, code }: { presenter: Presenter; code: string },
  form: 'html' | 'pdf',
  prepared: PreparedReport,
  asPage: Omit<PageInput, 'answer' | 'report'>,
  answer: GraphResponse | null,
): Promise<string | Uint8Array> {
  const { report } = prepared;
  const from = [code, report.name, JSON.stringify(asPage), answer?.body ?? ''];
  const input = () => ({ ...asPage, report, answer: answer === null ? null : answerOf(prepared, answer.body) });
  return form === 'pdf' ? presenter.pdf(from, input) : presenter.page(from, input);
}
