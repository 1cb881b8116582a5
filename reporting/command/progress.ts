import cliProgress from 'cli-progress';

export type Progress = { show(count: number): void; end(): void };

/** Counts rows on standard error, where it is a terminal; a long report says nothing elsewhere. */
export function rowProgress(): Progress {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} };
  // How many there will be is not known.
  const bar = new cliProgress.SingleBar({ format: '{value} rows · {duration_formatted}', clearOnComplete: true });
  let begun = false;
  return {
    show: (count) => {
      if (!begun) bar.start(0, 0);
      begun = true;
      bar.increment(count);
    },
    end: () => bar.stop(),
  };
}
