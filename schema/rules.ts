import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, isTypeDefinitionNode, Kind, parse, print, type DefinitionNode } from 'graphql';

/** An API change after which some operation of a client fails or means something else. */
export type BreakingChange = { coordinate: string; message: string };

/**
 * Coordinates of what stands in several subgraphs and is not the same in all: a value type must be one text, an entity's (and
 * the root's) shared fields one type. An enum used only as input would compose when it differs, and drop values in silence.
 */
export function differing(sdls: string[]): string[] {
  const texts = new Map<string, string>();
  const found = new Set<string>();
  for (const [coordinate, text] of sdls.flatMap((sdl) => parse(sdl).definitions.flatMap(shared))) {
    if ((texts.get(coordinate) ?? text) !== text) found.add(coordinate);
    texts.set(coordinate, text);
  }
  return [...found].sort();
}

/** By coordinate, the texts of a definition that other subgraphs must agree with. */
function shared(definition: DefinitionNode): [string, string][] {
  if (!isTypeDefinitionNode(definition)) return [];
  const name = definition.name.value;
  const entity = definition.directives?.some((directive) => directive.name.value === 'key');
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || (!entity && name !== 'Query'))
    return [[name, print(definition)]];
  return (definition.fields ?? []).map((field) => [`${name}.${field.name.value}`, print(field.type)]);
}

/** What a client of the API schema `before` would find broken in `after`. */
export async function breakingChanges(before: string, after: string): Promise<BreakingChange[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => ({ coordinate: path, message }));
}

/** The breaking changes that no dated line of the change log (`- YYYY-MM-DD …`) names by coordinate, such as `Query.area.code`. */
export function unannounced(changes: BreakingChange[], changeLog: string): BreakingChange[] {
  const dated = changeLog.split('\n').filter((line) => /^- \d{4}-\d\d-\d\d /.test(line));
  const named = new Set(dated.flatMap((line) => line.match(/\w+(\.\w+)*/g) ?? []));
  return changes.filter(({ coordinate }) => !named.has(coordinate));
}
