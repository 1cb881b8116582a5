import { Kind, parse, type GraphQLFormattedError, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { SubgraphRequest } from '../../platform/execute.ts';
import { isIncluded } from './shape/fields.ts';
import type { MatchesType } from './supergraph/types.ts';

type Path = readonly (string | number)[];
type Variables = Record<string, unknown>;

/**
 * Gives every error of a sub-request a path. An error that speaks of the whole sub-request, or of a whole entity, leaves a
 * null in each field that was to be filled there, so it is repeated for each of them.
 * @returns the errors with paths inside the sub-request's answer, `_entities` and its index included.
 */
export function placeErrors(
  errors: GraphQLFormattedError[],
  request: SubgraphRequest,
  matches: MatchesType = (condition, typename) => condition === typename,
): GraphQLFormattedError[] {
  if (errors.every((error) => isPlaced(error.path))) return errors;
  const places = placesOf(request, matches);
  return errors.flatMap((error) => {
    if (isPlaced(error.path)) return [error];
    const within = error.path ?? [];
    return places
      .filter((place) => within.every((step, index) => place[index] === step))
      .map((path) => ({ ...error, path }));
  });
}

function isPlaced(path: Path | undefined): boolean {
  return path !== undefined && path.length > (path[0] === '_entities' ? 2 : 0);
}

/** Every place that a sub-request was to fill: one a root field, or one a field of each entity asked for. */
function placesOf({ query, variables }: SubgraphRequest, matches: MatchesType): Path[] {
  const operation = requireOperation(
    parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION),
  );
  const given = { ...defaultConditions(operation), ...variables };
  return fieldsOf(operation.selectionSet, null, given, matches).flatMap((field): Path[] => {
    if (field.name !== '_entities') return [[field.key]];
    return representations(given).flatMap((representation, index) =>
      fieldsOf(field.selectionSet!, representation.__typename, given, matches).map(({ key }) => [
        '_entities',
        index,
        key,
      ]),
    );
  });
}

/** What the operation itself says of variables that are not given, of those that can decide a `@skip` or `@include`. */
function defaultConditions({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );
}

function requireOperation(operation: OperationDefinitionNode | undefined): OperationDefinitionNode {
  if (operation === undefined) throw new Error('expected an operation in the sub-request');
  return operation;
}

function representations(variables: Variables): { __typename: string }[] {
  return variables.representations as { __typename: string }[];
}

type Field = { name: string; key: string; selectionSet: SelectionSetNode | undefined };

/** The fields directly under a selection set, inline fragments of other types and skipped fields left out. */
function fieldsOf(
  { selections }: SelectionSetNode,
  typename: string | null,
  variables: Variables,
  matches: MatchesType,
): Field[] {
  return selections.flatMap((selection): Field[] => {
    if (!isIncluded(selection, variables) || selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition?.name.value;
      return type === undefined || (typename !== null && matches(type, typename))
        ? fieldsOf(selection.selectionSet, typename, variables, matches)
        : [];
    }
    if (selection.name.value === '__typename') return [];
    const { name, alias, selectionSet } = selection;
    return [{ name: name.value, key: (alias ?? name).value, selectionSet }];
  });
}
