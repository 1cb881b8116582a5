import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type { IsInterfaceObject, MatchesType } from '../supergraph/types.ts';
import type { PlannerView } from '../supergraph/view.ts';
import { entityStep } from './entities.ts';
import { rootStep } from './fetch.ts';
import { keysOf, newPosition, placeFetches, type Placement, type Position } from './positions.ts';
import { withRequiredFields } from './required-fields.ts';
import type { Run, Step } from './run.ts';
import type { SubgraphRequest, SubgraphResponse } from '../../../platform/execute.ts';

/** What plans are compiled with: the supergraph's types, and how a subgraph is asked. */
export type Compiler = {
  readonly matches: MatchesType;
  readonly isObjectType: (name: string) => boolean;
  readonly isInterfaceObject: IsInterfaceObject;
  readonly view: PlannerView;
  readonly ask: (subgraph: string, request: SubgraphRequest, run: Run) => Promise<SubgraphResponse>;
};

/** One compilation. */
export type Compiling = Compiler & {
  readonly root: Position;
  /** The number of the cache that steps with equal sub-queries share. */
  readonly cacheOf: (signature: string) => number;
};

export type CompiledPlan = {
  readonly root: Position;
  /** Null where nothing needs to be fetched. */
  readonly step: Step | null;
};

/** Turns a plan into closures: what can be known before a request is worked out here, once. */
export function compilePlan(plan: PlanNode | undefined, compiler: Compiler): CompiledPlan {
  const root = newPosition();
  if (plan === undefined) return { root, step: null };
  const asked = askable(plan, compiler.view);
  const placements = placeFetches(root, asked, compiler.isInterfaceObject);
  const caches = new Map<string, number>();
  const cacheOf = (signature: string) => {
    const known = caches.get(signature) ?? caches.size;
    caches.set(signature, known);
    return known;
  };
  return { root, step: stepOf(asked, [], placements, { ...compiler, root, cacheOf }) };
}

/** The plan with sub-queries as subgraphs understand them. */
function askable(node: PlanNode, view: PlannerView): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((each) => askable(each, view)) };
    case 'Flatten':
      return { ...node, node: askable(node.node, view) };
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause === undefined ? {} : { ifClause: askable(node.ifClause, view) }),
        ...(node.elseClause === undefined ? {} : { elseClause: askable(node.elseClause, view) }),
      };
    case 'Fetch': {
      const nodes = withRequiredFields(node, view);
      return nodes.length === 1 ? nodes[0]! : { kind: 'Parallel', nodes };
    }
    default:
      return node;
  }
}

function stepOf(node: PlanNode, path: string[], placements: Map<FetchNode, Placement>, compiling: Compiling): Step {
  const compile = (each: PlanNode) => stepOf(each, path, placements, compiling);
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map(compile));
    case 'Parallel':
      return inParallel(node.nodes.map(compile));
    case 'Flatten':
      return stepOf(node.node, [...path, ...keysOf(node.path)], placements, compiling);
    case 'Condition': {
      const met = node.ifClause === undefined ? null : compile(node.ifClause);
      const unmet = node.elseClause === undefined ? null : compile(node.elseClause);
      return (run) => (run.coerced[node.condition] === true ? met : unmet)?.(run);
    }
    case 'Fetch': {
      const make = node.requires === undefined ? rootStep : entityStep;
      return make(node, path, placements.get(node)!, compiling);
    }
    default:
      throw new Error(`expected a plan without @defer; got a node ${node.kind}`);
  }
}

function inSequence(steps: Step[]): Step {
  const from = (run: Run, index: number): Promise<void> | undefined => {
    for (let i = index; i < steps.length; i++) {
      const waiting = steps[i]!(run);
      if (waiting !== undefined) return i + 1 < steps.length ? waiting.then(() => from(run, i + 1)) : waiting;
    }
    return undefined;
  };
  return (run) => from(run, 0);
}

function inParallel(steps: Step[]): Step {
  return (run) => {
    const waiting: Promise<void>[] = [];
    for (const step of steps) {
      const promise = step(run);
      if (promise !== undefined) waiting.push(promise);
    }
    if (waiting.length <= 1) return waiting[0];
    return Promise.all(waiting).then(() => undefined);
  };
}
