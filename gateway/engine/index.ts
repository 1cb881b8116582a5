import type { Config } from '../../platform/config.ts';
import type { LoadEngine } from './engine.ts';

/** The engines that GATEWAY_ENGINE can name. Each is loaded only where it is asked for. */
export const engines: Record<Config['engine'], LoadEngine> = {
  compiled: async (...given) => (await import('./compiled.ts')).loadCompiledEngine(...given),
  reference: async (...given) => (await import('./reference.ts')).loadReferenceEngine(...given),
};
