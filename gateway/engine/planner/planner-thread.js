/**
 * A thread that plans the operations of one supergraph, one after the other, and answers those about its API schema;
 * planner.ts starts it and speaks to it.
 *
 * JavaScript, because a thread that runs TypeScript loads the TypeScript loader once more.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { errorCauses, operationFromDocument, printSchema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { buildSchema, executeSync, parse } from 'graphql';

/** @import { GraphQLError } from 'graphql' */
/** @import { GraphQLSchema } from 'graphql' */
/** @import { Answer, Given, Job } from './thread.ts' */

const port = /** @type {NonNullable<typeof parentPort>} */ (parentPort);
const { supergraphSdl, plannerSdl } = /** @type {Given} */ (workerData);

try {
  // What clients see first: a fault is told by its line in the text that somebody wrote.
  const seen = build(supergraphSdl);
  const planned = plannerSdl === supergraphSdl ? seen : build(plannerSdl);
  const schema = planned.apiSchema();
  const planner = new QueryPlanner(planned, {
    // A sub-query is parsed once and then known by its text: looking for fragments in it costs more than its length does.
    reuseQueryFragments: false,
  });
  const apiSdl = printSchema(seen.apiSchema());
  /** Built when it is first asked about. @type {GraphQLSchema | undefined} */
  let api;
  port.on('message', (/** @type {Job} */ job) => answer(() => (job.kind === 'plan' ? plan(job) : introspect(job))));
  answer(() => apiSdl);

  // As text, which the other side reads faster than it would receive each object.

  /** @param {{ operation: string }} job */
  function plan({ operation }) {
    return JSON.stringify(planner.buildQueryPlan(operationFromDocument(schema, parse(operation))));
  }

  /** @param {{ operation: string, variables: Readonly<Record<string, unknown>> }} job */
  function introspect({ operation, variables }) {
    api ??= buildSchema(apiSdl, { assumeValidSDL: true, noLocation: true });
    return JSON.stringify(executeSync({ schema: api, document: parse(operation), variableValues: variables }).data);
  }
} catch (error) {
  port.postMessage({ fault: told(error), tooComplex: false });
}

/** What composition checked is not checked again: it would double the time to start. @param {string} sdl */
function build(sdl) {
  return Supergraph.build(sdl, { validateSupergraph: false });
}

/** @param {() => string} make */
function answer(make) {
  /** @type {Answer} */
  let made;
  try {
    made = { text: make() };
  } catch (error) {
    made = { fault: told(error), tooComplex: isTooComplex(error) };
  }
  port.postMessage(made);
}

/** The stack is exhausted by a nest, the planner's own count of selections by fragments. @param {unknown} error */
function isTooComplex(error) {
  return error instanceof RangeError || /^Exceeded maximum recursive selections/.test(told(error));
}

/** @param {unknown} error */
function told(error) {
  const causes = /** @type {GraphQLError[] | undefined} */ (errorCauses(/** @type {Error} */ (error)));
  return causes?.map(withLine).join('\n') ?? /** @type {Error} */ (error).message;
}

/** @param {GraphQLError} error */
function withLine({ message, locations }) {
  return locations?.[0] === undefined ? message : `line ${locations[0].line}: ${message}`;
}
