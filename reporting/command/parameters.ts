import { Option } from 'commander';
import type { GraphQLSchema } from 'graphql';
import { choiceValues } from '../parameters/choices.ts';
import type { Given } from '../parameters/read.ts';
import type { Parameter, Report } from '../report.ts';

/** What stands for a value in the help. */
const values: Record<Parameter['kind'], string> = {
  area: '<code>',
  panel: '<id>',
  staffNetwork: '<id>',
  financialYear: '<year>',
  date: '<day>',
  boolean: '[true|false]',
  choice: '<value>',
  text: '<words>',
};

/** What a value looks like, where its name does not say. */
const examples: Partial<Record<Parameter['kind'], string>> = {
  area: 'such as cymru-wales',
  financialYear: 'such as 2016-17',
  date: 'such as 2016-04-01',
};

/** A report's parameters as options of its command, in their order. They are read with the report, so none has a default here. */
export function parameterOptions({ parameters }: Report, schema: GraphQLSchema): Option[] {
  return Object.entries(parameters).map(([name, parameter]) => {
    const option = new Option(
      `--${name} ${values[parameter.kind]}`,
      parameter.hint === undefined ? labelled(parameter) : `${labelled(parameter)}. ${parameter.hint.en}`,
    );
    if (parameter.required === true) option.makeOptionMandatory();
    if (parameter.kind === 'choice') option.choices(choiceValues(parameter, schema));
    // After `choices`, which sets how a value is read too.
    const { parseArg } = option;
    if (parameter.list === true)
      option.argParser((value, before: string[] = []) => {
        parseArg?.(value, undefined);
        return [...before, value];
      });
    return option;
  });
}

/** What was given for them. */
export function givenOf({ parameters }: Report, options: Readonly<Record<string, unknown>>): Given {
  return Object.keys(parameters).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [value].flat().map((each): [string, string] => [name, String(each)]);
  });
}

/** What to say of a parameter in one line: what it is, whether it must be given, and what is taken where it is not. */
export function labelled({ kind, label, list, required, default: fallback }: Parameter): string {
  const remarks = [
    examples[kind],
    list === true && 'repeatable',
    required === true && 'required',
    fallback !== undefined && `default: ${fallback}`,
  ].filter((remark) => typeof remark === 'string');
  return remarks.length === 0 ? label.en : `${label.en} (${remarks.join('; ')})`;
}
