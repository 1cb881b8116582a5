import { financialYearStart, span, today } from '../../platform/calendar.ts';
import type { Variables } from '../caller.ts';
import type { Choice, ParameterFault } from '../pages/input.ts';
import type { Parameter, Text } from '../report.ts';
import { arrivals, expectations, refusal } from '../words/faults.ts';
import { inBoth } from '../words/phrases.ts';

/** Names and values as they came: of an address, a form, a command line or a tool call. */
export type Given = readonly (readonly [name: string, value: string])[];
export type ReadParameters = {
  readonly variables: Variables;
  /** What was given, in the order of the parameters and without repeats: the same question has one address. */
  readonly query: Given;
  readonly faults: readonly ParameterFault[];
  /** Required ones that were not given, by name. */
  readonly missing: readonly string[];
};

/** More than any form sends. */
const mostGiven = 500;
/** Longest value that is told back in a message. */
const longestShown = 60;

/**
 * Reads what was given for the parameters of a report. An empty value is none, also where there is a default; a name that is no
 * parameter is a fault, and so is a second value where one is expected, but for yes or no, of which the last counts.
 * @param choices by parameter what may be chosen; of one that is not here whatever is given is taken
 */
export function readParameters(
  parameters: Readonly<Record<string, Parameter>>,
  choices: Readonly<Record<string, readonly Choice[]>>,
  given: Given,
): ReadParameters {
  const faults: ParameterFault[] = [];
  const variables: Variables = {};
  const query: [string, string][] = [];
  const missing: string[] = [];
  const names = Object.keys(parameters);
  if (given.length > mostGiven) {
    const fault = {
      parameter: names[0] ?? '',
      expected: inBoth(expectations.atMostInAll, { n: String(mostGiven) }),
      got: String(given.length),
    };
    return { variables, query, faults: [fault], missing };
  }
  for (const [name] of given)
    if (!names.includes(name) && !faults.some(({ parameter }) => parameter === name))
      faults.push({
        parameter: name,
        expected: oneOfParameters(names),
        got: shown(name),
      });

  for (const [name, parameter] of Object.entries(parameters)) {
    const values = given.filter(([key]) => key === name).map(([, value]) => value.trim());
    if (values.length === 0 || (parameter.kind === 'boolean' && values.every((value) => value === ''))) {
      if (parameter.default !== undefined) variables[name] = defaultOf(parameter);
      else if (parameter.required === true) missing.push(name);
      continue;
    }
    const told = values.filter((value) => value !== '');
    const one = parameter.kind === 'boolean' ? told.slice(-1) : [...new Set(told)];
    if (parameter.list !== true && one.length > 1) {
      faults.push({ parameter: name, expected: expectations.oneValue, got: shown(one.join(', ')) });
      continue;
    }
    if (parameter.most !== undefined && one.length > parameter.most) {
      faults.push({
        parameter: name,
        expected: inBoth(expectations.atMost, { n: String(parameter.most) }),
        got: shown(one.join(', ')),
      });
      continue;
    }
    const read = one.map((value) => ({ value, read: valueOf(parameter, choices[name], value) }));
    for (const {
      value,
      read: { fault },
    } of read)
      if (fault !== undefined) faults.push({ parameter: name, expected: fault, got: shown(value) });
    if (one.length === 0) {
      if (parameter.required === true) missing.push(name);
      else query.push([name, '']);
    } else query.push(...one.map((value) => [name, value] as [string, string]));
    variables[name] =
      parameter.list === true
        ? one.length === 0
          ? null
          : read.map((each) => each.read.value)
        : (read[0]?.read.value ?? null);
  }
  return { variables, query, faults, missing };
}

function defaultOf({ kind, list, default: value }: Parameter): unknown {
  const meant = kind === 'date' && value === 'today' ? today() : value;
  return list === true ? [meant] : meant;
}

/** Whether a report has no answer before something is chosen. */
export function mustBeAsked(parameters: Readonly<Record<string, Parameter>>): boolean {
  return Object.values(parameters).some((parameter) => parameter.required === true && parameter.default === undefined);
}

/** What to tell whoever gave something that no answer can follow from; null where one can. */
export function refusalOf({ faults, missing }: ReadParameters): Text | null {
  const all = [
    ...faults.map(({ parameter, expected, got }) => refusal(parameter, expected, got)),
    ...missing.map((name) => refusal(name, expectations.value, arrivals.none)),
  ];
  return all.length === 0 ? null : { en: all.map(({ en }) => en).join('. '), cy: all.map(({ cy }) => cy).join('. ') };
}

/** For a name that is none of a report's parameters. */
export function oneOfParameters(names: readonly string[]): Text {
  return names.length === 0 ? expectations.noParameter : inBoth(expectations.parameters, { names: names.join(', ') });
}

function valueOf(
  { kind }: Parameter,
  choices: readonly Choice[] | undefined,
  value: string,
): { value?: string | boolean; fault?: Text } {
  switch (kind) {
    case 'text':
      return { value };
    case 'date':
      return span(value)?.precision === 'DAY' ? { value } : { fault: expectations.day };
    case 'boolean':
      if (['true', '1', 'yes'].includes(value)) return { value: true };
      return ['false', '0', 'no'].includes(value) ? { value: false } : { fault: expectations.yesOrNo };
    case 'financialYear':
      return financialYearStart(value) === null ? { fault: expectations.financialYear } : { value };
    default:
      if (choices === undefined || choices.some((choice) => choice.value === value)) return { value };
      return { fault: expectedOf(choices, value) };
  }
}

/** Those that are spelt alike come first; a list of a hundred helps nobody. */
function expectedOf(choices: readonly Choice[], value: string): Text {
  const values = choices.map((choice) => choice.value);
  if (values.length <= 12) return inBoth(expectations.oneOf, { values: values.join(', ') });
  const start = value.slice(0, 3).toLowerCase();
  const alike = values.filter((each) => start !== '' && each.toLowerCase().includes(start)).slice(0, 5);
  const such = alike.length > 0 ? alike : values.slice(0, 5);
  return inBoth(expectations.oneOfMany, { n: String(values.length), values: such.join(', ') });
}

function shown(value: string): string {
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
}
