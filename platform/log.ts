import { pino, type DestinationStream, type Logger } from 'pino';

/** What database drivers hang on an error of what a statement was asked with: a name searched for, a row written. */
const valuesOfErrors = ['parameters', 'sql', 'sqlMessage', 'driverError', 'cause'].map((member) => `err.${member}`);

/** One JSON line an event, to standard error, so that a command's own output stays clean. Never logs variables or rows. */
export function createLog(level: string, name: string, to: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, name, base: { name }, redact: { paths: valuesOfErrors, remove: true } }, to);
}

/** The log as a library gets it: what libraries tell of themselves at `info` is told here only to those who ask for `debug`. */
export function libraryLog(log: Logger): Logger {
  return log.level === 'info' ? log.child({}, { level: 'warn' }) : log;
}

export type { Logger };
