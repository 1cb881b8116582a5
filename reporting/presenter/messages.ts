import type { FileJob } from '../formats/write.ts';
import type { PageInput } from '../pages/input.ts';

export type PageJob = { readonly kind: 'html' | 'pdf'; readonly input: PageInput };

/** What the thread is told. A job has one id; `text: null` says that there are no more pages, `gone` that nobody waits any longer. */
export type ToThread =
  | { id: number; page: PageJob }
  | { id: number; file: FileJob }
  | { id: number; text: string | null }
  | { id: number; gone: true };

/** What the thread tells of a job: a part of what it makes, that it wants the next page, how many rows it wrote, how it ended. */
export type FromThread =
  | { id: number; chunk: string | Uint8Array }
  | { id: number; wants: true }
  | { id: number; rows: number }
  | { id: number; ended: true }
  | { id: number; fault: string };
