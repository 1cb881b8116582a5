/** One thing wrong with a file: where, what stood there, and what was expected. */
export type Fault = { line: number; column: string | null; value: string | null; expected: string };

const mostListed = 50;

/** Gathers faults, keeping the first 50 and counting all. */
export class FaultList {
  readonly listed: Fault[] = [];
  total = 0;

  add(fault: Fault): void {
    this.total += 1;
    if (this.listed.length < mostListed) this.listed.push(fault);
  }
}

/** A file that was refused whole; its message lists the faults by file, line and column. Nothing was written. */
export class ImportRefused extends Error {
  readonly faults: FaultList;

  constructor(file: string, faults: FaultList) {
    // What a row refers to is looked up a thousand rows later.
    const byLine = faults.listed.sort((one, other) => one.line - other.line);
    const lines = byLine.map(({ line, column, value, expected }) => {
      const where = column === null ? '' : `, column ${column}`;
      const got = value === null ? '' : `; got ${JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)}`;
      return `${file}, line ${line}${where}: expected ${expected}${got}`;
    });
    const more = faults.total > faults.listed.length ? [`… and ${faults.total - faults.listed.length} more`] : [];
    super(
      [`${faults.total} ${faults.total === 1 ? 'fault' : 'faults'}; nothing was written.`, ...lines, ...more].join(
        '\n',
      ),
    );
    this.faults = faults;
  }
}
