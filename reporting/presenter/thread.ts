/** The thread that presenter.ts starts: it makes pages and documents of what it is handed, one after the other. */
import { parentPort } from 'node:worker_threads';
import { renderPage } from '../pages/page.ts';
import { renderPdf } from '../pdf/document.ts';
import type { Asked, Made } from './presenter.ts';

parentPort!.on('message', ({ id, kind, input }: Asked) => {
  void make(kind, input).then(
    (made) => answer({ id, made }),
    (error: Error) => answer({ id, fault: error.stack ?? error.message }),
  );
});

async function make(kind: Asked['kind'], input: Asked['input']): Promise<string | Uint8Array> {
  return kind === 'page' ? renderPage(input) : renderPdf(input);
}

function answer(made: Made): void {
  parentPort!.postMessage(made);
}
