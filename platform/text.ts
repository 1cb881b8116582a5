import { createHash } from 'node:crypto';

/** The enum value of a published wording: upper case, every run of other characters one underscore (`AA/AO` → `AA_AO`). */
export function enumCode(words: string): string {
  return words
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Several values in one published cell, separated by semicolons; blank gives none. */
export function splitList(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** An address-friendly id of a name: `Area action plan` → `area-action-plan`. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A cell of a CSV file, quoted where it must be. */
export function csvCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A line of a CSV file. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

/** SHA-256 of a list of values, in hexadecimal; the separator cannot occur in a published cell. */
export function fingerprint(values: readonly unknown[]): string {
  return createHash('sha256').update(values.join('\u001f')).digest('hex');
}
