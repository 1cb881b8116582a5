import { cost } from './cost.ts';
import { documentLimits } from './document.ts';
import type { Limit } from './limit.ts';
import { textLimits } from './text.ts';
import { variableLimits } from './variables.ts';

/** Every limit of a request's document and variables, in the order they are looked at. */
export const limits: readonly Limit[] = [...textLimits, ...variableLimits, ...documentLimits, cost];
