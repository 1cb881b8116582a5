import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = join(import.meta.dirname, '../../tests/acceptance');

/** The example operations that GraphiQL opens with, one a tab: the acceptance operations, so that each is known to work. */
export function exampleTabs(): { query: string }[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ query: readFileSync(join(directory, file), 'utf8') }));
}
