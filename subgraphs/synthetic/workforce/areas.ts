import type { Weights } from '../random.ts';

/**
 * Units that the people of a region work in, in percent: inferred, being on no page. Areas lie where areas.csv and the maps
 * of police forces have them, and share a region by the population they serve; national units sit mostly in London, and
 * CPS Direct, whose lawyers work from home, is a part of every region (250 people in areas.csv).
 */
export const areaShares: Record<string, Weights<string>> = {
  EAST_MIDLANDS: [
    ['east-midlands', 96],
    ['cps-direct', 4],
  ],
  EAST_OF_ENGLAND: [
    ['east-of-england', 64],
    ['thames-and-chiltern', 32],
    ['cps-direct', 4],
  ],
  LONDON: [
    ['london-north', 28],
    ['london-south', 28],
    ['headquarters', 22],
    ['central-casework-divisions', 16],
    ['proceeds-of-crime', 4],
    ['cps-direct', 2],
  ],
  NORTH_EAST: [
    ['north-east', 96],
    ['cps-direct', 4],
  ],
  NORTH_WEST: [
    ['north-west', 60],
    ['mersey-cheshire', 34],
    ['cps-direct', 4],
    ['central-casework-divisions', 2],
  ],
  // Nobody works in a unit of a place abroad: the other region that no Area lies in.
  OVERSEAS: [['cps-direct', 100]],
  SOUTH_EAST: [
    ['south-east', 46],
    ['thames-and-chiltern', 25],
    ['wessex', 25],
    ['cps-direct', 4],
  ],
  SOUTH_WEST: [
    ['south-west', 70],
    ['wessex', 26],
    ['cps-direct', 4],
  ],
  WALES: [
    ['cymru-wales', 96],
    ['cps-direct', 4],
  ],
  WEST_MIDLANDS: [
    ['west-midlands', 86],
    ['central-casework-divisions', 7],
    ['cps-direct', 4],
    ['proceeds-of-crime', 3],
  ],
  YORKSHIRE_AND_THE_HUMBER: [
    ['yorkshire-and-humberside', 74],
    ['headquarters', 12],
    ['central-casework-divisions', 7],
    ['cps-direct', 4],
    ['proceeds-of-crime', 3],
  ],
};
