import { ImportRefused } from '../../platform/importing/faults.ts';
import { makeRelease, type ReleaseOutcome } from '../../platform/release/make-release.ts';
import { cases } from '../../subgraphs/scrutiny/release/cases.ts';
import { findCurrentAreas } from '../../subgraphs/workforce/data/areas.ts';
import { temporaryFiles } from './files.ts';
import type { TestSubgraph } from './subgraph.ts';

/** Equal cases, and how many of them. */
export type Cases = [area: string, strand: string, outcome: string, reviewedOn: string, count: number];
type Options = { made?: 'synthetic' | 'recorded'; correction?: boolean; idOf?: (index: number) => string };

/** The key that tests make releases with. */
export const masterKey = Buffer.alloc(32, 7);

/** Makes releases of extracts that hold the cases given, as the job does, into the database that is open while a test runs. */
export function caseReleases({ config, opened }: TestSubgraph) {
  const write = temporaryFiles();

  async function release(asOf: string, groups: Cases[], options: Options = {}): Promise<ReleaseOutcome> {
    const { made = 'recorded', correction = false, idOf = (index) => `${made}-${index}` } = options;
    const rows = groups.flatMap(([area, strand, outcome, day, count]) =>
      Array.from({ length: count }, () => [area, strand, outcome, day].join(',')),
    );
    const lines = ['id,area,strand,outcome,reviewed_on', ...rows.map((row, index) => `${idOf(index)},${row}`)];
    const path = write('cases.csv', `${lines.join('\n')}\n`);
    const { database } = opened();
    const areas = await findCurrentAreas(database);
    const settings = { asOf, masterKey, withPairs: true, correction, dryRun: false, areas };
    return makeRelease(database, config, 'scrutiny', cases, path, settings);
  }

  /** The lines of the message that an extract is refused with. */
  async function refusal(asOf: string, groups: Cases[]): Promise<string[]> {
    const error = await release(asOf, groups).catch((thrown: unknown) => thrown);
    if (error instanceof ImportRefused) return error.message.split('\n');
    throw new Error('expected the extract to be refused', { cause: error });
  }

  return { release, refusal };
}
