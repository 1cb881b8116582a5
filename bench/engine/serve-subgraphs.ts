/** Serves the library's four subgraphs, each on a port of its own, and counts what each is asked: GET answers the counts. */
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { answering, type Answer } from './answer.ts';
import { library } from './library/data.ts';
import { readMessages } from './wire.ts';

const counts: Record<string, number> = {};
const urls: Record<string, string> = {};

function serve(socket: Socket, name: string, answer: Answer): void {
  readMessages(socket, (head, body) => {
    if (head.startsWith('GET')) return reply(socket, head, JSON.stringify(counts));
    counts[name]! += 1;
    reply(socket, head, answer(JSON.parse(body.toString('utf8')) as Parameters<Answer>[0]));
  });
  socket.on('error', () => socket.destroy());
}

/** The library is all ASCII: as many bytes as characters. */
function reply(socket: Socket, head: string, text: string): void {
  const close = /\r\nconnection: *close/i.test(head);
  const fields = `content-type: application/json\r\ncontent-length: ${text.length}${close ? '\r\nconnection: close' : ''}`;
  socket.write(`HTTP/1.1 200 OK\r\n${fields}\r\n\r\n${text}`, 'latin1');
  if (close) socket.end();
}

for (const subgraph of library) {
  const answer = answering(subgraph);
  counts[subgraph.name] = 0;
  const server = createServer((socket) => serve(socket, subgraph.name, answer));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  urls[subgraph.name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
process.stdout.write(`the library listens on ${JSON.stringify(urls)}\n`);
process.once('SIGTERM', () => process.exit(0));
