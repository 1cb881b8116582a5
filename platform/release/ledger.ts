import sql from 'sql-template-tag';
import type { Source } from '../database.ts';
import { tiers, type ReleaseTable, type Tier } from '../disclosure/closed-list.ts';
import type { ChargeRow } from '../disclosure/entities.ts';
import type { ReleaseSubject } from './subject.ts';

/** The most that all releases together may cost anybody, as μ of Gaussian differential privacy (Dong, Roth, Su 2019). */
export const mostLoss = { public: 1.6, whole: 2 } as const;

export type Charge = Omit<ChargeRow, 'releaseId'>;

/**
 * What a release costs each account. Whoever has another code of one sensitive dimension counts in two other cells of every
 * table by it: μ² is 2/σ² for each such table, and adds up over tables and releases.
 * @param withPairs whether tables of two sensitive dimensions are released too
 */
export function chargesOf(
  { list, accounts }: ReleaseSubject,
  asOf: string,
  synthetic: boolean,
  withPairs: boolean,
): Charge[] {
  return accounts(asOf).map(({ account, counts }) => {
    const counted = list.tables.filter(counts);
    const loss = (among: readonly Tier[]) =>
      Math.max(
        ...list.sensitive.map((dimension) =>
          counted
            .filter(({ tier, dimensions }) => among.includes(tier) && dimensions.includes(dimension))
            .reduce((sum, table) => sum + squaredLoss(table), 0),
        ),
      );
    return {
      // What a release of made-up people costs, no real person pays.
      account: synthetic ? `synthetic ${account}` : account,
      publicLoss: loss(['P1']),
      wholeLoss: loss(withPairs ? ['P1', 'P2'] : ['P1']),
    };
  });
}

const squaredLoss = ({ tier }: ReleaseTable): number => {
  const { sigma } = tiers[tier];
  return sigma === null ? 0 : 2 / sigma ** 2;
};

/** What each account has paid in all, and for how many releases. */
export type Balance = Charge & { releases: number };

export async function findBalances(source: Source): Promise<Balance[]> {
  return source.select(sql`SELECT account, COUNT(*) AS releases, SUM(public_loss) AS public_loss, SUM(whole_loss) AS whole_loss
    FROM release_charge GROUP BY account ORDER BY account`);
}

/** Why a charge would pass what is allowed; null where it does not. */
export function overdraft(charges: readonly Charge[], balances: readonly Balance[]): string | null {
  for (const charge of charges) {
    const before = balances.find(({ account }) => account === charge.account);
    for (const [tables, most, spent] of [
      ['the public tables', mostLoss.public, (before?.publicLoss ?? 0) + charge.publicLoss],
      ['all tables', mostLoss.whole, (before?.wholeLoss ?? 0) + charge.wholeLoss],
    ] as const)
      if (Math.sqrt(spent) > most)
        return `the ledger: expected μ of at most ${most.toFixed(2)} over ${tables} of all releases (account ${charge.account}); this one would make it ${Math.sqrt(spent).toFixed(2)}`;
  }
  return null;
}

/**
 * The most often that the best attack on one person's one characteristic can be right where it could be either of two codes:
 * Φ(μ/2), 0.5 being a guess.
 */
export function mostAccuracy(squaredMu: number): number {
  return normal(Math.sqrt(squaredMu) / 2);
}

/** The standard normal distribution function, to 1e-7 (Abramowitz and Stegun 26.2.17). */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return x < 0 ? tail : 1 - tail;
}
