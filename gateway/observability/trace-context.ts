import { randomBytes } from 'node:crypto';

const w3c = /^00-([0-9a-f]{32})-[0-9a-f]{16}-([0-9a-f]{2})$/;

/** The W3C `traceparent` of this request: a new span of the trace that the client is in, or of a new trace. */
export function traceContext(incoming: string | undefined): string {
  const [, trace, flags] = (incoming === undefined ? null : w3c.exec(incoming)) ?? [];
  return `00-${trace ?? randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-${flags ?? '00'}`;
}
