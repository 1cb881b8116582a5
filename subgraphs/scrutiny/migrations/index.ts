import { releaseMigration } from '../../../platform/disclosure/migration.ts';
import { sqlMigration } from '../../../platform/migrations.ts';

/** Every migration of the scrutiny database, in order. */
export const migrations = [
  sqlMigration(import.meta.dirname, '0001-scrutiny', 1767225600001),
  sqlMigration(import.meta.dirname, '0002-case-reviews', 1795305600001),
  sqlMigration(import.meta.dirname, '0003-recommendation-counts', 1795305600002),
  sqlMigration(import.meta.dirname, '0004-case-review-counts', 1795305600003),
  sqlMigration(import.meta.dirname, '0005-case-review-oldest', 1795392000003),
  releaseMigration(1795478400001),
];
