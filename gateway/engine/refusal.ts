import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { internalErrorMessage } from '../../platform/errors.ts';
import type { EngineResponse } from './engine.ts';
import { namingEnumValues } from './enum-values.ts';
import { badRequest } from './errors.ts';
import { maskError } from './masking.ts';

/** What is wrong with a request, in the words a client gets: nothing of it was executed. */
export class Refusal extends Error {
  readonly errors: readonly GraphQLFormattedError[];
  readonly fault: EngineResponse['fault'];

  constructor(errors: readonly GraphQLFormattedError[], fault: EngineResponse['fault'] = 'request') {
    super(errors[0]?.message);
    this.errors = errors;
    this.fault = fault;
  }

  /** What graphql-js found wrong. An error of a custom scalar keeps its own code. Anything else is thrown on. */
  static of(code: string, errors: readonly unknown[], schema?: GraphQLSchema): Refusal {
    return new Refusal(
      errors.map((error) => {
        if (!(error instanceof GraphQLError)) throw error;
        const formatted = maskError({ ...error.toJSON(), extensions: { code, ...error.extensions } }, error);
        return schema === undefined ? formatted : namingEnumValues(formatted, schema);
      }),
    );
  }

  static saying(code: string, message: string): Refusal {
    return new Refusal([{ message, extensions: { code } }]);
  }

  static mutationByGet(): Refusal {
    return new Refusal([badRequest('expected a query by GET; got a mutation, which needs POST')], 'method');
  }

  /** A fault of ours: it was logged, and no word of it is for the client. */
  static internal(): Refusal {
    return Refusal.saying('INTERNAL_SERVER_ERROR', internalErrorMessage);
  }
}
