import type { SubgraphDefinition } from '../platform/subgraph.ts';
import { forums } from './forums/index.ts';
import { publications } from './publications/index.ts';
import { scrutiny } from './scrutiny/index.ts';
import { workforce } from './workforce/index.ts';

/** All subgraphs. Everything that needs to know which there are reads this list. */
export const subgraphs: SubgraphDefinition[] = [forums, scrutiny, publications, workforce];

/** The subgraph whose Areas and panels the others keep a reference of. */
export const referenceOwner = forums;
