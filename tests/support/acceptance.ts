import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = join(import.meta.dirname, '../acceptance');
const text = (file: string) => readFileSync(join(directory, file), 'utf8');

/** The operations that must run unchanged, each with the answer it must give. */
export const acceptanceOperations = readdirSync(directory)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''))
  .map((name) => ({
    name,
    query: text(`${name}.graphql`),
    expected: JSON.parse(text(`${name}.expected.json`)) as unknown,
  }));

/** The text of one acceptance operation. */
export function acceptanceQuery(name: string): string {
  return text(`${name}.graphql`);
}
