import type { Config } from '../../platform/config.ts';
import type { LoadEngine } from './engine.ts';
import { loadReferenceEngine } from './reference.ts';

/** The engines that GATEWAY_ENGINE can name. */
export const engines: Record<Config['engine'], LoadEngine> = { reference: loadReferenceEngine };
