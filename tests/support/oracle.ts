import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import { engines } from '../../gateway/engine/index.ts';
import type { Engine, GraphQLRequest } from '../../gateway/engine/engine.ts';
import type { Transport } from '../../gateway/transport/transport.ts';
import { anonymous } from '../../platform/identity.ts';
import type { Logger } from '../../platform/log.ts';
import { scalars } from '../../platform/scalars.ts';

/** The stock server and gateway beside ours, over the same subgraphs: what both are asked, both must answer alike. */
export type Oracle = {
  /** Fails where the stock gateway answers with other data, or with errors at other places or of other codes. */
  agrees(request: GraphQLRequest, answer: ExecutionResult): Promise<void>;
  close(): Promise<void>;
};

export function startOracle(supergraph: string, reached: readonly Transport[], log: Logger): Oracle {
  let engine: Promise<Engine> | undefined;
  // Its transports are the gateway's own, which closes them.
  const transports = reached.map((each) => ({ ...each, close: async () => undefined }));
  return {
    agrees: async (request, answer) => {
      engine ??= engines.reference(supergraph, transports, { log, scalars });
      const context = { identity: anonymous, requestId: 'oracle', deadline: performance.now() + 60_000 };
      const { body } = await (await engine).execute(request, context);
      expect(comparable(answer), 'the stock gateway answers otherwise').toEqual(
        comparable(JSON.parse(body) as ExecutionResult),
      );
    },
    close: async () => (await engine)?.close(),
  };
}

/** Of errors their places and codes, in no order: the stock gateway reports them as they come. */
function comparable({ data, errors = [] }: ExecutionResult) {
  const seen = errors.map(({ path, extensions }) => JSON.stringify([path ?? null, extensions?.code]));
  return { data: data ?? null, errors: [...new Set(seen)].sort() };
}
