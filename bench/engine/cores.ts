import { spawnSync } from 'node:child_process';

const pinned = (core: number) => ['taskset', '-c', String(core)];
/** Whether processes can be kept on a core each; where not, the system moves them about. */
export const pins = spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;
const inProduction = ['env', 'NODE_ENV=production'];

/** Words before a command: what is measured has the first core for itself, and all else shares the second. */
export const onGatewayCore = [...inProduction, ...(pins ? pinned(0) : [])];
export const onLoadCore = [...inProduction, ...(pins ? pinned(1) : [])];

/** Keeps this process, which makes the load, on the second core. */
export function moveToLoadCore(): void {
  if (pins) spawnSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)]);
}
