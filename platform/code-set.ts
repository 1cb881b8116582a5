import sql, { raw } from 'sql-template-tag';
import type { Transaction } from './database.ts';
import { fingerprint } from './text.ts';

/** Several codes as one value, which a set table `(set_key, <code>)` spells out: null for none, the code itself for one. */
export function setKey(codes: readonly string[]): string | null {
  const members = [...new Set(codes)].sort();
  if (members.length <= 1) return members[0] ?? null;
  return `set-${fingerprint(members).slice(0, 20)}`;
}

/** Spells out the sets that records have and the set table does not know yet, from the records' link table. */
export function fillSets(
  transaction: Transaction,
  {
    records,
    links,
    owner,
    code,
    sets,
    column,
  }: Record<'records' | 'links' | 'owner' | 'code' | 'sets' | 'column', string>,
): Promise<void> {
  return transaction.run(sql`
    INSERT INTO ${raw(sets)} (set_key, ${raw(code)})
    SELECT DISTINCT t.${raw(column)}, link.${raw(code)} FROM ${raw(records)} t
    JOIN ${raw(links)} link ON link.${raw(owner)} = t.id
    LEFT JOIN ${raw(sets)} known ON known.set_key = t.${raw(column)} WHERE known.set_key IS NULL`);
}
