import type { QueryPlan } from '@apollo/query-planner';
import { PlannerThread, tooComplex, type Given, type PlanLimits } from './thread.ts';

/** Plans operations in a thread of its own: planning may take a second, and would hold up every other request meanwhile. */
export type Planner = {
  /** What clients may ask, as SDL with descriptions and deprecations. */
  readonly apiSdl: string;
  /**
   * Plans a document of one operation and its fragments, already validated. Rejects with OPERATION_TOO_COMPLEX where
   * planning takes too long or too much memory or too many wait for it, else with what the planner says.
   */
  plan(operation: string): Promise<QueryPlan>;
  close(): Promise<void>;
};

type Waiting = {
  operation: string;
  asked: number;
  resolve: (plan: QueryPlan) => void;
  reject: (error: unknown) => void;
};

/**
 * Far beyond what operations take that anybody means to ask; one that takes more takes the thread with it, not the process.
 * Waiting, starting a thread anew and planning together stay within the 10 s of a request.
 */
const planLimits: PlanLimits = { ms: 3_000, megabytes: 1_024, waitMs: 5_000 };

/**
 * Starts a planner. Rejects where the supergraph cannot be planned over.
 * @param supergraphSdl what clients see
 * @param plannerSdl what is planned over, where that is rewritten
 * @param limits what planning one operation may take
 */
export async function startPlanner(
  supergraphSdl: string,
  plannerSdl = supergraphSdl,
  limits = planLimits,
): Promise<Planner> {
  const given: Given = { supergraphSdl, plannerSdl };
  const waiting: Waiting[] = [];
  let planning = false;
  let closed = false;
  let thread = new PlannerThread(given, limits);
  const apiSdl = await thread.apiSdl;

  function startAgain(): void {
    thread = new PlannerThread(given, limits);
    // Whoever plans next is told.
    thread.apiSdl.catch(() => undefined);
  }

  async function plan({ operation, asked }: Waiting): Promise<QueryPlan> {
    if (performance.now() - asked > limits.waitMs)
      throw tooComplex(`a plan that is begun within ${limits.waitMs / 1000} s; too many operations wait to be planned`);
    if (thread.hasEnded && !closed) startAgain();
    await thread.apiSdl;
    return JSON.parse(await thread.plan(operation)) as QueryPlan;
  }

  async function planAll(): Promise<void> {
    planning = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await plan(next).then(next.resolve, next.reject);
    }
    planning = false;
    if (thread.hasEnded && !closed) startAgain();
  }

  return {
    apiSdl,
    plan: (operation) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(closedError());
        waiting.push({ operation, asked: performance.now(), resolve, reject });
        if (!planning) void planAll();
      }),
    close: async () => {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(closedError());
      await thread.end(closedError());
    },
  };
}

const closedError = () => new Error('The planner is closed');
