import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { settings } from '../platform/config.ts';
import { subgraphs } from '../subgraphs/index.ts';

const root = join(import.meta.dirname, '..');
const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');
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

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...subgraphs.map(({ name }) => `subgraphs/${name}/README.md`),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
test.each(pages)('every link of %s leads to a file', (name) => {
  const links = [...readFileSync(join(root, name), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)];
  const missing = links.map(([, link]) => link!).filter((link) => !existsSync(join(root, dirname(name), link)));
  expect(missing).toEqual([]);
});

test.each(subgraphs)('the README of $name is one screen: at most 25 lines', ({ directory }) => {
  const lines = readFileSync(join(directory, 'README.md'), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(25);
});

test('docs/running.md has every setting with its default and meaning', () => {
  const tables = page('running.md').replace(/ +/g, ' ');
  for (const { env, meaning, fallback } of Object.values<{ env: string; meaning: string; fallback?: string }>(settings))
    expect(tables).toContain(`| \`${env}\` | ${fallback === undefined ? '' : `\`${fallback}\` `}| ${meaning} |`);
});

test('docs/cqs-12.md states unit and denominator of every measure that the assessment asks, and of no other', () => {
  const operation = readFileSync(join(import.meta.dirname, 'questions/cqs-12-assessment.graphql'), 'utf8');
  const statistics = subgraphs.flatMap((subgraph) => subgraph.statistics);
  const asked = new Set<string>();
  visit(parse(operation), {
    Field: ({ name, selectionSet }) => {
      const statistic = statistics.find((each) => each.name === name.value);
      if (statistic === undefined) return;
      visit(selectionSet!, {
        Field: ({ name: { value: measure } }) => {
          const { [measure]: declared } = statistic.measures;
          if (declared === undefined) return;
          const cells = [`\`${statistic.name}.${measure}\``, declared.unit.toLowerCase(), declared.denominator ?? ''];
          asked.add(cells.join(' | '));
        },
      });
    },
  });
  const stated = [...page('cqs-12.md').matchAll(/^\| [^|]*\| (`\w+Statistics\.\w+`) *\| (\w+) *\| ([^|]*?) *\|/gm)];
  expect(stated.map(([, ...cells]) => cells.join(' | ')).sort()).toEqual([...asked].sort());
});
