import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { limits } from './table.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/limits.md'), 'utf8').replace(/ +/g, ' ');

test.each(limits)('docs/limits.md says of $name how many, what for and what instead', (limit) => {
  const { name, most, protects, instead } = limit;
  expect(page).toContain(`| ${name} | ${most.toLocaleString('en-GB')} | ${protects} | ${instead} |`);
});
