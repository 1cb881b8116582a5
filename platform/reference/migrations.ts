import { sqlMigration } from '../migrations.ts';

/** Tables that every subgraph has: receipts of imports, and the reference of Areas and panels replicated from forums. */
export const platformMigrations = [
  sqlMigration(import.meta.dirname, '0001-platform', 1767225600000),
  sqlMigration(import.meta.dirname, '0002-synthetic-receipts', 1795305600000),
];
