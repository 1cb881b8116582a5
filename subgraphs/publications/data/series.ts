import sql from 'sql-template-tag';
import { all, within } from '../../../platform/conditions.ts';
import type { Source } from '../../../platform/database.ts';
import type { SeriesRow } from '../entities.ts';

/**
 * Series by id: those given, or (null) all that a published document belongs to. A series whose name is spelt in several
 * ways has the spelling most of its documents use.
 */
export function findSeries(source: Source, ids: string[] | null): Promise<SeriesRow[]> {
  const chosen = ids === null ? sql`synthetic = 0` : within(sql`series_id`, ids);
  return source.select(sql`
    SELECT id, name FROM (
      SELECT series_id AS id, series_name AS name,
        ROW_NUMBER() OVER (PARTITION BY series_id ORDER BY COUNT(*) DESC, series_name) AS place
      FROM publication ${all([sql`series_id IS NOT NULL`, chosen])} GROUP BY series_id, series_name
    ) spelling WHERE place = 1 ORDER BY id`);
}
