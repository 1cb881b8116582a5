import type { Sql } from 'sql-template-tag';
import type { Source } from './database.ts';

/** Statements that may wait for whoever will ask them, and for how long, milliseconds. */
const most = 16;
const waitsFor = 1_000;

/**
 * Statements asked before anybody asks them, each for one taker: who reads a list to its end wants its next page as soon as this
 * one is written. One that nobody takes is thrown away.
 */
export class ReadAhead {
  private readonly source: Source;
  private readonly asked = new Map<string, Promise<unknown[]>>();

  constructor(source: Source) {
    this.source = source;
  }

  /** Asks a statement now. */
  ask(statement: Sql): void {
    const key = keyOf(statement);
    if (this.asked.has(key) || this.asked.size >= most) return;
    const rows = this.source.select(statement);
    this.asked.set(key, rows);
    const forget = () => {
      if (this.asked.get(key) === rows) this.asked.delete(key);
    };
    rows.catch(forget);
    setTimeout(forget, waitsFor).unref();
  }

  /** The rows of a statement: those that were asked ahead, or asked now. */
  select<Row>(statement: Sql): Promise<Row[]> {
    if (this.asked.size > 0) {
      const key = keyOf(statement);
      const rows = this.asked.get(key);
      if (rows !== undefined) {
        this.asked.delete(key);
        return rows as Promise<Row[]>;
      }
    }
    return this.source.select(statement);
  }
}

function keyOf({ sql, values }: Sql): string {
  return JSON.stringify([sql, values]);
}
