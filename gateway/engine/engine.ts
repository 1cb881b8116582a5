import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Identity } from '../../platform/identity.ts';
import type { Logger } from '../../platform/log.ts';
import type { Transport } from '../transport/transport.ts';

/** A validated operation: the document it stands in, its name where there are several, and the SHA-256 of the text. */
export type Operation = { document: DocumentNode; name: string | undefined; hash: string };

/** Answers operations over one supergraph. */
export type Engine = {
  readonly supergraphSdl: string;
  /** What clients may ask; operations are validated against it. */
  readonly apiSchema: GraphQLSchema;
  execute(operation: Operation, variables: Record<string, unknown>, identity: Identity): Promise<ExecutionResult>;
  close(): Promise<void>;
};

/** Makes an engine for a supergraph whose subgraphs the transports reach, one transport for each by name. */
export type LoadEngine = (supergraphSdl: string, transports: Transport[], log: Logger) => Promise<Engine>;
