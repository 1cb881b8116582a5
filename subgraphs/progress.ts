import cliProgress from 'cli-progress';
import type { ImportOptions } from '../platform/importing/import-file.ts';

type Progress = { show: NonNullable<ImportOptions['onProgress']>; end: () => void };

/**
 * Shows how far the import of a file is: a bar on a terminal, else a line each ten thousand rows.
 * @param label what the file is, where there are several
 */
export function importProgress(label = ''): Progress {
  const prefix = label === '' ? '' : `${label}: `;
  return process.stderr.isTTY ? progressBar(prefix) : progressLines(prefix);
}

function progressBar(prefix: string): Progress {
  const bar = new cliProgress.SingleBar(
    { format: `${prefix}{bar} {percentage} % · {rows} rows`, clearOnComplete: true },
    cliProgress.Presets.rect,
  );
  let begun = false;
  return {
    show: ({ bytes, total, rows }) => {
      if (!begun) bar.start(total, 0, { rows });
      begun = true;
      bar.update(bytes, { rows });
    },
    end: () => bar.stop(),
  };
}

function progressLines(prefix: string): Progress {
  let next = 10_000;
  return {
    show: ({ rows }) => {
      if (rows < next) return;
      process.stderr.write(`${prefix}${rows} rows read\n`);
      next = (Math.floor(rows / 10_000) + 1) * 10_000;
    },
    end: () => {},
  };
}
