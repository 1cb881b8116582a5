import type { FetchNode } from '@apollo/query-planner';
import { isData, type Data } from '../data.ts';
import type { Compiling } from './compile.ts';
import { requestOf } from './entities.ts';
import { attacher, type Placement } from './positions.ts';
import { rewritePath, rewriter } from './rewrites.ts';
import { variablesFor, type Step } from './run.ts';
import { collect, collectPlaces, stepsOf } from './walk.ts';

/** Asks a subgraph for root fields. Their place is the response itself, or wherever a field leads back to the root type. */
export function rootStep(node: FetchNode, path: readonly string[], placement: Placement, compiling: Compiling): Step {
  const steps = stepsOf(compiling.root, path);
  const attach = attacher(placement);
  const rewriteOutput = rewriter(node.outputRewrites, compiling.matches);
  return (run) => {
    const objects = collect(run.root, steps);
    if (objects.length === 0) return undefined;
    const request = requestOf(node, variablesFor(node.variableUsages, run));
    return compiling.ask(node.serviceName, request, run).then(({ data, errors }) => {
      if (isData(data)) {
        rewriteOutput?.(data as Data);
        for (const object of objects) attach(object, data as Data);
      }
      if (errors === undefined || errors.length === 0) return;
      run.failures.push({
        subgraph: node.serviceName,
        errors,
        request,
        places: (below) =>
          collectPlaces(run.root, steps).map(({ path: at }) => [...at, ...rewritePath(below, node.outputRewrites)]),
      });
    });
  };
}
