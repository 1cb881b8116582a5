import { strandMeaning } from '../../platform/reference/strand-words.ts';
import { splitList } from '../../platform/text.ts';
import { yearEnds } from './days.ts';
import type { Cells } from './files.ts';
import type { PanelPlan } from './panels.ts';
import { Draws, type Weights } from './random.ts';
import { ruleUrl } from './rules.ts';

const sectors: Weights<string> = [
  ['voluntary_sector', 56],
  ['public', 20],
  ['academic', 9],
  ['faith', 8],
  ['community_group', 5],
  ['professional', 2],
];
const expert = 1 / 3;
const vacant = 1 / 20;

/** The counts of a panel's members at each 31 March between its first and last day. */
export function membershipCells(panel: PanelPlan, seed: number): Cells<'membership'>[] {
  const draws = new Draws(seed, 'membership', panel.slug);
  const [fewest, most] = seatRange(panel);
  let seats = draws.whole(fewest, most);
  return yearEnds(panel.from, panel.to).map((day) => {
    seats = Math.min(most, Math.max(fewest, seats + draws.one([-1, 0, 0, 0, 1])));
    const filled = seats - draws.rounded(vacant * seats);
    return {
      panel_slug: panel.slug,
      as_of: day,
      seats: String(seats),
      filled: String(filled),
      security_checked: String(filled - Math.floor(draws.share() * 0.2 * filled)),
      trained: String(filled - Math.floor(draws.share() * 0.3 * filled)),
      sectors: counted(Array.from({ length: filled }, () => draws.weighted(sectors))),
      expertise: counted(
        expertiseOf(panel).flatMap((words) =>
          Array.from({ length: filled }, () => words).filter(() => draws.chance(expert)),
        ),
      ),
      source_url: ruleUrl('membership'),
    };
  });
}

/** National forums have about eleven citizens; panels of 2010 had between 4 and 30. */
function seatRange({ level, groups }: PanelPlan): [number, number] {
  if (level === 'national') return [10, 12];
  return groups.length > 0 ? [6, 16] : [10, 30];
}

/** Strands that members can be experts of: those whose cases the panel sees, else those its page names. */
function expertiseOf({ groups, strandsAsPublished }: PanelPlan): string[] {
  if (groups.length > 0) return groups.flatMap(({ strands }) => strands.map(({ words }) => words));
  return splitList(strandsAsPublished).filter((words) => strandMeaning(words)?.codes.length === 1);
}

/** `faith: 2; voluntary_sector: 6` */
function counted(words: string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort()
    .map(([word, count]) => `${word}: ${count}`)
    .join('; ');
}
