import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { ImportRefused } from '../../platform/importing/faults.ts';
import { makeRelease, type ReleaseOutcome } from '../../platform/release/make-release.ts';
import { cases } from '../../subgraphs/scrutiny/release/cases.ts';
import { findCurrentAreas } from '../../subgraphs/workforce/data/areas.ts';
import { temporaryFiles } from './files.ts';
import type { TestSubgraph } from './subgraph.ts';

/** Equal cases, and how many of them. */
export type Cases = [area: string, strand: string, outcome: string, reviewedOn: string, count: number];
type Options = { made?: 'synthetic' | 'recorded'; correction?: boolean };
type Row = Record<string, unknown>;
export type Statistic = { rows: Row[]; total: Row };

const masterKey = Buffer.alloc(32, 7);
/** The hash of the extract of each release. */
const extracts = new Map<string, string>();

/** Cases of 2016-17 and of 2017-18, as two extracts hold them. */
export const of2016: Cases[] = [
  ['wessex', 'RACIST', 'GUILTY_PLEA', '2016-05-10', 90],
  ['south-east', 'DISABILITY', 'DISCONTINUED', '2017-03-31', 40],
];
export const of2017: Cases[] = [
  ['wessex', 'RACIST', 'GUILTY_PLEA', '2017-04-01', 120],
  ['wessex', 'DISABILITY', 'ACQUITTED', '2017-08-16', 30],
  ['south-east', 'RAPE', 'CONVICTION_AFTER_TRIAL', '2018-01-10', 60],
  ['north-west', 'RAPE', 'ACQUITTED', '2018-01-10', 3],
];
export const threeYears = 'financialYears: ["2015-16", "2016-17", "2017-18"]';

/** Every Area of a release: those that exist, in code order. */
export const releasedAreas = [
  ...['central-casework-divisions', 'central-fraud-division', 'cps-direct', 'cymru-wales', 'east-midlands'],
  ...['east-of-england', 'headquarters', 'london-north', 'london-south', 'mersey-cheshire', 'north-east', 'north-west'],
  ...['organised-crime-division', 'proceeds-of-crime', 'south-east', 'south-west', 'special-crime-counter-terrorism'],
  ...['thames-and-chiltern', 'welfare-rural-health-division', 'wessex', 'west-midlands', 'yorkshire-and-humberside'],
];

/** Makes releases of extracts that hold the cases given, as the job does, into the database that is open while a test runs. */
export function caseReleases({ opened, data }: TestSubgraph) {
  const write = temporaryFiles();

  async function release(asOf: string, groups: Cases[], options: Options = {}): Promise<ReleaseOutcome> {
    const { made = 'recorded', correction = false } = options;
    const rows = groups.flatMap(([area, strand, outcome, day, count]) =>
      Array.from({ length: count }, () => [area, strand, outcome, day].join(',')),
    );
    const lines = ['id,area,strand,outcome,reviewed_on', ...rows.map((row, index) => `${made}-${index},${row}`)];
    const text = `${lines.join('\n')}\n`;
    const path = write('cases.csv', text);
    const { database } = opened();
    const areas = await findCurrentAreas(database);
    const settings = { asOf, masterKey, withPairs: true, correction, dryRun: false, areas };
    const outcome = await makeRelease(database, cases, path, settings);
    extracts.set(outcome.receipt.id, createHash('sha256').update(text).digest('hex'));
    return outcome;
  }

  /** The lines of the message that an extract is refused with. */
  async function refusal(asOf: string, groups: Cases[]): Promise<string[]> {
    const error = await release(asOf, groups).catch((thrown: unknown) => thrown);
    if (error instanceof ImportRefused) return error.message.split('\n');
    throw new Error('expected the extract to be refused', { cause: error });
  }

  const number = 'caseReviewCount caseReviewCountFlag caseReviewCountMargin caseReviewCountSource { url kind }';
  const field = (given: string, rows: string) =>
    `scrutinyStatistics(${given}) { rows { ${rows} ${number} } total { ${number} } }`;

  /** The statistic with everything that is said of each number. */
  async function statistic(given: string, rows = ''): Promise<Statistic> {
    return (await data(`{ ${field(given, rows)} }`)).scrutinyStatistics as Statistic;
  }

  /** The same on one Area or strand. */
  async function statisticOn(type: 'Area' | 'Strand', code: string, given: string, rows = ''): Promise<Statistic> {
    const entity = `{ __typename: "${type}", code: "${code}" }`;
    const answer = await data(
      `{ _entities(representations: [${entity}]) { ... on ${type} { ${field(given, rows)} } } }`,
    );
    return (answer._entities as { scrutinyStatistics: Statistic }[])[0]!.scrutinyStatistics;
  }

  return { release, refusal, statistic, statisticOn };
}

/** What is published of a count, worked out from the key and the address by floating-point sums: σ 4, to 5, from 15 on. */
export function published(count: number, id: string, codes: string) {
  const key = Buffer.from(hkdfSync('sha256', masterKey, id, extracts.get(id)!, 32));
  const address = `${id}|CASE|CASE_REVIEW_COUNT|${codes}`;
  const draw = createHmac('sha256', key).update(address).digest().readUIntBE(0, 6) / 2 ** 48;
  const values = Array.from({ length: 97 }, (_, index) => index - 48);
  const weights = values.map((value) => Math.exp(-(value * value) / 32));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  const noise = values.find((_, index) => (below += weights[index]! / whole) > draw)!;
  const value = 5 * Math.round((count + noise) / 5);
  return released(value < 15 ? null : value, id);
}

/** The answer that a noisy cell of a release is; null is confidential. */
export const released = (value: number | null, id: string) => ({
  caseReviewCount: value,
  caseReviewCountFlag: value === null ? 'CONFIDENTIAL' : 'OK',
  caseReviewCountMargin: value === null ? null : 8,
  caseReviewCountSource: releaseSource(id),
});
/** The answer that an exact number is, of a release or (null) counted. */
export const exact = (value: number, id: string | null) => ({
  caseReviewCount: value,
  caseReviewCountFlag: 'OK',
  caseReviewCountMargin: 0,
  caseReviewCountSource: id === null ? null : releaseSource(id),
});
/** The answer where a release has no such cell. */
export const noCell = {
  caseReviewCount: null,
  caseReviewCountFlag: 'NOT_APPLICABLE',
  caseReviewCountMargin: null,
  caseReviewCountSource: null,
};
const releaseSource = (id: string) => ({ url: `urn:cps:release:${id}`, kind: 'RELEASE' });
