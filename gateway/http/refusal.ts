import type { OutgoingHttpHeaders } from 'node:http';

/** A request that is answered without being executed. The message is shown to the client. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** The request is in good order, only its document cannot be had: status 200 for a client that takes plain JSON. */
  readonly wellFormed: boolean;
  readonly headers: OutgoingHttpHeaders;

  constructor(
    status: number,
    message: string,
    { code = 'BAD_REQUEST', wellFormed = false, headers = {} }: Partial<Omit<Refusal, 'status' | 'message'>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.wellFormed = wellFormed;
    this.headers = headers;
  }
}
