import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { MIMEType, promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { jsonType } from './accept.ts';
import { Refusal } from './refusal.ts';

/** Bytes of a request's body, as sent and again when decompressed. */
export const largestBody = 1_048_576;

type Decoder = (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;
const decoders = new Map<string, Decoder>([
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/**
 * The text of a POST request. Refuses what is not JSON in UTF-8, which keeps out all that a foreign page may post without
 * asking, and what is too large before or after decompression. Null where the client left before it had sent all.
 */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const { 'content-type': type, 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (type !== jsonType) checkType(type);
  const decode = encoding === undefined ? null : decoderOf(encoding.trim().toLowerCase());
  if (Number(length) > largestBody) throw tooLarge();
  const sent = await collect(request);
  if (sent === null) return null;
  const body = decode === null ? sent : await decode(sent);
  if (!isUtf8(body)) throw new Refusal(400, 'expected a body in UTF-8; got bytes that are not');
  return body.toString('utf8');
}

function checkType(type: string | undefined): void {
  const expected = `expected the content type ${jsonType}`;
  if (type === undefined) throw new Refusal(415, `${expected}; got none`);
  const mime = mediaType(type);
  if (mime?.essence !== jsonType) throw new Refusal(415, `${expected}; got ${type}`);
  const charset = mime.params.get('charset') ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw new Refusal(415, `${expected} in utf-8; got it in ${charset}`);
}

function mediaType(text: string): MIMEType | null {
  try {
    return new MIMEType(text);
  } catch {
    return null;
  }
}

function decoderOf(encoding: string): ((body: Buffer) => Promise<Buffer>) | null {
  if (encoding === 'identity') return null;
  const decode = decoders.get(encoding);
  if (decode === undefined) {
    const known = [...decoders.keys()].join(', ');
    throw new Refusal(415, `expected a content encoding of ${known}; got ${encoding}`, {
      headers: ['accept-encoding', known],
    });
  }
  return async (body) => {
    try {
      // Stops as soon as so much has come out, however much would follow.
      return await decode(body, { maxOutputLength: largestBody });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(' when decompressed');
      throw new Refusal(400, `expected a body compressed by ${encoding}; got one that does not decompress`);
    }
  };
}

function tooLarge(when = ''): Refusal {
  return new Refusal(413, `expected a body of at most ${largestBody} bytes (1 MB)${when}; got a larger one`);
}

/** What a client sends, up to the limit; the rest is read and dropped, so that a client still writing gets its answer. */
function collect(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= largestBody) return void parts.push(part);
      parts.length = 0;
      reject(tooLarge());
    });
    request.once('end', () => resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts)));
    request.once('error', () => resolve(null));
  });
}
