import { internalErrorMessage } from '../../platform/errors.ts';
import type { Text } from '../report.ts';
import { inBoth } from './phrases.ts';

/** What can be expected of what somebody gives. `{n}` is a slot, filled by `inBoth`. */
export const expectations = {
  value: { en: 'a value', cy: 'gwerth' },
  oneValue: { en: 'one value', cy: 'un gwerth' },
  atMost: { en: 'at most {n} values', cy: 'dim mwy na {n} gwerth' },
  atMostInAll: { en: 'at most {n} values in all', cy: 'dim mwy na {n} gwerth i gyd' },
  oneOf: { en: 'one of {values}', cy: 'un o’r rhain: {values}' },
  oneOfMany: { en: 'one of {n} values, such as {values}', cy: 'un o blith {n} gwerth, megis {values}' },
  parameters: { en: 'one of the parameters {names}', cy: 'un o’r paramedrau {names}' },
  noParameter: { en: 'no parameter', cy: 'dim paramedr' },
  day: { en: 'a day such as 2016-04-01', cy: 'diwrnod megis 2016-04-01' },
  financialYear: { en: 'a financial year such as 2016-17', cy: 'blwyddyn ariannol megis 2016-17' },
  yesOrNo: { en: 'true or false', cy: 'true neu false' },
  rows: { en: 'a whole number from 1 to {most}', cy: 'rhif cyfan o 1 i {most}' },
  noPages: {
    en: 'none, for no table of {report} has pages',
    cy: 'dim, gan nad oes tudalennau gan yr un tabl yn {report}',
  },
  reports: { en: 'one of the reports {names}', cy: 'un o’r adroddiadau {names}' },
  file: { en: 'the name of a report and {endings} or {last}', cy: 'enw adroddiad a {endings} neu {last}' },
} as const satisfies Record<string, Text>;

/** What arrived, where it is not told as it came. */
export const arrivals = {
  none: { en: 'none', cy: 'dim' },
  one: { en: 'one', cy: 'un' },
  several: { en: 'several', cy: 'sawl un' },
} as const satisfies Record<string, Text>;

/** What keeps an answer from being given, whatever was asked. */
export const troubles = {
  internal: { en: internalErrorMessage, cy: 'Aeth rhywbeth o’i le ar ein hochr ni; mae wedi’i gofnodi.' },
  busy: {
    en: 'Too many documents are being made just now.',
    cy: 'Mae gormod o ddogfennau’n cael eu gwneud ar hyn o bryd.',
  },
  notWhole: {
    en: 'The open data need the whole graph, and a part of it does not answer.',
    cy: 'Mae angen y graff cyfan ar y data agored, ac nid yw rhan ohono’n ateb.',
  },
} as const satisfies Record<string, Text>;

export const refusals = {
  named: { en: '{name}: expected {expected}; got {got}', cy: '{name}: disgwyliwyd {expected}; cafwyd {got}' },
  nameless: { en: 'expected {expected}; got {got}', cy: 'disgwyliwyd {expected}; cafwyd {got}' },
} as const satisfies Record<string, Text>;

/**
 * A sentence that says of what something else was expected, what, and what arrived.
 * @param name of the parameter; null where it is no parameter
 */
export function refusal(name: string | null, expected: Text, got: Text | string): Text {
  return name === null ? inBoth(refusals.nameless, { expected, got }) : inBoth(refusals.named, { name, expected, got });
}
