import type { Codes } from '../../platform/release/counts.ts';
import { Draws, type Weights } from '../../subgraphs/synthetic/random.ts';
import { staff } from '../../subgraphs/workforce/release/staff.ts';

/** Everybody in post on a day: of each person the places of their codes, in the order of the dimensions of `codes`. */
export type People = { codes: Codes; rows: readonly Int16Array[] };

const shares: Record<string, Weights<string>> = {
  AREA: [
    ['north-west', 680],
    ['yorkshire-and-humberside', 640],
    ['west-midlands', 600],
    ['london-north', 520],
    ['london-south', 520],
    ['east-midlands', 500],
    ['south-east', 420],
    ['cymru-wales', 420],
    ['north-east', 390],
    ['east-of-england', 380],
    ['mersey-cheshire', 370],
    ['wessex', 340],
    ['south-west', 330],
    ['thames-and-chiltern', 310],
    ['headquarters', 500],
    ['cps-direct', 250],
    ['central-casework-divisions', 140],
    ['special-crime-counter-terrorism', 90],
    ['organised-crime-division', 60],
    ['proceeds-of-crime', 50],
    ['central-fraud-division', 35],
  ],
  GRADE_GROUP: [
    ['AA_AO', 1590],
    ['EO', 1560],
    ['SEO_HEO', 1145],
    ['G6_G7', 3135],
    ['SCS_LEVEL', 90],
  ],
  SEX: [
    ['FEMALE', 67],
    ['MALE', 33],
  ],
  ETHNICITY: [
    ['WHITE', 70],
    ['ASIAN', 11],
    ['BLACK', 5],
    ['MIXED', 3],
    ['OTHER_ETHNICITY', 1],
    ['UNDECLARED', 3],
    ['UNKNOWN', 7],
  ],
  DISABILITY: [
    ['DECLARED_NON_DISABLED', 64],
    ['DECLARED_DISABLED', 13],
    ['UNDECLARED', 5],
    ['UNKNOWN', 18],
  ],
  SEXUAL_ORIENTATION: [
    ['HETEROSEXUAL_STRAIGHT', 75],
    ['LGBO', 5],
    ['UNDECLARED', 4],
    ['UNKNOWN', 16],
  ],
  RELIGION: [
    ['CHRISTIAN', 38],
    ['NO_RELIGION', 30],
    ['MUSLIM', 5],
    ['HINDU', 2],
    ['SIKH', 2],
    ['JEWISH', 1],
    ['BUDDHIST', 1],
    ['OTHER_RELIGION', 2],
    ['UNDECLARED', 5],
    ['UNKNOWN', 14],
  ],
  AGE: [
    ['16_19', 1],
    ['20_29', 16],
    ['30_39', 24],
    ['40_49', 25],
    ['50_59', 26],
    ['60_64', 6],
    ['65', 2],
  ],
};

/** A made-up workforce of 31 March 2023. One seed gives the same people. */
export function makePeople(seed: number, count = 7500): People {
  const draws = new Draws(seed, 'attack', 'people');
  const areas = shares.AREA!.map(([code]) => code).sort();
  const { codes } = staff.extract('2023-03-31', areas);
  const rows = Array.from({ length: count }, () =>
    Int16Array.from(Object.entries(codes), ([dimension, among]) => among.indexOf(draws.weighted(shares[dimension]!))),
  );
  return { codes, rows };
}
