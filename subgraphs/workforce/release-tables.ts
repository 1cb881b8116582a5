import { inAddressOrder, type ClosedList, type ReleaseTable } from '../../platform/disclosure/closed-list.ts';

/** What may be known of a colleague's place: exact. */
const places = ['AREA', 'GRADE_GROUP'] as const;
/** What nobody may work out of a colleague. */
const characteristics = ['AGE', 'DISABILITY', 'ETHNICITY', 'RELIGION', 'SEX', 'SEXUAL_ORIENTATION'] as const;

const table = (tier: ReleaseTable['tier'], dimensions: readonly string[], parent: readonly string[]): ReleaseTable => ({
  tier,
  dimensions: inAddressOrder([...dimensions, ...parent]),
  parent,
});

const everywhere = [[], ['AREA'], ['GRADE_GROUP'], [...places]] as const;
const pairs = characteristics.flatMap((one, place) =>
  characteristics.slice(place + 1).map((other) => [one, other] as const),
);

/**
 * Every table of staff that is ever released: headcounts by place and grade, exact; each characteristic by them; and each pair
 * of characteristics by one of them, for those who may see pairs.
 */
export const staffTables: ClosedList = {
  unit: 'PERSON',
  measure: 'HEADCOUNT',
  sensitive: characteristics,
  tables: [
    ...everywhere.map((parent) => table('P0', [], parent)),
    ...characteristics.flatMap((one) => everywhere.map((parent) => table('P1', [one], parent))),
    ...pairs.flatMap((pair) =>
      everywhere.filter(({ length }) => length < 2).map((parent) => table('P2', pair, parent)),
    ),
  ],
};
