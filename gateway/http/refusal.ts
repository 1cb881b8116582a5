/** A request that is answered without being executed. The message is shown to the client. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** The request is in good order, only its document cannot be had: status 200 for a client that takes plain JSON. */
  readonly wellFormed: boolean;
  /** Headers of the answer, as names and values in turn. */
  readonly headers: string[] | null;

  constructor(
    status: number,
    message: string,
    { code = 'BAD_REQUEST', wellFormed = false, headers = null }: Partial<Omit<Refusal, 'status' | 'message'>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.wellFormed = wellFormed;
    this.headers = headers;
  }
}
