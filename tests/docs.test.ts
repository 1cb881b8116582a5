import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../platform/config.ts';
import { subgraphs } from '../subgraphs/index.ts';

const page = (name: string) => readFileSync(join(import.meta.dirname, '../docs', name), 'utf8');
const nothing = { areas: new Set<string>(), panels: new Set<string>() };

test.each(subgraphs.flatMap(({ imports }) => imports.map((kind) => [kind.name, kind] as const)))(
  'docs/importing.md names every column of %s, and no other, and marks those that a file may lack',
  (name, kind) => {
    const section = page('importing.md').split(`### ${name}\n`)[1]!.split(/\n##/)[0]!;
    const named = [...section.matchAll(/`([a-z_0-9]+)`/g)].map((match) => match[1]!);
    expect(new Set(named)).toEqual(new Set(Object.keys(kind.columns(nothing))));
    const optional = [...section.matchAll(/`([a-z_0-9]+)` \(optional\)/g)].map((match) => match[1]!);
    expect(new Set(optional)).toEqual(new Set(kind.optionalColumns));
  },
);

test('docs/running.md has every setting with its default and meaning', () => {
  const tables = page('running.md').replace(/ +/g, ' ');
  for (const { env, meaning, fallback } of Object.values<{ env: string; meaning: string; fallback?: string }>(settings))
    expect(tables).toContain(`| \`${env}\` | ${fallback === undefined ? '' : `\`${fallback}\` `}| ${meaning} |`);
});
