import { PlannerThread, tooComplex, type Given, type Job, type PlanLimits } from './thread.ts';

/**
 * Plans operations in a thread of its own: planning may take a second, and would hold up every other request meanwhile. So
 * would an operation that asks for the whole schema.
 */
export type Planner = {
  /** What clients may ask, as SDL with descriptions and deprecations. */
  readonly apiSdl: string;
  /**
   * The plan, as JSON, of a document of one operation and its fragments, already validated. Rejects with OPERATION_TOO_COMPLEX where
   * planning takes too long or too much memory or too many wait for it, else with what the planner says.
   */
  plan(operation: string): Promise<string>;
  /** The data, as JSON, of a valid document of one operation that only asks about the API schema. Rejects as `plan` does. */
  introspect(operation: string, variables: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
};

type Waiting = {
  job: Job;
  asked: number;
  resolve: (text: string) => void;
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
  let working = false;
  let closed = false;
  let thread = new PlannerThread(given, limits);
  const apiSdl = await thread.apiSdl;

  function startAgain(): void {
    thread = new PlannerThread(given, limits);
    // Whoever plans next is told.
    thread.apiSdl.catch(() => undefined);
  }

  async function ask({ job, asked }: Waiting): Promise<string> {
    if (performance.now() - asked > limits.waitMs)
      throw tooComplex(`a plan that is begun within ${limits.waitMs / 1000} s; too many operations wait to be planned`);
    if (thread.hasEnded && !closed) startAgain();
    await thread.apiSdl;
    return thread.ask(job);
  }

  async function askAll(): Promise<void> {
    working = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await ask(next).then(next.resolve, next.reject);
    }
    working = false;
    if (thread.hasEnded && !closed) startAgain();
  }

  const inTurn = (job: Job): Promise<string> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(closedError());
      waiting.push({ job, asked: performance.now(), resolve, reject });
      if (!working) void askAll();
    });

  return {
    apiSdl,
    plan: (operation) => inTurn({ kind: 'plan', operation }),
    introspect: (operation, variables) => inTurn({ kind: 'introspect', operation, variables }),
    close: async () => {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(closedError());
      await thread.end(closedError());
    },
  };
}

const closedError = () => new Error('The planner is closed');
