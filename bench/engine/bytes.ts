/** The least an HTTP server can do: what the hand-written fan-out at the given address once answered, as it is. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const from = process.argv[2]!;
const known = new Map<string, Buffer>();

async function answer(body: string, response: ServerResponse): Promise<void> {
  const { id = 'heavy' } = (JSON.parse(body) as { variables: { id?: string } }).variables;
  let bytes = known.get(id);
  if (bytes === undefined) {
    const headers = { 'content-type': 'application/json' };
    bytes = Buffer.from(await (await fetch(from, { method: 'POST', headers, body })).arrayBuffer());
    known.set(id, bytes);
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => (body += part));
  request.on('end', () => void answer(body, response));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`bytes listens on http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`);
});
