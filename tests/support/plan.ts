import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import { parse } from 'graphql';
import { switchOffVendorTelemetry } from '../../platform/config.ts';

type PlanOf = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0]['queryPlan'];
type PlanNode = Extract<PlanOf['node'], { kind: 'Sequence' | 'Parallel' | 'Fetch' | 'Flatten' }>;

const supergraphSdl = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');

/** A stock gateway whose subgraphs answer nothing: it plans, and tells the plan. */
export function queryPlanner(): (query: string, variables: Record<string, unknown>) => Promise<PlanOf> {
  switchOffVendorTelemetry();
  let told: PlanOf | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl,
    validateSupergraph: false,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: () => ({ process: async () => ({ data: null }) }),
    experimental_didResolveQueryPlan: ({ queryPlan }) => (told = queryPlan),
  });
  const loaded = gateway.load();
  return async (query, variables) => {
    const { executor } = await loaded;
    const needed = {
      request: { variables },
      document: parse(query),
      queryHash: query,
      operationName: null,
      metrics: {},
    };
    await executor({ ...needed, context: {}, logger: console } as unknown as Parameters<typeof executor>[0]);
    if (told === undefined) throw new Error('expected the gateway to tell its plan');
    return told;
  };
}

/** How many requests have to follow one another: those that a plan makes at once are one hop. */
export function hopsOf({ node }: PlanOf): number {
  return node === undefined ? 0 : hops(node as PlanNode);
}

function hops(node: PlanNode): number {
  switch (node.kind) {
    case 'Fetch':
      return 1;
    case 'Flatten':
      return hops(node.node as PlanNode);
    case 'Sequence':
      return node.nodes.reduce((sum, each) => sum + hops(each as PlanNode), 0);
    case 'Parallel':
      return Math.max(...node.nodes.map((each) => hops(each as PlanNode)));
    default:
      throw new Error(`expected a Fetch, Flatten, Sequence or Parallel; got ${JSON.stringify(node)}`);
  }
}
