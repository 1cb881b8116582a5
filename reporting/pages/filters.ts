import type { PageLanguage, Parameter } from '../report.ts';
import { phrases, say } from '../words/phrases.ts';
import { formatDate } from './format.ts';
import type { Choice, PageInput, ParameterFault } from './input.ts';

type Item = { readonly value: string; readonly text: string; readonly isChosen: boolean };

/** One field of the form. */
export type FilterView = {
  readonly name: string;
  readonly id: string;
  /** Whether an empty value must be sent too, because nothing at all would be taken for the default. */
  readonly sendsNone: boolean;
  readonly control: 'select' | 'checkboxes' | 'radios' | 'text';
  readonly label: string;
  readonly hint: string | null;
  readonly error: string | null;
  readonly value: string;
  readonly items: readonly Item[];
  /** What is chosen, in words; null for nothing. */
  readonly chosen: string | null;
};

/** The form of a report: one field a parameter, holding what was asked, or else what is taken without asking. */
export function viewFilters(input: PageInput): FilterView[] {
  return Object.entries(input.report.parameters).map(([name, parameter]) => {
    const given = input.query.filter(([key]) => key === name).map(([, value]) => value);
    const { default: fallback } = parameter;
    // A day that is not fixed is told as the day that was asked.
    const usual = fallback === 'today' ? input.variables[name] : fallback;
    const values = given.length > 0 ? given : usual === undefined ? [] : [String(usual)];
    const items = itemsOf(parameter, input.choices[name] ?? [], values, input.language);
    const control = controlOf(parameter, items);
    const fault = input.faults.find(({ parameter: faulty }) => faulty === name);
    const id = `filter-${name}`;
    return {
      name,
      id,
      sendsNone: control === 'checkboxes' && parameter.default !== undefined,
      control,
      label: parameter.label[input.language],
      hint: hintOf(parameter, control, input.language),
      error: fault === undefined ? null : sayFault(fault, parameter.label[input.language], input.language),
      value: values[0] ?? '',
      items,
      chosen: chosenOf(parameter, items, values, input.language),
    };
  });
}

function controlOf({ kind, list }: Parameter, items: readonly Item[]): FilterView['control'] {
  if (kind === 'boolean') return 'radios';
  if (items.length === 0) return 'text';
  return list === true ? 'checkboxes' : 'select';
}

function itemsOf(
  parameter: Parameter,
  choices: readonly Choice[],
  values: readonly string[],
  language: PageLanguage,
): Item[] {
  const item = (value: string, text: string): Item => ({ value, text, isChosen: values.includes(value) });
  // Not a checkbox: an unticked one sends nothing, which could not be told from not having been asked.
  if (parameter.kind === 'boolean') {
    return [item('true', say(phrases.yes, language)), item('false', say(phrases.no, language))];
  }
  if (choices.length === 0) return [];
  const chosen = choices.map(({ value, label }) => item(value, label));
  if (parameter.list === true || (parameter.required === true && parameter.default !== undefined)) return chosen;
  const nothing = say(parameter.required === true ? phrases.chooseOne : phrases.all, language);
  return [{ value: '', text: nothing, isChosen: values.every((value) => value === '') }, ...chosen];
}

function hintOf(parameter: Parameter, control: FilterView['control'], language: PageLanguage): string | null {
  const own = parameter.hint?.[language] ?? null;
  if (own !== null || control !== 'text') return own;
  if (parameter.kind === 'date') return say(phrases.dateHint, language);
  return parameter.kind === 'financialYear' ? say(phrases.yearHint, language) : null;
}

function chosenOf(
  { kind }: Parameter,
  items: readonly Item[],
  values: readonly string[],
  language: PageLanguage,
): string | null {
  const words = items.filter(({ isChosen, value }) => isChosen && value !== '').map(({ text }) => text);
  if (items.length > 0) return words.length === 0 ? null : words.join(', ');
  const typed = values.filter((value) => value !== '');
  return typed.length === 0
    ? null
    : typed.map((value) => (kind === 'date' ? formatDate(value, language) : value)).join(', ');
}

/** A fault in a sentence that names the field, by its label or, where there is no such field, as it was given. */
export function sayFault({ expected, got }: ParameterFault, label: string, language: PageLanguage): string {
  return say(got === '' ? phrases.faultNothing : phrases.fault, language, { label, expected, got });
}
