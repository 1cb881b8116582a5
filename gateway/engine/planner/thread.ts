import { Worker } from 'node:worker_threads';
import { codedError } from '../../../platform/errors.ts';

export type Given = { supergraphSdl: string; plannerSdl: string };
/** What the thread is asked: to plan an operation, or to execute one that asks about the API schema. */
export type Job =
  | { kind: 'plan'; operation: string }
  | { kind: 'introspect'; operation: string; variables: Readonly<Record<string, unknown>> };
export type Answer = { text: string } | { fault: string; tooComplex: boolean };
/** What planning one operation may take, the memory that of the whole thread; and how long one may wait to be planned. */
export type PlanLimits = { ms: number; megabytes: number; waitMs: number };
type Asked = { resolve: (text: string) => void; reject: (error: Error) => void };

/** The thread that planner-thread.js runs in. It is asked one thing at a time, and keeps the process alive while it is. */
export class PlannerThread {
  /** The API schema as SDL; rejects where the supergraph cannot be planned over. */
  readonly apiSdl: Promise<string>;
  private readonly worker: Worker;
  private readonly limits: PlanLimits;
  private asked: Asked | null = null;
  private endedBy: Error | null = null;

  constructor(given: Given, limits: PlanLimits) {
    this.limits = limits;
    this.worker = new Worker(new URL('./planner-thread.js', import.meta.url), {
      workerData: given,
      // Without the TypeScript loader of this process.
      execArgv: [],
      // A small young generation: 20 MB less resident, and planning takes no longer.
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 8 },
    });
    this.worker.on('message', (answer: Answer) => this.settle(answer));
    this.worker.on('error', ({ code, message }: NodeJS.ErrnoException) =>
      this.ended(
        code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? tooComplex(`a plan that takes at most ${limits.megabytes} MB; this one takes more`)
          : new Error(`The thread that plans ended: ${message}`),
      ),
    );
    this.worker.on('exit', () => this.ended(new Error('The thread that plans ended')));
    this.apiSdl = this.answered();
  }

  get hasEnded(): boolean {
    return this.endedBy !== null;
  }

  /** @returns what was asked for as JSON. Where that takes too long, rejects and ends the thread. */
  async ask(job: Job): Promise<string> {
    const { ms } = this.limits;
    const late = setTimeout(
      () => void this.end(tooComplex(`a plan that takes at most ${ms / 1000} s; this one takes longer`)),
      ms,
    );
    this.worker.postMessage(job);
    return this.answered().finally(() => clearTimeout(late));
  }

  /** @param error for whoever waits for an answer */
  async end(error: Error): Promise<void> {
    this.ended(error);
    await this.worker.terminate();
  }

  private answered(): Promise<string> {
    if (this.endedBy !== null) return Promise.reject(this.endedBy);
    this.worker.ref();
    return new Promise((resolve, reject) => (this.asked = { resolve, reject }));
  }

  private settle(answer: Answer): void {
    if ('text' in answer) {
      this.worker.unref();
      this.asked?.resolve(answer.text);
      this.asked = null;
    } else {
      this.fail(
        answer.tooComplex
          ? tooComplex('an operation that can be planned; this one has too many selections or levels')
          : new Error(answer.fault),
      );
    }
  }

  private ended(error: Error): void {
    this.endedBy ??= error;
    this.fail(error);
  }

  private fail(error: Error): void {
    this.worker.unref();
    this.asked?.reject(error);
    this.asked = null;
  }
}

/** The refusal of an operation, by what was expected of it. */
export function tooComplex(expected: string): Error {
  return codedError('OPERATION_TOO_COMPLEX', `expected ${expected}`);
}
