import { startedByNpm } from './config.ts';

const parentCheckMs = 500;

/**
 * Runs `stop` once, when the process is told to end, and exits: 0 when it is done, 1 when it takes longer than `seconds`.
 * Told so are SIGTERM, SIGINT, and, under npm, the end of the shell that npm started: npm passes a signal on to that
 * shell, which ends without passing it on to us.
 */
export function stopWhenTold(seconds: number, stop: () => Promise<unknown>): void {
  let told = false;
  const end = () => {
    if (told) return;
    told = true;
    setTimeout(() => process.exit(1), seconds * 1000).unref();
    void stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  if (!startedByNpm()) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), parentCheckMs).unref();
}
