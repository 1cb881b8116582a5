import { sqlMigration } from '../migrations.ts';

/**
 * The tables of releases, for a subgraph that has them.
 * @param timestamp its place among the subgraph's own migrations
 */
export const releaseMigration = (timestamp: number) => sqlMigration(import.meta.dirname, '0001-releases', timestamp);
