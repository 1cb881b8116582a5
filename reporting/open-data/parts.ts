import type { Caller } from '../caller.ts';
import { readParameters } from '../parameters/read.ts';
import type { PreparedReport } from '../prepare.ts';
import type { PageLanguage } from '../report.ts';
import type { Run } from '../run.ts';
import type { TableShape } from '../tables/table.ts';

/** One table of the open data. */
export type Part = {
  /** Of its file, without an ending. */
  readonly name: string;
  readonly run: Run;
  readonly shape: TableShape;
};

/** Every table of data. One whose every record is made up (its parameter `synthetic` is true unless told) is there only with those. */
export function partsOf(
  reports: Iterable<PreparedReport>,
  caller: Caller,
  language: PageLanguage,
  synthetic: boolean,
): Part[] {
  return [...reports].flatMap((prepared) => {
    const { kind, name, parameters } = prepared.report;
    if (kind !== 'data' || (!synthetic && parameters.synthetic?.default === true)) return [];
    const given: [string, string][] = 'synthetic' in parameters ? [['synthetic', String(synthetic)]] : [];
    const { variables } = readParameters(parameters, {}, given);
    const run: Run = { prepared, caller, language, variables, after: null };
    return prepared.tables.map((shape) => ({
      name: prepared.tables.length === 1 ? name : `${name}-${shape.table.name}`,
      run,
      shape,
    }));
  });
}
