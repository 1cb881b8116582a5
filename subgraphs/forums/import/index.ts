import { areas } from './areas.ts';
import { events } from './events.ts';
import { meetings } from './meetings.ts';
import { membership } from './membership.ts';
import { organisations } from './organisations.ts';
import { panels } from './panels.ts';

export const imports = [areas, panels, meetings, events, organisations, membership];
