const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** A table of Markdown. */
export function table(head: string[], rows: (string | number)[][]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A figure with as many digits as say something. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value < 1 ? value.toFixed(2) : value < 20 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB');
}

export const times = (value: number) => (Number.isNaN(value) ? '–' : `${figure(value)} ×`);
export const percent = (share: number) => `${Math.round(share * 100)} %`;

export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
