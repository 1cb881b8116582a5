import { objectives } from './objectives.ts';
import { publications } from './publications.ts';

export const imports = [publications, objectives];
