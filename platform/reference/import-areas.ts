import sql, { raw } from 'sql-template-tag';
import { datePart, id, list, oneOf, optionalText, sourceUrl, text } from '../importing/cells.ts';
import { defineImport } from '../importing/kind.ts';
import { insertStatements } from '../importing/store.ts';
import { enumCode } from '../text.ts';
import { directLinks, lineageOf } from './lineage.ts';
import type { Transaction } from '../database.ts';

const kinds = [
  'area',
  'virtual_area',
  'division',
  'division_group',
  'headquarters',
  'former_area',
  'former_division',
  'former_unit',
] as const;

/** The columns of areas.csv, for the owner of Areas and for the reference that every subgraph keeps. */
export const areaColumns = () => ({
  slug: id(),
  name: text(200),
  name_cy: optionalText(200),
  kind: oneOf(kinds).transform(enumCode),
  valid_from: datePart(),
  valid_to: datePart(),
  police_force_areas: list(),
  counties: list(),
  former_names: list(),
  predecessors: list(),
  successor_slug: list(),
  main_offices: list(),
  staff_approx: optionalText(20),
  notes: optionalText(),
  source_url: sourceUrl(),
});

/** The lineage part of areas.csv: which Area was made from which, as either side states it. */
export const areaReferenceImport = defineImport({
  name: 'areas-reference',
  holds: 'Areas and their predecessors, replicated from forums',
  publishedFile: 'areas.csv',
  table: 'area_reference',
  linkTables: { area_reference_link: 'area_code' },
  columns: areaColumns,
  records: (row) => [
    {
      id: row.slug,
      key: [row.slug],
      columns: { name: row.name, kind: row.kind },
      links: {
        area_reference_link: [
          ...row.predecessors.map((code) => ({ predecessor_code: code, successor_code: row.slug })),
          ...row.successor_slug.map((code) => ({ predecessor_code: row.slug, successor_code: code })),
        ],
      },
      latestDate: null,
    },
  ],
  afterwards: rebuildLineage,
});

/**
 * Writes the links that stand into `area_link`, and every Area with all it was made from, itself included, into
 * `area_lineage`.
 */
async function rebuildLineage(transaction: Transaction): Promise<void> {
  const areas = await transaction.select<{ id: string }>(sql`SELECT id FROM area_reference ORDER BY id`);
  const stated = await transaction.select<{ predecessorCode: string; successorCode: string }>(
    sql`SELECT DISTINCT predecessor_code, successor_code FROM area_reference_link ORDER BY predecessor_code, successor_code`,
  );
  const links = directLinks(
    stated.map((link) => ({ predecessor: link.predecessorCode, successor: link.successorCode })),
  );
  await rewrite(
    transaction,
    'area_link',
    links.map((link) => ({ predecessor_code: link.predecessor, successor_code: link.successor })),
  );
  const lineage = areas.flatMap(({ id: code }) =>
    lineageOf(code, links).map((member) => ({ area_code: code, member_code: member })),
  );
  await rewrite(transaction, 'area_lineage', lineage);
}

async function rewrite(transaction: Transaction, table: string, rows: Record<string, string>[]): Promise<void> {
  await transaction.run(sql`DELETE FROM ${raw(table)}`);
  for (const statement of insertStatements(table, rows)) await transaction.run(statement);
}
