import { releaseMigration } from '../../../platform/disclosure/migration.ts';
import { sqlMigration } from '../../../platform/migrations.ts';

export const migrations = [
  sqlMigration(import.meta.dirname, '0001-workforce', 1767225600001),
  releaseMigration(1795478400001),
];
