import type { Socket } from 'node:net';

/**
 * Reads HTTP/1.1 messages, requests or replies, from a socket: the head as text and the whole body. A tenth of what `node:http`
 * costs, so that generator and subgraphs on one core stay ahead of the gateway on the other.
 */
export function readMessages(socket: Socket, onMessage: (head: string, body: Buffer) => void): void {
  let parts: Buffer[] = [];
  let size = 0;
  let needed = 1;
  socket.setNoDelay(true);
  socket.on('data', (part: Buffer) => {
    parts.push(part);
    size += part.length;
    while (size >= needed) {
      const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      const message = read(bytes);
      needed = typeof message === 'number' ? message : 1;
      const rest = typeof message === 'number' ? bytes : bytes.subarray(message.end);
      parts = rest.length === 0 ? [] : [rest];
      size = rest.length;
      if (typeof message !== 'number') onMessage(message.head, message.body);
    }
  });
}

/** The first message of some bytes, or how many bytes there must be before looking again is of use. */
function read(bytes: Buffer): { head: string; body: Buffer; end: number } | number {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd === -1) return bytes.length + 1;
  const head = bytes.toString('latin1', 0, headEnd);
  const start = headEnd + 4;
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    const chunks = readChunks(bytes, start);
    return chunks === null ? bytes.length + 1 : { head, ...chunks };
  }
  const end = start + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  return bytes.length < end ? end : { head, body: bytes.subarray(start, end), end };
}

function readChunks(bytes: Buffer, start: number): { body: Buffer; end: number } | null {
  const chunks: Buffer[] = [];
  for (let place = start; ;) {
    const line = bytes.indexOf('\r\n', place);
    if (line === -1) return null;
    const length = Number.parseInt(bytes.toString('latin1', place, line), 16);
    place = line + 2 + length + 2;
    if (bytes.length < place) return null;
    if (length === 0) return { body: Buffer.concat(chunks), end: place };
    chunks.push(bytes.subarray(line + 2, line + 2 + length));
  }
}
