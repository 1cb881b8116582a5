/**
 * The embedded database behind the constructor that TypeORM's `driver` option expects of better-sqlite3.
 * @photostructure/sqlite has the API of `node:sqlite` and ships its binaries inside the npm package, so a clean install
 * needs neither a compiler nor a download.
 */
import { DatabaseSync } from '@photostructure/sqlite';

type Value = null | number | bigint | string | Uint8Array;

export class EmbeddedSqlite {
  private readonly database: InstanceType<typeof DatabaseSync>;

  constructor(file: string, options: { readonly?: boolean; timeout?: number } = {}) {
    this.database = new DatabaseSync(file, {
      readOnly: options.readonly ?? false,
      timeout: options.timeout ?? 5000,
      enableForeignKeyConstraints: true,
    });
  }
  pragma(statement: string) {
    return this.database.prepare(`PRAGMA ${statement}`).all();
  }
  exec(sql: string) {
    this.database.exec(sql);
    return this;
  }
  prepare(sql: string) {
    const statement = this.database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (...values: Value[]) => statement.all(...values),
      run: (...values: Value[]) => statement.run(...values),
    };
  }
  close() {
    this.database.close();
  }
}
