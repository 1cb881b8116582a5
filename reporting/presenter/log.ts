import { readConfig } from '../../platform/config.ts';
import { createLog } from '../../platform/log.ts';

/** What the threads tell whoever runs the process. */
export const log = createLog(readConfig().logLevel, 'presenter');
