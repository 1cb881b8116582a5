import { pino, type Logger } from 'pino';

/** One JSON line an event, to standard error, so that a command's own output stays clean. Never logs variables or rows. */
export function createLog(level: string, name: string): Logger {
  return pino({ level, name, base: { name } }, pino.destination(2));
}
export type { Logger };
