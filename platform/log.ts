import { pino, type Logger } from 'pino';

/** One JSON line an event, to standard error, so that a command's own output stays clean. Never logs variables or rows. */
export function createLog(level: string, name: string): Logger {
  return pino({ level, name, base: { name } }, pino.destination(2));
}

/** The log as a library gets it: what libraries tell of themselves at `info` is told here only to those who ask for `debug`. */
export function libraryLog(log: Logger): Logger {
  return log.level === 'info' ? log.child({}, { level: 'warn' }) : log;
}

export type { Logger };
