/** The thread that presenter.ts starts: it makes pages and documents of what it is handed, and writes files as their pages come. */
import { parentPort } from 'node:worker_threads';
import { writeChunks, type FileJob } from '../formats/write.ts';
import { Inbox } from './inbox.ts';
import type { FromThread, PageJob, ToThread } from './messages.ts';

const inboxes = new Map<number, Inbox>();
const encoder = new TextEncoder();
let outbox: FromThread[] = [];

parentPort!.on('message', (message: ToThread) => {
  const { id } = message;
  if ('page' in message) void settle(id, makePage(id, message.page));
  else if ('file' in message) void settle(id, makeFile(id, message.file));
  else if ('text' in message) inboxes.get(id)?.put(message.text);
  else inboxes.get(id)?.end();
});

async function settle(id: number, made: Promise<void>): Promise<void> {
  try {
    await made;
    tell({ id, ended: true });
  } catch (error) {
    tell({ id, fault: (error as Error).stack ?? String(error) });
  }
  inboxes.delete(id);
}

// What only one of the two needs is loaded when it is first asked for.
async function makePage(id: number, { kind, input }: PageJob): Promise<void> {
  if (kind === 'html') tell({ id, chunk: (await import('../pages/page.ts')).renderPage(input) });
  else {
    const [{ renderPdf }, { log }] = await Promise.all([import('../pdf/document.ts'), import('./log.ts')]);
    tell({ id, chunk: await renderPdf(input, (err) => log.error({ err }, 'chart could not be drawn')) });
  }
}

async function makeFile(id: number, job: FileJob): Promise<void> {
  const inbox = new Inbox(() => tell({ id, wants: true }));
  inboxes.set(id, inbox);
  for await (const chunk of writeChunks(job, inbox.texts(), (rows) => tell({ id, rows })))
    tell({ id, chunk: typeof chunk === 'string' ? encoder.encode(chunk) : chunk });
}

/** What is told in one turn goes as one message: each may have to wake the other thread, which takes longer than writing rows. */
function tell(message: FromThread): void {
  if (outbox.push(message) === 1) process.nextTick(send);
}

function send(): void {
  const messages = outbox;
  outbox = [];
  parentPort!.postMessage(messages);
}
