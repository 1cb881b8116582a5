import type { GraphQLSchema } from 'graphql';
import { isEnumType } from 'graphql';
import { financialYearLabel, financialYearStart, financialYearOf, today } from '../../platform/calendar.ts';
import { askWhole, type Caller } from '../caller.ts';
import type { Choice } from '../pages/input.ts';
import type { PageLanguage, Parameter } from '../report.ts';
import { wordOf } from '../words/enums/index.ts';

type Named = { id: string; name: string };
type Page = { panels: { nodes: Named[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

const areas = `query AreaChoices($language: Language!) { areas { id: code name(language: $language) isCurrent } }`;
/** All that there are at once, unless there are very many. */
const panelsAtOnce = 1_000;
const panels = `query PanelChoices($after: String) {
  panels(orderBy: { field: NAME }, first: ${panelsAtOnce}, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}`;
const staffNetworks = `query StaffNetworkChoices { staffNetworks { id name } }`;

/** The first year of which the published facts hold figures by year. */
const firstYear = 1998;

/** What may be chosen for each parameter, as this caller may know it; nothing for texts, days and yes or no. */
export async function choicesOf(
  parameters: Readonly<Record<string, Parameter>>,
  language: PageLanguage,
  caller: Caller,
  schema: GraphQLSchema,
): Promise<Record<string, Choice[]>> {
  const found = await Promise.all(
    Object.entries(parameters).map(
      async ([name, parameter]) => [name, await choices(parameter, language, caller, schema)] as const,
    ),
  );
  return Object.fromEntries(found);
}

function choices(
  parameter: Parameter,
  language: PageLanguage,
  caller: Caller,
  schema: GraphQLSchema,
): Choice[] | Promise<Choice[]> {
  switch (parameter.kind) {
    case 'area':
      return areaChoices(language, caller);
    case 'panel':
      return panelChoices(caller);
    case 'staffNetwork':
      return askWhole(caller, staffNetworks, {}).then((data) => labelled(data.staffNetworks as Named[]));
    case 'financialYear':
      return yearChoices();
    case 'choice':
      return enumChoices(parameter, language, schema);
    case 'text':
    case 'date':
    case 'boolean':
      return [];
  }
}

/** Those of today first. */
async function areaChoices(language: PageLanguage, caller: Caller): Promise<Choice[]> {
  const data = await askWhole(caller, areas, { language: language.toUpperCase() });
  const found = data.areas as (Named & { isCurrent: boolean })[];
  return labelled([...found.filter(({ isCurrent }) => isCurrent), ...found.filter(({ isCurrent }) => !isCurrent)]);
}

async function panelChoices(caller: Caller): Promise<Choice[]> {
  const found: Named[] = [];
  for (let after: string | null = null; ;) {
    const data = (await askWhole(caller, panels, { after }, { longestPage: panelsAtOnce })) as Page;
    const { nodes, pageInfo }: Page['panels'] = data.panels;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return labelled(found);
    after = pageInfo.endCursor;
  }
}

function labelled(found: readonly Named[]): Choice[] {
  return found.map(({ id, name }) => ({ value: id, label: name }));
}

function yearChoices(): Choice[] {
  const newest = financialYearStart(financialYearOf(today()))!;
  return Array.from({ length: newest - firstYear + 1 }, (_, back) => {
    const value = financialYearLabel(newest - back);
    return { value, label: value };
  });
}

/** The values of a `choice`: those that it lists, else all of its enum. */
export function choiceValues({ enumName, options }: Parameter, schema: GraphQLSchema): readonly string[] {
  const type = enumName === undefined ? undefined : schema.getType(enumName);
  return options ?? (isEnumType(type) ? type.getValues().map(({ name }) => name) : []);
}

function enumChoices(parameter: Parameter, language: PageLanguage, schema: GraphQLSchema): Choice[] {
  const { enumName, labels } = parameter;
  return choiceValues(parameter, schema).map((value) => {
    const words = labels?.[value] ?? (enumName === undefined ? null : wordOf(enumName, value));
    return { value, label: words?.[language] ?? value };
  });
}
