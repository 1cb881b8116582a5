/**
 * Where the Areas lie: ITL1 regions of the Office for National Statistics, by the police forces and counties that the page of
 * each Area names (areas.csv). Thames and Chiltern and Wessex span two. A region's figures count all staff who work there,
 * headquarters and CPS Direct too, and are never those of an Area.
 */
export const areasByRegion: Record<string, readonly string[]> = {
  EAST_MIDLANDS: ['east-midlands'],
  EAST_OF_ENGLAND: ['east-of-england', 'thames-and-chiltern'],
  LONDON: ['cps-london', 'london-north', 'london-south'],
  NORTH_EAST: ['north-east'],
  NORTH_WEST: ['mersey-cheshire', 'north-west'],
  SOUTH_EAST: ['south-east', 'thames-and-chiltern', 'wessex'],
  SOUTH_WEST: ['south-west', 'wessex'],
  WALES: ['cymru-wales'],
  WEST_MIDLANDS: ['west-midlands'],
  YORKSHIRE_AND_THE_HUMBER: ['yorkshire-and-humberside'],
};

/** The page that defines the regions. */
export const regionsSource = 'https://www.ons.gov.uk/methodology/geography/ukgeographies/eurostat';

/** The regions an Area lies in, by code; none for units without a territory and for Areas of before 2011. */
export function regionsOfArea(area: string): string[] {
  return Object.keys(areasByRegion).filter((region) => areasByRegion[region]!.includes(area));
}
