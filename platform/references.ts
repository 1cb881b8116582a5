import { badInput } from './errors.ts';
import { strandCodes, type StrandCode } from './reference/strands.ts';

/** The key of an entity asked for by another subgraph or by a client; keys arrive unchecked. */
export function textKey(type: string, field: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw badInput(`${type}.${field}: expected a string as key; got ${JSON.stringify(value)}`);
}

/** The key of a Strand; enum keys arrive unchecked. */
export function strandKey(value: unknown): StrandCode {
  const code = strandCodes.find((known) => known === value);
  if (code !== undefined) return code;
  throw badInput(`Strand.code: expected one of ${strandCodes.join(', ')}; got ${JSON.stringify(value)}`);
}
