import { smallestParent, tiers } from '../../platform/disclosure/closed-list.ts';
import { mostAccuracy } from '../../platform/release/ledger.ts';
import { calculatedAccuracy } from './attacks/calculated.ts';
import { complement } from './attacks/complement.ts';
import { difference } from './attacks/differencing.ts';
import { compareNested } from './attacks/nested.ts';
import { rake } from './attacks/raking.ts';
import { recompute } from './attacks/recomputing.ts';
import { differenceInTime } from './attacks/time.ts';
import { zoomIn } from './attacks/zoom.ts';
import { accuracyBound, boundBeyond, slack, squaredMu } from './bounds.ts';
import type { Effort } from './effort.ts';
import type { Machine } from './machine.ts';
import { count, percent, range, type Estimate, type Finding, type Scene } from './trials.ts';

/** An attack on the cells of releases: what it finds of a machine. */
export type CellAttack = (machine: Machine, scene: Scene, effort: Effort) => Finding[];

const everything = 'all rows but one characteristic of one person';
const cellsAlone = 'the published cells alone';
const hasPairs = ({ list }: Machine) => list.tables.some(({ tier }) => tier === 'P2');

const calculated: CellAttack = (machine) =>
  // One release, and as many as the ledger allows.
  [1, hasPairs(machine) ? 4 : 5].map((releases) => {
    const bound = accuracyBound(hasPairs(machine), releases);
    const accuracy = calculatedAccuracy(machine, releases);
    return {
      attack: named('best test of all noisy counts, calculated', machine, releases),
      knows: `${everything}; counts before rounding and threshold`,
      bound: percent(bound, 2),
      measured: percent(accuracy, 2),
      // The bound is of noise on a continuous scale.
      held: accuracy <= bound + 0.0005,
    };
  });

const differencing: CellAttack = (machine, scene, effort) => {
  const size = hasPairs(machine) ? effort.differencingPairs : effort.differencing;
  const { all, exposed, together } = difference(machine, scene, size);
  const attack = (what: string, releases: number) => named(`differencing, ${what}`, machine, releases);
  const targets = `${count(size.targets)} targets`;
  const bound = (releases: number) => accuracyBound(hasPairs(machine), releases);
  return [
    accuracyFinding(attack(targets, 1), everything, bound(1), all),
    accuracyFinding(attack(`the ${size.exposed} most exposed of them`, 1), everything, bound(1), exposed),
    ...(size.releases > 1
      ? [accuracyFinding(attack(targets, size.releases), everything, bound(size.releases), together)]
      : []),
  ];
};

const inTime: CellAttack = (machine, scene, { time }) =>
  [
    ['a year apart', '2022-03-31'],
    ['one day by two databases', '2023-03-31'],
  ].map(([when, day]) =>
    accuracyFinding(
      named(`time differencing, ${when}`, machine, 2),
      'all rows of both but whether one person declared something else',
      // The first release says the same of them either way.
      accuracyBound(hasPairs(machine)),
      differenceInTime(machine, scene, time, [day!, '2023-03-31']),
    ),
  );

const nested: CellAttack = (machine, scene, { nested: size }) => [
  accuracyFinding(
    named('nested cells of the same people', machine, 1),
    'units in which all but one have one grade, and all of that one but a characteristic',
    accuracyBound(hasPairs(machine)),
    compareNested(machine, scene, size),
  ),
];

const zoom: CellAttack = (machine, scene, { zoom: size }) => {
  const { presence, smallestGroup, named: said } = zoomIn(machine, scene, size);
  return [
    {
      attack: named('zoom: smallest group of which anything is shown', machine, 1),
      knows: cellsAlone,
      bound: `${smallestParent} people or more`,
      measured: `${smallestGroup} people${said.people === 0 ? '' : `; ${percent(said.rightly / said.people)} of what it says of all in a smaller one is right`}`,
      held: smallestGroup >= smallestParent,
    },
    accuracyFinding(
      named('zoom to one person in the innermost cell', machine, 1),
      'all rows of the place but whether one person has a code',
      // Of the two cells of each table that tell codes apart they look at one.
      mostAccuracy(squaredMu(hasPairs(machine)) / 2),
      presence,
    ),
  ];
};

const complements: CellAttack = (machine, scene, { complement: size }) => {
  const { error, cells } = complement(machine, scene, size);
  return [
    {
      attack: named(`complement, for ${count(cells)} hidden cells`, machine, 1),
      knows: cellsAlone,
      bound: `error of ${tiers.P1.sigma} people or more`,
      measured: `error of ${error.mean.toFixed(1)} ± ${error.margin.toFixed(1)}`,
      held: error.mean >= tiers.P1.sigma,
    },
  ];
};

const recomputing: CellAttack = (machine, scene) => {
  const { cells, different, beyond } = recompute(machine, scene);
  return [
    {
      attack: named('recomputing every cell', machine, 1),
      knows: 'the extract and the key: what the other attacks suppose is so',
      bound: 'no other value, no other table',
      measured: `${different} of ${count(cells)} values, ${beyond.length} tables`,
      held: different === 0 && beyond.length === 0,
    },
  ];
};

const raking: CellAttack = (machine, scene, { raking: size }) => {
  const { inside, outside, totalsAlone } = rake(machine, scene, size);
  const bound = boundBeyond(outside.mean, squaredMu(hasPairs(machine)));
  return [
    {
      attack: named('reconstruction by raking', machine, 1),
      knows: `${cellsAlone}; right for ${percent(outside.mean)} without the people in it, ${percent(totalsAlone)} by totals`,
      bound: percent(bound),
      measured: range(inside),
      held: inside.mean <= bound,
    },
  ];
};

/** All attacks on the cells of releases, by name. */
export const cellAttacks = {
  recomputing,
  calculated,
  differencing,
  nested,
  inTime,
  zoom,
  complements,
  raking,
} satisfies Record<string, CellAttack>;
export type CellAttackName = keyof typeof cellAttacks;

function named(attack: string, machine: Machine, releases: number): string {
  const tables = hasPairs(machine) ? 'all tables' : 'public tables';
  return `${attack}; ${tables}${releases === 1 ? '' : ` of ${releases} releases`}`;
}

function accuracyFinding(attack: string, knows: string, bound: number, measured: Estimate): Finding {
  return {
    attack,
    knows,
    bound: `${percent(bound)} + ${percent(slack, 0)}`,
    measured: range(measured),
    held: measured.mean <= bound + slack,
  };
}
