import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, isTypeDefinitionNode, parse, print, type TypeDefinitionNode } from 'graphql';

/** An API change after which some operation of a client fails or means something else. */
export type BreakingChange = { coordinate: string; message: string };

/**
 * Names of the types that stand in several subgraphs and are not one text in all. Entities and `Query` are left out: each
 * subgraph adds its own fields to them. An enum used only as input would compose when it differs, and drop values in silence.
 */
export function differingTypes(sdls: string[]): string[] {
  const texts = new Map<string, string>();
  const differing = new Set<string>();
  for (const definition of sdls.flatMap((sdl) => parse(sdl).definitions.filter(isTypeDefinitionNode))) {
    const name = definition.name.value;
    if (name === 'Query' || isEntity(definition)) continue;
    const text = print(definition);
    if ((texts.get(name) ?? text) !== text) differing.add(name);
    texts.set(name, text);
  }
  return [...differing].sort();
}

function isEntity(definition: TypeDefinitionNode): boolean {
  return definition.directives?.some((directive) => directive.name.value === 'key') ?? false;
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
