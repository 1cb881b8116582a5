import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { readMessages } from './wire.ts';

export type Load = {
  answers: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
};

/** Asks over so many connections, each again as soon as it is answered, for so many seconds. Throws where an answer has errors. */
export async function load(url: string, connections: number, seconds: number, body: () => string): Promise<Load> {
  const times: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(Array.from({ length: connections }, () => askUntil(until, new URL(url), body, times)));
  const took = performance.now() - began;
  times.sort((one, other) => one - other);
  const part = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { answers: times.length, perSecond: (times.length / took) * 1000, p50: part(0.5), p99: part(0.99) };
}

async function askUntil(until: number, { hostname, port, pathname, host }: URL, body: () => string, times: number[]) {
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\naccept: application/json\r\ncontent-type: application/json\r\n`;
  let sent = performance.now();
  const ask = () => {
    const text = body();
    sent = performance.now();
    socket.write(`${head}content-length: ${text.length}\r\n\r\n${text}`, 'latin1');
  };
  try {
    await new Promise<void>((resolve, reject) => {
      readMessages(socket, (reply, answer) => {
        const now = performance.now();
        if (!reply.startsWith('HTTP/1.1 200') || answer.includes('"errors":'))
          return reject(
            new Error(
              `expected an answer without errors; got ${reply.slice(0, 200)} ${answer.toString('utf8', 0, 500)}`,
            ),
          );
        times.push(now - sent);
        return now < until ? ask() : resolve();
      });
      socket.once('error', reject);
      socket.once('close', () => reject(new Error(`expected ${host} to keep the connection; it closed it`)));
      ask();
    });
  } finally {
    end(socket);
  }
}

function end(socket: Socket): void {
  socket.removeAllListeners('close');
  socket.destroy();
}
