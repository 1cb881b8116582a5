import { randomFillSync } from 'node:crypto';

const w3c = /^00-([0-9a-f]{32})-[0-9a-f]{16}-([0-9a-f]{2})$/;

/** The W3C `traceparent` of this request: a new span of the trace that the client is in, or of a new trace. */
export function traceContext(incoming: string | undefined): string {
  const [, trace, flags] = (incoming === undefined ? null : w3c.exec(incoming)) ?? [];
  return `00-${trace ?? newId(16)}-${newId(8)}-${flags ?? '00'}`;
}

/** Random bytes are fetched many at a time: each call to the system costs microseconds. */
const random = Buffer.alloc(4096);
let used = random.length;

function newId(bytes: number): string {
  if (used + bytes > random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += bytes;
  return random.toString('hex', used - bytes, used);
}
