import type { ReceiptRow } from '../platform/disclosure/entities.ts';
import { mostAccuracy, mostLoss, type Balance } from '../platform/release/ledger.ts';
import type { ReleaseOutcome } from '../platform/release/make-release.ts';
import type { ReleaseSubject } from '../platform/release/subject.ts';
import type { Utility } from '../platform/release/utility.ts';

const number = (value: number) => value.toLocaleString('en-GB');
const percent = (value: number | null) => (value === null ? '–' : `${value.toFixed(1)} %`);
const accuracy = (squaredMu: number) => percent(100 * mostAccuracy(squaredMu));

/** What a release did, as lines for the one who made it. */
export function outcomeLines(
  name: string,
  { things }: ReleaseSubject,
  { receipt, charges, before, utility }: ReleaseOutcome,
  seconds: number,
  dryRun: boolean,
): string[] {
  const after = charges.map((charge) => {
    const paid = before.find(({ account }) => account === charge.account);
    return {
      account: charge.account,
      releases: (paid?.releases ?? 0) + 1,
      publicLoss: (paid?.publicLoss ?? 0) + charge.publicLoss,
      wholeLoss: (paid?.wholeLoss ?? 0) + charge.wholeLoss,
    };
  });
  return [
    `${name} release ${receipt.id}: ${number(receipt.things)} ${things}, ${number(receipt.cells)} cells; ${seconds.toFixed(1)} s${dryRun ? ' (dry run: nothing written)' : ''}`,
    ...(dryRun || receipt.synthetic === 1
      ? []
      : [`  of real ${things}: it is charged for good; --correction makes another in its place`]),
    ...utility.flatMap((each) => utilityLines(each, things)),
    ...after.map(balanceLine),
  ];
}

function utilityLines(
  { tier, cells, filled, shown, filledShown, shareInShown, errors }: Utility,
  things: string,
): string[] {
  const sized = errors
    .filter((each) => each.cells > 0)
    .map(
      ({ from, to, medianPercent }) =>
        `${to === null ? `${number(from)} and more` : `${number(from)}–${number(to)}`} ${percent(medianPercent)}`,
    );
  return [
    `  ${tier}: ${number(shown)} of ${number(cells)} cells shown (${percent((100 * shown) / cells)}; ${percent((100 * filledShown) / filled)} of those that are not empty), with ${percent(shareInShown)} of the ${things}`,
    ...(sized.length === 0 ? [] : [`      median error by true size: ${sized.join(' · ')}`]),
  ];
}

function balanceLine({ account, releases, publicLoss, wholeLoss }: Balance): string {
  const spent = (loss: number, most: number) =>
    `μ ${Math.sqrt(loss).toFixed(2)} of ${most.toFixed(2)} (${accuracy(loss)})`;
  return `  ledger, ${account}: ${releases} ${releases === 1 ? 'release' : 'releases'}; public tables ${spent(publicLoss, mostLoss.public)}, all tables ${spent(wholeLoss, mostLoss.whole)}`;
}

/** What has been released and what that cost. */
export function ledgerLines(
  name: string,
  { things }: ReleaseSubject,
  receipts: readonly ReceiptRow[],
  balances: readonly Balance[],
): string[] {
  if (receipts.length === 0) return [`${name}: nothing has been released`];
  return [
    `${name}: in brackets, how often the best attack on one characteristic of one of the ${things} can be right between two codes, 50 % being a guess, where no other characteristic hints at it`,
    ...receipts.map(
      ({ id, things: count, cells, withPairs, madeAt, seal }) =>
        `  ${id}: ${number(count)} ${things}, ${number(cells)} cells, ${withPairs === 1 ? 'all tables' : 'public tables'}, made ${madeAt}, seal ${seal.slice(0, 16)}`,
    ),
    ...balances.map(balanceLine),
  ];
}
