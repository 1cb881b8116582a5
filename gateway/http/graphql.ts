import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Front } from '../../platform/http-server.ts';
import type { Logger } from '../../platform/log.ts';
import { channels } from '../channels.ts';
import type { Engine } from '../engine/engine.ts';
import type { RequestContext } from '../request-context.ts';
import { answerType, jsonType, type AnswerType } from './accept.ts';
import { answerOf, answerOfError, write, type Answer } from './answer.ts';
import { readBody } from './body.ts';
import { contextOf, timeoutOf } from './context.ts';
import { parametersOfBody, parametersOfUrl } from './parameters.ts';
import { documentFinder } from './persisted.ts';
import { Refusal } from './refusal.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/**
 * GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft): POST with JSON, and GET for queries. A foreign page
 * cannot post JSON without asking, and what it may GET changes nothing; other content types and methods are refused.
 */
export function graphqlFront(
  engine: Engine,
  log: Logger,
  { mayShowPlan, trusted }: { mayShowPlan: boolean; trusted: TrustedDocuments | null },
): Front {
  const findDocument = documentFinder(trusted);

  async function exchange(request: IncomingMessage, response: ServerResponse, isLast: () => boolean): Promise<void> {
    const began = performance.now();
    let context = contextOf(request, began, mayShowPlan);
    let type: AnswerType = jsonType;
    let answer: Answer;
    try {
      const onlyQueries = methodOf(request) === 'GET';
      type = answerType(request.headers.accept);
      context = withTimeout(context, began + timeoutOf(request));
      const body = onlyQueries ? '' : await readBody(request);
      // The client is gone.
      if (body === null) return;
      const parameters = onlyQueries ? parametersOfUrl(request.url!) : parametersOfBody(body);
      const { query, operationName } = findDocument(parameters);
      const { variables } = parameters;
      answer = answerOf(await engine.execute({ query, operationName, variables, onlyQueries }, context), type);
    } catch (error) {
      if (!(error instanceof Refusal)) log.error({ err: error, requestId: context.requestId }, 'request failed');
      answer = answerOfError(error, type);
    }
    if (channels.request.hasSubscribers) tell(response, answer, context, began);
    await write(request, response, answer, type, context.requestId, isLast);
  }

  return {
    path: '/graphql',
    answer: (request, response, isLast) => {
      exchange(request, response, isLast).catch((error: unknown) => {
        log.error({ err: error }, 'answer could not be written');
        response.destroy();
      });
    },
  };
}

function methodOf({ method }: IncomingMessage): 'GET' | 'POST' {
  if (method === 'POST' || method === 'GET') return method;
  throw new Refusal(405, `expected the method GET or POST; got ${method}`, { headers: ['allow', 'GET, POST'] });
}

function withTimeout(context: RequestContext, deadline: number): RequestContext {
  return deadline === context.deadline ? context : { ...context, deadline };
}

/** Tells of it once the last byte is written, or at once where the client has gone. */
function tell(response: ServerResponse, answer: Answer, context: RequestContext, began: number): void {
  if (response.closed) publish(answer, context, began);
  else response.once('close', () => publish(answer, context, began));
}

function publish({ status, operationName, codes }: Answer, context: RequestContext, began: number): void {
  channels.request.publish({ context, status, ms: performance.now() - began, operationName, codes });
}
