import type { Dispatcher } from 'undici';
import { Failure } from './failure.ts';
import { ReplyText } from './reply.ts';

type Post<Answer> = {
  path: string;
  headers: string[];
  body: string;
  /** From now to the last byte of the reply, in milliseconds. */
  withinMs: number;
  maxReplyBytes: number;
  /** Reads the text of a reply; throws a `Failure` where it is none. */
  read: (text: string) => Answer;
};

/** Posts JSON; gives what is read from the reply, or a `Failure`. */
export function post<Answer>(pool: Dispatcher, given: Post<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { path, headers, body } = given;
    pool.dispatch({ method: 'POST', path, headers, body }, new Exchange(given, resolve, reject));
  });
}

/**
 * One request and its reply. The caller hears at once of a failure; what then still comes is thrown away, within the same
 * limits, so that the connection of a short reply can be used again.
 */
class Exchange<Answer> implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (failure: unknown) => void;
  readonly #read: (text: string) => Answer;
  readonly #timer: NodeJS.Timeout;
  readonly #withinMs: number;
  readonly #maxReplyBytes: number;
  readonly #text = new ReplyText();
  #received = 0;
  #failed = false;
  #ended = false;
  #controller: Dispatcher.DispatchController | undefined;

  constructor(
    { withinMs, maxReplyBytes, read }: Post<Answer>,
    resolve: (answer: Answer) => void,
    reject: (failure: unknown) => void,
  ) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#read = read;
    this.#withinMs = withinMs;
    this.#maxReplyBytes = maxReplyBytes;
    // The pool's own timeouts are coarse, and begin anew with every byte.
    this.#timer = setTimeout(endLate<Answer>, withinMs, this);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // It waited too long for a connection. Thrown, it leaves the queue and the connection lives; aborting would end that.
    if (this.#failed) throw new Error('given up before it was sent');
    this.#controller = controller;
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return;
    if (status > 299) return this.#fail(new Failure('status', `expected status 200; got ${status}`, { status }));
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity')
      return this.#abort(controller, new Failure('reply', 'expected a reply as it is; got an encoded one'));
    if (Number(headers['content-length']) > this.#maxReplyBytes) this.#abort(controller, this.#tooLong());
  }

  onResponseData(controller: Dispatcher.DispatchController, part: Buffer): void {
    this.#received += part.length;
    if (this.#received > this.#maxReplyBytes) this.#abort(controller, this.#tooLong());
    else if (!this.#failed) this.#text.add(part);
  }

  onResponseEnd(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    if (this.#failed) return;
    try {
      this.#resolve(this.#read(this.#text.toString()));
    } catch (failure) {
      this.#reject(failure);
    }
  }

  onResponseError(_: Dispatcher.DispatchController, cause: Error): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#fail(failureOf(cause));
  }

  endLate(): void {
    if (this.#ended) return;
    const failure = new Failure('timeout', `expected a whole reply within ${this.#withinMs} ms`);
    if (this.#controller === undefined) this.#fail(failure);
    else this.#abort(this.#controller, failure);
  }

  #tooLong(): Failure {
    return new Failure('reply', `expected at most ${this.#maxReplyBytes} bytes; got more`);
  }

  #abort(controller: Dispatcher.DispatchController, failure: Failure): void {
    this.#fail(failure);
    controller.abort(failure);
  }

  #fail(failure: Failure): void {
    this.#failed = true;
    this.#reject(failure);
  }
}

/** Where the process was held up, the reply may have come meanwhile: it is read before the time is called over. */
function endLate<Answer>(exchange: Exchange<Answer>): void {
  setImmediate(() => exchange.endLate());
}

function failureOf(cause: Error): Failure {
  const { code = cause.name } = cause as NodeJS.ErrnoException;
  // The error itself would carry the bytes into the log.
  if (cause.name === 'HTTPParserError' || code === 'UND_ERR_HEADERS_OVERFLOW')
    return new Failure('reply', `expected an HTTP reply; got something else (${code})`);
  return new Failure('connection', `no connection, or it broke (${code})`, { cause });
}
