import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** Stands in every reply that is not the subgraph's own: no answer of the gateway may hold it. */
export const secret = 'secret-of-the-subgraph';

type Exchange = {
  response: ServerResponse;
  socket: Socket;
  /** What the subgraph answered. */
  reply: string;
  /** The how manieth request this is since the fault was set, from 1. */
  turn: number;
};
type Fault = (exchange: Exchange) => unknown;

const send = (response: ServerResponse, body: string, status = 200, type = 'application/json') =>
  response.writeHead(status, { 'content-type': type }).end(body);
const html = `<!doctype html><h1>${secret}</h1>`;
const part = JSON.stringify(secret.repeat(2_000));

/** What can become of a subgraph's answer on its way. */
export const faults = {
  none: ({ response, reply }) => send(response, reply),
  'late by 200 ms': async ({ response, reply }) => {
    await wait(200);
    send(response, reply);
  },
  'never answers': () => undefined,
  'connection reset within the reply': ({ socket, reply }) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${reply.length}\r\n\r\n${reply.slice(0, 20)}`);
    setTimeout(() => socket.resetAndDestroy(), 10);
  },
  'shorter than its content-length': ({ socket, reply }) =>
    socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(reply) + 100}\r\n\r\n${reply}`),
  'bytes that are not HTTP': ({ socket }) =>
    socket.end(Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0x80]), Buffer.from(secret)])),
  'bytes that are not JSON': ({ response }) =>
    response.end(Buffer.concat([Buffer.from(secret), Buffer.from([0xff, 0xfe, 0x00, 0x80])])),
  'HTML with status 200': ({ response }) => send(response, html, 200, 'text/html'),
  'HTML with status 500': ({ response }) => send(response, html, 500, 'text/html'),
  'a GraphQL error with status 500': ({ response }) => send(response, `{"errors":[{"message":"${secret}"}]}`, 500),
  'data that is a string': ({ response }) => send(response, `{"data":"${secret}"}`),
  'a list for an object': ({ response, reply }) => send(response, `{"data":[${reply},"${secret}"]}`),
  null: ({ response }) => send(response, 'null'),
  'no data and no error': ({ response }) => send(response, '{"data":null}'),
  'an entity too few': ({ response, reply }) => {
    const { data } = JSON.parse(reply) as { data: { _entities?: unknown[] } };
    data._entities?.pop();
    send(response, JSON.stringify({ data }));
  },
  'a body of 200 MB': async ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{"latest":[');
    for (let sent = 0; sent < 200_000_000 && !response.destroyed; sent += part.length)
      if (!response.write(`${part},`)) await drained(response);
    response.end(`0]}}`);
  },
  'a byte every 100 ms': async ({ response, reply }) => {
    for (const byte of reply) {
      if (response.destroyed) return;
      response.write(byte);
      await wait(100);
    }
    response.end();
  },
  '502, then good': ({ response, reply, turn }) =>
    turn === 1 ? send(response, html, 502, 'text/html') : send(response, reply),
  'connection closed, then good': ({ response, socket, reply, turn }) =>
    turn === 1 ? socket.destroy() : send(response, reply),
  'nobody listens': () => undefined,
} satisfies Record<string, Fault>;
export type FaultName = keyof typeof faults;

export type FaultProxy = {
  url: string;
  /** Lets the next requests meet this fault, and counts them anew. */
  meet: (fault: FaultName) => Promise<void>;
  /** How many requests came since the fault was set. */
  count: () => number;
  close: () => Promise<void>;
};

/** Stands before a subgraph at `target` and spoils its answers. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  let fault: FaultName = 'none';
  let turn = 0;
  const server = createServer(async (request, response) => {
    turn += 1;
    const { socket } = request;
    const met = { fault, turn };
    const body = await text(request);
    const headers = { 'content-type': 'application/json' };
    const reply = await (await fetch(target, { method: 'POST', headers, body })).text();
    if (!socket.destroyed) await (faults[met.fault] as Fault)({ response, socket, reply, turn: met.turn });
  });
  server.on('connection', (socket) => socket.on('error', () => undefined));
  const port = await listenAt(server, 0);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    count: () => turn,
    meet: async (name) => {
      const isClosed = fault === 'nobody listens';
      fault = name;
      turn = 0;
      if (name === 'nobody listens' && !isClosed) await end(server);
      else if (isClosed) await listenAt(server, port);
    },
    close: () => end(server),
  };
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      response.off('drain', end).off('close', end);
      resolve();
    };
    response.on('drain', end).on('close', end);
  });
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function end(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
