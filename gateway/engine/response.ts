import type { GraphQLFormattedError } from 'graphql';
import { internalErrorMessage, isPublicCode } from '../../platform/errors.ts';
import type { Logger } from '../../platform/log.ts';
import { placeErrors } from './places.ts';
import type { Failure } from './plan/run.ts';
import type { Path } from './plan/walk.ts';
import type { Misfit } from './shape/complete.ts';
import type { MatchesType } from './supergraph/types.ts';

/**
 * The errors of a response: those of subgraphs at every place they left a null, then nulls that none of them
 * explains.
 * @param toResponse the places in the response of a place in the data
 */
export function errorsOf(
  failures: readonly Failure[],
  misfits: readonly Misfit[],
  matches: MatchesType,
  toResponse: (path: Path) => Path[],
): GraphQLFormattedError[] {
  const errors = new Map<string, GraphQLFormattedError>();
  const add = (error: GraphQLFormattedError) =>
    errors.set(JSON.stringify([error.path, error.message, error.extensions?.code]), error);
  for (const failure of failures) for (const error of placed(failure, matches, toResponse)) add(error);
  const explained = [...errors.values()].flatMap(({ path }) => (path === undefined ? [] : [path]));
  for (const { path, message } of misfits) {
    if (explained.some((each) => path.every((step, index) => each[index] === step))) continue;
    add({ message, path, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  }
  return [...errors.values()];
}

function placed(
  { subgraph, errors, request, places }: Failure,
  matches: MatchesType,
  toResponse: (path: Path) => Path[],
): GraphQLFormattedError[] {
  return errors.flatMap((error) => {
    const { message, extensions } = shown(error, subgraph);
    const inAnswer = placeErrors([error], request, matches).flatMap(({ path }) =>
      path === undefined ? [] : [path as Path],
    );
    const paths = inAnswer.flatMap(places).flatMap(toResponse);
    if (paths.length === 0) return [{ message, extensions }];
    return paths.map((path) => ({ message, path, extensions }));
  });
}

/** What a client may see of a subgraph's error. */
function shown({ message, extensions }: GraphQLFormattedError, serviceName: string) {
  const code = extensions?.code;
  return isPublicCode(code)
    ? { message, extensions: { code, serviceName } }
    : { message: internalErrorMessage, extensions: { code: 'INTERNAL_SERVER_ERROR', serviceName } };
}

/** Logs what a client is not shown, once an error of a subgraph, with the request's id. */
export function logHidden(failures: readonly Failure[], misfits: readonly Misfit[], requestId: string, log: Logger) {
  for (const { subgraph, errors } of failures)
    for (const { message, path, extensions } of errors)
      if (!isPublicCode(extensions?.code))
        log.error({ subgraph, requestId, message, path }, 'subgraph reported an error');
  for (const { path, message } of misfits.slice(0, 1)) log.error({ requestId, path }, message);
}
