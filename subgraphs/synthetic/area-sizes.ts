/** Rape prosecutions completed in 2017-18, as casework_outcomes.csv has them; the last three are inferred, being on no page seen. */
const prosecutions: Record<string, number> = {
  'cymru-wales': 230,
  'east-of-england': 226,
  'east-midlands': 383,
  'london-north': 365,
  'london-south': 357,
  'mersey-cheshire': 202,
  'north-east': 289,
  'north-west': 469,
  'south-east': 288,
  'south-west': 310,
  'thames-and-chiltern': 187,
  wessex: 240,
  'west-midlands': 430,
  'yorkshire-and-humberside': 400,
};
const smallest = prosecutions['thames-and-chiltern']!;
const largest = prosecutions['north-west']!;

/** Areas that are no longer, and those that no page gives a size. */
const otherSize = 0.75;

/** How many cases an Area's panels see beside the middle: 0.8 for the smallest of today's Areas to 1.2 for the largest. */
export function areaSize(code: string): number {
  const own = prosecutions[code];
  return own === undefined ? otherSize : 0.8 + (0.4 * (own - smallest)) / (largest - smallest);
}
