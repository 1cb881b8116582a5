import { sqlMigration } from '../../../platform/migrations.ts';

export const migrations = [sqlMigration(import.meta.dirname, '0001-publications', 1767225600003)];
