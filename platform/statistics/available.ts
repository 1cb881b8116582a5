import sql from 'sql-template-tag';
import type { Source } from '../database.ts';
import { knownReleases } from '../disclosure/releases.ts';
import { tableNotAvailable } from '../errors.ts';
import type { Owner, StatisticDeclaration } from './declaration.ts';
import { releasedTable, type ReleasedTable } from './released-table.ts';
import { isWithheld, planOf, type Plan, type StatisticRequest } from './request.ts';

/** What of a request is counted, and which released tables answer the rest. */
export type Available = { plan: Plan; tables: ReleasedTable[] };

/**
 * Plans the request without what may not be counted for it. A measure of that is looked up in a release; where no release has
 * the table, the whole is refused before any row is read.
 */
export async function available(
  source: Source,
  declaration: StatisticDeclaration,
  request: StatisticRequest,
  scope: string | null,
): Promise<Available> {
  let plan = planOf(declaration, request, scope);
  const tables: ReleasedTable[] = [];
  for (const name of plan.owners) {
    const owner = declaration.owners[name]!;
    if (!isWithheld(owner, plan)) continue;
    const place = request.includeSynthetic ? await syntheticPlace(source, owner) : 'releases';
    if (place === 'rows') continue;
    const asked = plan.measures.filter((measure) => declaration.measures[measure]!.owner === name);
    if (asked.length > 0) {
      const table =
        place === 'mixed' || owner.released === undefined
          ? null
          : await releasedTable(source, owner.released, plan, asked, request.includeSynthetic ?? false);
      if (table === null) throw tableNotAvailable();
      tables.push(table);
    }
    plan = { ...plan, owners: without(plan.owners, name), rowOwners: without(plan.rowOwners, name) };
  }
  return { plan: tables.length === 0 ? plan : whole(plan), tables };
}

const without = (names: readonly string[], name: string) => names.filter((each) => each !== name);

/** All rows: which of them are kept is known only with what is laid beside them. */
const whole = (plan: Plan): Plan => ({ ...plan, request: { ...plan.request, having: null, first: null } });

/**
 * Where the things are that a request with `includeSynthetic` asks for. Together with recorded ones, loaded or released, they are
 * never answered: the made-up ones are no secret, so that what remains would be the exact number of the others.
 */
async function syntheticPlace(source: Source, { from, released }: Owner): Promise<'rows' | 'releases' | 'mixed'> {
  const releases = released === undefined ? [] : await knownReleases(source);
  if (releases.some(({ synthetic }) => !synthetic)) return 'mixed';
  const [row] = await source.select<{ least: 0 | 1 | null }>(sql`SELECT MIN(t.synthetic) AS least FROM ${from}`);
  const least = row?.least ?? null;
  if (least === 0) return 'mixed';
  return least === null && releases.length > 0 ? 'releases' : 'rows';
}
