import { civilServiceStatistics } from './civil-service-statistics.ts';
import { staffNetworks } from './staff-networks.ts';
import { workforce } from './workforce.ts';

export const imports = [staffNetworks, workforce, civilServiceStatistics];
