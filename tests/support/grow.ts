import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { csvLine } from '../../platform/text.ts';
import type { Config } from '../../platform/config.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { importForUser } from '../../subgraphs/load.ts';

type Row = Record<string, string>;

const longestSlug = 90;

/**
 * Imports nine more copies of every published row, each under a slug, id or source of its own, so that lists hold ten times
 * as much. Copies come after the published rows in order, and copied Areas descend from copies, so that an operation does the
 * same work over longer lists. Meetings stay as they are: their key is the panel and the date.
 */
export async function growTenfold(config: Config): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'engagement-grown-'));
  for (const { name, directory, imports } of subgraphs) {
    for (const { name: kind, publishedFile } of imports) {
      if (publishedFile === null || kind === 'meetings') continue;
      const rows: Row[] = parse(readFileSync(join(directory, 'published', publishedFile)), {
        columns: true,
        bom: true,
      });
      const copies = [2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((copy) => rows.map((row) => marked(row, copy)));
      const path = join(folder, publishedFile);
      writeFileSync(path, csvText(copies));
      await importForUser(config, name, kind, path, {});
    }
  }
  rmSync(folder, { recursive: true });
}

function marked(row: Row, copy: number): Row {
  if (row.slug !== undefined)
    return changed(row, ['slug', 'predecessors', 'successor_slug'], (slugs) =>
      slugs.replace(/[^; ]+/g, (slug) => `z${copy}-${slug}`.slice(0, longestSlug).replace(/-$/, '')),
    );
  if (row.id !== undefined) return changed(row, ['id'], (id) => `z${copy}-${id}`);
  return changed(row, ['source_url'], (url) => `${url}?copy=${copy}`);
}

function changed(row: Row, columns: string[], change: (cell: string) => string): Row {
  const cells = Object.entries(row).map(([column, cell]) => [column, columns.includes(column) ? change(cell) : cell]);
  return Object.fromEntries(cells) as Row;
}

function csvText(rows: Row[]): string {
  const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))];
  return lines.map(csvLine).join('');
}
