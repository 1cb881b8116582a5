import { sqlMigration } from '../../../platform/migrations.ts';

export const migrations = [
  sqlMigration(import.meta.dirname, '0001-forums', 1767225600001),
  sqlMigration(import.meta.dirname, '0002-membership', 1795219200001),
];
