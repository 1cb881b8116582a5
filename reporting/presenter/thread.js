/**
 * A thread that runs TypeScript: it loads the loader for itself, and then what it is for.
 */
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
