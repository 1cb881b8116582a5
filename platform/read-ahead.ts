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
  private readonly asked = new Map<string, { rows: Promise<unknown[]>; forget: NodeJS.Timeout }>();

  constructor(source: Source) {
    this.source = source;
  }

  /** Asks a statement now. */
  ask(statement: Sql): void {
    const key = keyOf(statement);
    if (this.asked.has(key) || this.asked.size >= most) return;
    const rows = this.source.select(statement);
    const forget = setTimeout(() => this.asked.delete(key), waitsFor).unref();
    this.asked.set(key, { rows, forget });
    // Whoever takes it is told; where nobody does, such as when the database closes, nobody need be.
    rows.catch(() => void this.take(key));
  }

  /** The rows of a statement: those that were asked ahead, or asked now. */
  select<Row>(statement: Sql): Promise<Row[]> {
    const ahead = this.asked.size === 0 ? undefined : this.take(keyOf(statement));
    return (ahead as Promise<Row[]> | undefined) ?? this.source.select(statement);
  }

  private take(key: string): Promise<unknown[]> | undefined {
    const found = this.asked.get(key);
    if (found === undefined) return undefined;
    this.asked.delete(key);
    // A timer that ran on would hold the rows as long as it runs.
    clearTimeout(found.forget);
    return found.rows;
  }
}

function keyOf({ sql, values }: Sql): string {
  return JSON.stringify([sql, values]);
}
