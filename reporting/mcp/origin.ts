import type { IncomingMessage } from 'node:http';

/** Names by which a machine calls itself. */
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Whether a request comes from no browser page, from one on the reader's own machine, or from one of this server. A page of
 * another site is none of these, also where its name was made to lead to this machine (DNS rebinding).
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#security-warning
 */
export function isOwnOrigin({ headers: { origin, host }, socket }: IncomingMessage): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  if (loopback.test(page.hostname)) return true;
  return page.host === host && !isLoopbackAddress(socket.localAddress);
}

/** What listens here alone has no other name, whatever the request calls it. */
function isLoopbackAddress(address = ''): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
